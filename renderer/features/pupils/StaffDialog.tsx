import { zodResolver } from '@hookform/resolvers/zod';
import { Button, Modal } from '@mantine/core';
import { useForm } from 'react-hook-form';
import type { z } from 'zod';
import type { SchoolId } from '../../../electron/contract/ids';
import { StaffDraft, staffRoles } from '../../../electron/contract/records';
import type { StaffMember } from '../../../electron/contract/records';
import { FormActions, FormRow, FormStack } from '../../ui/FieldGroup';
import { FormErrors } from '../../ui/forms/form-errors';
import { FormSelect } from '../../ui/forms/FormSelect';
import { FormTextInput } from '../../ui/forms/FormTextInput';
import { ApiErrorNote } from './ApiErrorNote';
import { formErrorText } from './form-error-text';
import { NamesGate } from './NamesGate';
import { pupilTexts, staffTexts as texts } from './texts';
import { useCreateStaff } from './use-pupils';

const StaffForm = StaffDraft.refine(({ name }) => name.firstName !== '' || name.lastName !== '', {
  path: ['name', 'firstName'],
  message: 'name',
});
type StaffFormValues = z.input<typeof StaffForm>;

const empty: StaffFormValues = {
  name: { firstName: '', initials: '', prefix: '', lastName: '' },
  role: 'teacher',
  roleDescription: '',
};

type StaffDialogProps = {
  readonly schoolId: SchoolId;
  readonly onSaved: (member: StaffMember) => void;
  readonly onClose: () => void;
};

export function StaffDialog({ schoolId, onSaved, onClose }: StaffDialogProps) {
  const create = useCreateStaff(schoolId);
  const { control, handleSubmit } = useForm<StaffFormValues, unknown, StaffDraft>({
    resolver: zodResolver(StaffForm),
    defaultValues: empty,
  });
  const submit = handleSubmit((staff) => create.mutate(staff, { onSuccess: onSaved }));
  return (
    <Modal opened onClose={onClose} size="lg" title={texts.newTitle}>
      <NamesGate>
        <FormErrors translate={formErrorText}>
          <form
            noValidate
            onSubmit={(event) => {
              // The dialog stands inside the case file's form in React's tree: its submit mustn't be ours.
              event.stopPropagation();
              void submit(event);
            }}
          >
            <FormStack>
              <FormRow>
                <FormTextInput
                  control={control}
                  name="name.firstName"
                  label={pupilTexts.firstName}
                  data-autofocus
                />
                <FormTextInput control={control} name="name.prefix" label={pupilTexts.prefix} />
                <FormTextInput control={control} name="name.lastName" label={pupilTexts.lastName} />
              </FormRow>
              <FormSelect
                control={control}
                name="role"
                label={texts.role}
                data={staffRoles.map((role) => ({ value: role, label: texts.roles[role] }))}
              />
              <FormTextInput
                control={control}
                name="roleDescription"
                label={texts.roleDescription}
                description={texts.roleDescriptionHint}
              />
              <ApiErrorNote error={create.error} />
              <FormActions>
                <Button type="submit" loading={create.isPending}>
                  {pupilTexts.saveNew}
                </Button>
                <Button variant="default" onClick={onClose}>
                  {pupilTexts.cancel}
                </Button>
              </FormActions>
            </FormStack>
          </form>
        </FormErrors>
      </NamesGate>
    </Modal>
  );
}
