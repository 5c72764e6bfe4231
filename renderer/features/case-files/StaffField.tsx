import { Button, MultiSelect } from '@mantine/core';
import { useState } from 'react';
import { useController } from 'react-hook-form';
import type { Control } from 'react-hook-form';
import type { SchoolId } from '../../../electron/contract/ids';
import { displayNameOf } from '../../../electron/contract/person-name';
import type { StaffMember } from '../../../electron/contract/records';
import { FieldGroup } from '../../ui/FieldGroup';
import { IconUserPlus } from '../../ui/icons/icons';
import { StaffDialog } from '../pupils/StaffDialog';
import { staffTexts } from '../pupils/texts';
import { useStaff } from '../pupils/use-pupils';
import { formTexts as texts } from './form-texts';
import type { CaseFileFormValues } from './form-values';

type StaffFieldProps = {
  readonly control: Control<CaseFileFormValues>;
  readonly schoolId: SchoolId;
};

const labelOf = ({ name, role }: StaffMember): string =>
  `${displayNameOf(name)} (${staffTexts.roles[role]})`;

/** Staff of the school around this file; whoever isn't on the list is added by hand. */
export function StaffField({ control, schoolId }: StaffFieldProps) {
  const { data: staff = [] } = useStaff(schoolId);
  const { field } = useController({ control, name: 'staffIds' });
  const [adding, setAdding] = useState(false);
  const close = (): void => setAdding(false);
  return (
    <FieldGroup legend={texts.staff} text={texts.staffText}>
      <MultiSelect
        label={texts.staffLabel}
        data={staff.map((member) => ({ value: member.id, label: labelOf(member) }))}
        value={[...field.value]}
        onChange={(ids) => field.onChange(ids)}
        searchable
        clearable
      />
      <div>
        <Button
          variant="default"
          leftSection={<IconUserPlus size={18} />}
          onClick={() => setAdding(true)}
        >
          {texts.addStaff}
        </Button>
      </div>
      {adding && (
        <StaffDialog
          member={null}
          schoolId={schoolId}
          onClose={close}
          onSaved={({ id }) => {
            field.onChange([...field.value, id]);
            close();
          }}
        />
      )}
    </FieldGroup>
  );
}
