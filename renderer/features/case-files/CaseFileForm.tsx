import { zodResolver } from '@hookform/resolvers/zod';
import { Button } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useForm } from 'react-hook-form';
import type { CaseFile, CaseFileDraft } from '../../../electron/contract/case-files';
import type { SchoolId } from '../../../electron/contract/ids';
import { codeOf } from '../../app/api';
import { useAskToThrowAway } from '../../app/use-dirty-close';
import { useDraft } from '../../app/use-draft';
import type { DraftPlace } from '../../app/use-draft';
import { Callout } from '../../ui/Callout';
import { FormActions, FormStack } from '../../ui/FieldGroup';
import { FormErrors } from '../../ui/forms/form-errors';
import { SaveState } from '../../ui/SaveState';
import { draftStateText } from '../drafts/draft-state-text';
import { NamesGate } from '../pupils/NamesGate';
import { CodeNameField } from './CodeNameField';
import { FileFactsFields, RetentionFields } from './FileFactsFields';
import { formTexts as texts } from './form-texts';
import { CaseFileForm as Schema } from './form-values';
import type { CaseFileFormValues } from './form-values';
import { GuardiansFields } from './GuardiansFields';
import { RelativesFields } from './RelativesFields';
import { SaveProblem } from './SaveProblem';
import { StaffField } from './StaffField';

export type SaveCaseFile = (
  draft: CaseFileDraft,
  how: { readonly overNewerVersion: boolean },
) => Promise<CaseFile>;

type CaseFileFormProps = {
  readonly schoolId: SchoolId;
  readonly place: DraftPlace;
  readonly initial: CaseFileFormValues;
  /** The version that was read when typing began; null for a new file. */
  readonly version: number | null;
  /** `initial` comes from a draft. */
  readonly restored: boolean;
  readonly submitLabel: string;
  /** Rejects with an `ApiError` when the vault refuses. */
  readonly onSave: SaveCaseFile;
  /** After saving; with null after throwing away. */
  readonly onDone: (saved: CaseFile | null) => void;
};

const sentences: Readonly<Record<string, string>> = texts.errors;
const sentenceOf = (code: string): string => sentences[code] ?? texts.errors.field;

/** The form of a case file, new or existing. What is typed is kept as a draft all along. */
export function CaseFileForm(props: CaseFileFormProps) {
  const { schoolId, place, initial, version, restored, submitLabel, onSave, onDone } = props;
  const draft = useDraft(place);
  const askToThrowAway = useAskToThrowAway();
  const [problem, setProblem] = useState<unknown>(null);
  const { control, handleSubmit, subscribe, setError, formState } = useForm<
    CaseFileFormValues,
    unknown,
    CaseFileDraft
  >({ resolver: zodResolver(Schema), defaultValues: initial });
  // Read here: the form follows only what a render asks for.
  const { isDirty, isSubmitting } = formState;

  const { change } = draft;
  useEffect(() => {
    // A form that only comes to life has nothing to keep yet.
    const untouched = JSON.stringify(initial);
    return subscribe({
      formState: { values: true },
      callback: ({ values }) => {
        const typed = JSON.stringify(values);
        if (typed !== untouched) change({ version, values: JSON.parse(typed) });
      },
    });
  }, [subscribe, change, version, initial]);

  const save = (overNewerVersion: boolean) =>
    handleSubmit(async (values) => {
      setProblem(null);
      let saved: CaseFile;
      try {
        saved = await onSave(values, { overNewerVersion });
      } catch (error) {
        const code = codeOf(error);
        if (code === 'CODE_NAME_TAKEN' || code === 'CODE_NAME_IS_A_NAME') {
          setError('codeName', { message: code }, { shouldFocus: true });
        } else setProblem(error);
        return;
      }
      await draft.discard();
      onDone(saved);
    });

  const throwAway = async (): Promise<void> => {
    await draft.discard();
    onDone(null);
  };
  const cancel = async (): Promise<void> => {
    const typed = isDirty || restored;
    if (!typed || (await askToThrowAway())) await throwAway();
  };

  return (
    <NamesGate>
      <FormErrors translate={sentenceOf}>
        <form noValidate onSubmit={(event) => void save(false)(event)}>
          <FormStack>
            {restored && <Callout>{texts.restored}</Callout>}
            <CodeNameField control={control} schoolId={schoolId} />
            <FileFactsFields control={control} />
            <GuardiansFields control={control} />
            <RelativesFields control={control} />
            <StaffField control={control} schoolId={schoolId} />
            <RetentionFields control={control} />
            <SaveProblem
              error={problem}
              onKeepMine={() => void save(true)()}
              onTakeNewest={() => void throwAway()}
            />
            <FormActions>
              <Button type="submit" loading={isSubmitting}>
                {submitLabel}
              </Button>
              <Button variant="default" onClick={() => void cancel()}>
                {texts.cancel}
              </Button>
            </FormActions>
            <SaveState text={draftStateText(draft)} saved={draft.state === 'saved'} />
          </FormStack>
        </form>
      </FormErrors>
    </NamesGate>
  );
}
