import { Button } from '@mantine/core';
import { useState } from 'react';
import type { School } from '../../../electron/contract/records';
import { useSchoolId, useSchools, useSwitchSchool } from '../../app/school';
import { EmptyState } from '../../ui/EmptyState';
import { IconSchool } from '../../ui/icons/icons';
import { ListCard, ListRow } from '../../ui/ListCard';
import { Section } from '../../ui/Section';
import { Tag } from '../../ui/Tag';
import { ApiErrorNote } from './ApiErrorNote';
import { SchoolDialog } from './SchoolDialog';
import { schoolTexts as texts } from './texts';

const factsOf = (school: School): string =>
  [
    school.place,
    school.startYear === null ? texts.noSchoolYear : texts.schoolYear(school.startYear),
    texts.files(school.caseFileCount),
  ]
    .filter((fact) => fact !== '')
    .join(' · ');

/** The schools of this vault, for the settings: add, rename, go to another one. */
export function SchoolsSection() {
  const schools = useSchools();
  const currentId = useSchoolId();
  const switchSchool = useSwitchSchool();
  const [edited, setEdited] = useState<School | 'new' | null>(null);
  const close = (): void => setEdited(null);
  const add = (
    <Button variant="default" onClick={() => setEdited('new')}>
      {texts.add}
    </Button>
  );

  return (
    <Section title={texts.title} text={texts.text} action={add}>
      <ApiErrorNote error={schools.error ?? switchSchool.error} />
      {schools.data?.length === 0 && (
        <EmptyState icon={IconSchool} title={texts.emptyTitle} text={texts.emptyText} />
      )}
      {schools.data !== undefined && schools.data.length > 0 && (
        <ListCard label={texts.title}>
          {schools.data.map((school) => (
            <ListRow
              key={school.id}
              title={school.name}
              sub={factsOf(school)}
              tag={school.id === currentId ? <Tag tone="petrol">{texts.current}</Tag> : undefined}
              actions={
                <>
                  {school.id !== currentId && (
                    <Button
                      variant="default"
                      aria-label={texts.switchTo(school.name)}
                      onClick={() => switchSchool.mutate(school.id)}
                    >
                      {texts.switch}
                    </Button>
                  )}
                  <Button
                    variant="subtle"
                    aria-label={texts.renameOf(school.name)}
                    onClick={() => setEdited(school)}
                  >
                    {texts.rename}
                  </Button>
                </>
              }
            />
          ))}
        </ListCard>
      )}
      {edited !== null && (
        <SchoolDialog school={edited === 'new' ? null : edited} onSaved={close} onClose={close} />
      )}
    </Section>
  );
}
