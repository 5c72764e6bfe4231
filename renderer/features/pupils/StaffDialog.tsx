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
import { useSaveStaff } from './use-pupils';

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

const draftOf = ({ name, role, roleDescription }: StaffMember): StaffFormValues => ({
  name,
  role,
  roleDescription,
});

type StaffDialogProps = {
  /** Null for a new one. */
  readonly member: StaffMember | null;
  readonly schoolId: SchoolId;
  readonly onSaved: (member: StaffMember) => void;
  readonly onClose: () => void;
};

export function StaffDialog({ member, schoolId, onSaved, onClose }: StaffDialogProps) {
  const save = useSaveStaff(schoolId);
  const { control, handleSubmit } = useForm<StaffFormValues, unknown, StaffDraft>({
    resolver: zodResolver(StaffForm),
    defaultValues: member === null ? empty : draftOf(member),
  });
  const submit = handleSubmit((staff) =>
    save.mutate({ id: member?.id ?? null, staff }, { onSuccess: onSaved }),
  );
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={member === null ? texts.newTitle : texts.editTitle}
    >
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
              <ApiErrorNote error={save.error} />
              <FormActions>
                <Button type="submit" loading={save.isPending}>
                  {member === null ? pupilTexts.saveNew : pupilTexts.save}
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
