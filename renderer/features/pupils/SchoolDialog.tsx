import { zodResolver } from '@hookform/resolvers/zod';
import { Button, Modal } from '@mantine/core';
import { useForm } from 'react-hook-form';
import { z } from 'zod';
import type { School } from '../../../electron/contract/records';
import { FormActions, FormStack } from '../../ui/FieldGroup';
import { FormErrors } from '../../ui/forms/form-errors';
import { FormTextInput } from '../../ui/forms/FormTextInput';
import { ApiErrorNote } from './ApiErrorNote';
import { formErrorText } from './form-error-text';
import { pupilTexts, schoolTexts as texts } from './texts';
import { useSaveSchool } from './use-pupils';

const SchoolForm = z.strictObject({
  name: z.string().trim().min(1, 'schoolName').max(200),
  place: z.string().trim().max(200),
});
type SchoolFormValues = z.input<typeof SchoolForm>;

type SchoolDialogProps = {
  /** Null for a new one. */
  readonly school: School | null;
  readonly onSaved: (school: School) => void;
  readonly onClose: () => void;
};

export function SchoolDialog({ school, onSaved, onClose }: SchoolDialogProps) {
  const save = useSaveSchool();
  const { control, handleSubmit } = useForm<SchoolFormValues>({
    resolver: zodResolver(SchoolForm),
    defaultValues: { name: school?.name ?? '', place: school?.place ?? '' },
  });
  const submit = handleSubmit((values) =>
    save.mutate({ id: school?.id ?? null, ...values }, { onSuccess: onSaved }),
  );
  return (
    <Modal opened onClose={onClose} title={school === null ? texts.newTitle : texts.editTitle}>
      <FormErrors translate={formErrorText}>
        <form
          noValidate
          onSubmit={(event) => {
            event.stopPropagation();
            void submit(event);
          }}
        >
          <FormStack>
            <FormTextInput control={control} name="name" label={texts.name} data-autofocus />
            <FormTextInput
              control={control}
              name="place"
              label={texts.place}
              description={texts.placeHint}
            />
            <ApiErrorNote error={save.error} />
            <FormActions>
              <Button type="submit" loading={save.isPending}>
                {school === null ? pupilTexts.saveNew : pupilTexts.save}
              </Button>
              <Button variant="default" onClick={onClose}>
                {pupilTexts.cancel}
              </Button>
            </FormActions>
          </FormStack>
        </form>
      </FormErrors>
    </Modal>
  );
}
