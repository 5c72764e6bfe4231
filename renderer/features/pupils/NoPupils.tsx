import { Button } from '@mantine/core';
import { useState } from 'react';
import type { SchoolId } from '../../../electron/contract/ids';
import type { Pupil } from '../../../electron/contract/records';
import { useGo } from '../../app/navigation';
import { useSwitchSchool } from '../../app/school';
import { EmptyState } from '../../ui/EmptyState';
import { FormActions } from '../../ui/FieldGroup';
import { IconSchool, IconUsers } from '../../ui/icons/icons';
import { PupilDialog } from './PupilDialog';
import { SchoolDialog } from './SchoolDialog';
import { pupilTexts, schoolTexts } from './texts';

type NoPupilsProps = {
  /** Null while there is no school either. */
  readonly schoolId: SchoolId | null;
  readonly onAdded: (pupil: Pupil) => void;
};

/** Where everybody starts: a class list, or a school and a pupil by hand. */
export function NoPupils({ schoolId, onAdded }: NoPupilsProps) {
  const go = useGo();
  const switchSchool = useSwitchSchool();
  const [adding, setAdding] = useState(false);
  const close = (): void => setAdding(false);
  const texts = schoolId === null ? schoolTexts : pupilTexts;
  return (
    <>
      <EmptyState
        icon={schoolId === null ? IconSchool : IconUsers}
        title={texts.emptyTitle}
        text={texts.emptyText}
        action={
          <FormActions>
            <Button onClick={() => go('/import')}>{pupilTexts.import}</Button>
            <Button variant="default" onClick={() => setAdding(true)}>
              {texts.add}
            </Button>
          </FormActions>
        }
      />
      {adding && schoolId === null && (
        <SchoolDialog
          school={null}
          onClose={close}
          onSaved={({ id }) => {
            switchSchool.mutate(id);
            close();
          }}
        />
      )}
      {adding && schoolId !== null && (
        <PupilDialog
          schoolId={schoolId}
          pupil={null}
          onClose={close}
          onSaved={(pupil) => {
            close();
            onAdded(pupil);
          }}
        />
      )}
    </>
  );
}
