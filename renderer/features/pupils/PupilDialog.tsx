import { zodResolver } from '@hookform/resolvers/zod';
import { Button, Modal } from '@mantine/core';
import { useEffect } from 'react';
import { useForm } from 'react-hook-form';
import type { SchoolId } from '../../../electron/contract/ids';
import type { Pupil, PupilDraft } from '../../../electron/contract/records';
import { useDraft } from '../../app/use-draft';
import { Callout } from '../../ui/Callout';
import { FormActions, FormStack } from '../../ui/FieldGroup';
import { FormErrors } from '../../ui/forms/form-errors';
import { useStoredDraft } from '../drafts/use-stored-draft';
import { ApiErrorNote } from './ApiErrorNote';
import { formErrorText } from './form-error-text';
import { NamesGate } from './NamesGate';
import { newestClassGroups } from './pupil-filter';
import { emptyPupil, PupilForm, valuesOfDraft, valuesOfPupil } from './pupil-form';
import type { PupilFormValues } from './pupil-form';
import { PupilFields } from './PupilFields';
import { pupilTexts as texts } from './texts';
import { useClassGroups, useSavePupil } from './use-pupils';

type PupilDialogProps = {
  readonly schoolId: SchoolId;
  /** Null for a new one. */
  readonly pupil: Pupil | null;
  readonly onSaved: (pupil: Pupil) => void;
  readonly onClose: () => void;
};

/** A pupil by hand. Closing keeps what was typed as a draft; "Annuleren" throws it away. */
export function PupilDialog({ schoolId, pupil, onSaved, onClose }: PupilDialogProps) {
  const place = { kind: 'pupil', caseFileId: null, targetId: pupil?.id ?? null } as const;
  const stored = useStoredDraft(place);
  const typed = stored === null || stored === undefined ? null : valuesOfDraft(stored.payload);
  const saved = pupil === null ? emptyPupil : valuesOfPupil(pupil);
  return (
    <Modal
      opened
      onClose={onClose}
      size="xl"
      title={pupil === null ? texts.newTitle : texts.editTitle}
    >
      {stored !== undefined && (
        <NamesGate>
          <PupilDialogForm
            schoolId={schoolId}
            pupil={pupil}
            initial={typed ?? saved}
            restored={typed !== null}
            onSaved={onSaved}
            onClose={onClose}
          />
        </NamesGate>
      )}
    </Modal>
  );
}

type FormProps = PupilDialogProps & {
  readonly initial: PupilFormValues;
  readonly restored: boolean;
};

function PupilDialogForm({ schoolId, pupil, initial, restored, onSaved, onClose }: FormProps) {
  const draft = useDraft({ kind: 'pupil', caseFileId: null, targetId: pupil?.id ?? null });
  const { data: classGroups = [] } = useClassGroups(schoolId);
  const save = useSavePupil(schoolId);
  const { control, handleSubmit, subscribe } = useForm<PupilFormValues, unknown, PupilDraft>({
    resolver: zodResolver(PupilForm),
    defaultValues: initial,
  });

  const { change } = draft;
  useEffect(() => {
    // A form that only comes to life has nothing to keep yet.
    const untouched = JSON.stringify(initial);
    return subscribe({
      formState: { values: true },
      callback: ({ values }) => {
        const typed = JSON.stringify(values);
        if (typed !== untouched) change(JSON.parse(typed));
      },
    });
  }, [subscribe, change, initial]);

  const submit = handleSubmit((values) => {
    save.mutate(
      { id: pupil?.id ?? null, pupil: values },
      { onSuccess: (answer) => void draft.discard().then(() => onSaved(answer)) },
    );
  });

  return (
    <FormErrors translate={formErrorText}>
      <form onSubmit={(event) => void submit(event)} noValidate>
        <FormStack>
          {restored && <Callout>{texts.restored}</Callout>}
          {pupil?.imported === true && <Callout>{texts.importedNote}</Callout>}
          <PupilFields
            control={control}
            classGroups={newestClassGroups(classGroups)}
            yearGroup={pupil?.yearGroup ?? null}
          />
          <ApiErrorNote error={save.error} />
          <FormActions>
            <Button type="submit" loading={save.isPending}>
              {pupil === null ? texts.saveNew : texts.save}
            </Button>
            <Button variant="default" onClick={() => void draft.discard().then(onClose)}>
              {texts.cancel}
            </Button>
          </FormActions>
        </FormStack>
      </form>
    </FormErrors>
  );
}
