import { Button } from '@mantine/core';
import { useState } from 'react';
import type { SchoolId } from '../../../electron/contract/ids';
import { displayNameOf } from '../../../electron/contract/person-name';
import type { StaffMember } from '../../../electron/contract/records';
import { usePrivacy } from '../../app/privacy';
import { useSchoolId } from '../../app/school';
import { EmptyState } from '../../ui/EmptyState';
import { IconSchool } from '../../ui/icons/icons';
import { ListCard, ListRow } from '../../ui/ListCard';
import { Section } from '../../ui/Section';
import { ApiErrorNote } from './ApiErrorNote';
import { NamesGate } from './NamesGate';
import { StaffDialog } from './StaffDialog';
import { staffTexts as texts } from './texts';
import { useStaff } from './use-pupils';

const roleOf = ({ role, roleDescription }: StaffMember): string =>
  [texts.roles[role], roleDescription].filter((part) => part !== '').join(' · ');

/** The staff of the school that is open, for the settings: add and change by hand. */
export function StaffSection() {
  const schoolId = useSchoolId();
  return schoolId === null ? null : <StaffOfSchool key={schoolId} schoolId={schoolId} />;
}

function StaffOfSchool({ schoolId }: { readonly schoolId: SchoolId }) {
  const staff = useStaff(schoolId);
  const { hidden } = usePrivacy();
  const [edited, setEdited] = useState<StaffMember | 'new' | null>(null);
  const close = (): void => setEdited(null);
  const add = (
    <Button variant="default" disabled={hidden} onClick={() => setEdited('new')}>
      {texts.add}
    </Button>
  );
  return (
    <Section title={texts.title} text={texts.text} action={add}>
      <ApiErrorNote error={staff.error} />
      <NamesGate>
        {!hidden && staff.data?.length === 0 && (
          <EmptyState icon={IconSchool} title={texts.emptyTitle} text={texts.emptyText} />
        )}
        {!hidden && staff.data !== undefined && staff.data.length > 0 && (
          <ListCard label={texts.title}>
            {staff.data.map((member) => {
              const name = displayNameOf(member.name);
              return (
                <ListRow
                  key={member.id}
                  title={name}
                  sub={roleOf(member)}
                  actions={
                    <Button
                      variant="subtle"
                      aria-label={texts.editOf(name)}
                      onClick={() => setEdited(member)}
                    >
                      {texts.edit}
                    </Button>
                  }
                />
              );
            })}
          </ListCard>
        )}
      </NamesGate>
      {edited !== null && (
        <StaffDialog
          member={edited === 'new' ? null : edited}
          schoolId={schoolId}
          onSaved={close}
          onClose={close}
        />
      )}
    </Section>
  );
}
