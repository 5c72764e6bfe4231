import { Button } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { z } from 'zod';
import type { CaseFile } from '../../../electron/contract/case-files';
import { api, valueOf } from '../../app/api';
import { useDraft } from '../../app/use-draft';
import { FormActions, FormStack } from '../../ui/FieldGroup';
import { SaveState } from '../../ui/SaveState';
import { TextArea } from '../../ui/TextArea';
import { draftStateText } from '../drafts/draft-state-text';
import { formTexts } from './form-texts';
import { valuesOfFile } from './form-values';
import { SaveProblem } from './SaveProblem';
import { caseFileTexts as texts } from './texts';
import { useUpdateCaseFile } from './use-case-files';

const StoredSummary = z.strictObject({ summary: z.string(), version: z.number().int() });
type SummaryValues = z.output<typeof StoredSummary>;

const MAX_LENGTH = 20_000;

/** What a stored draft holds; null when it isn't one of this form. */
export const summaryOfDraft = (payload: unknown): SummaryValues | null => {
  const found = StoredSummary.safeParse(payload);
  return found.success ? found.data : null;
};

type SummaryFormProps = {
  readonly file: CaseFile;
  readonly initial: SummaryValues;
  /** A person asked for it just now. */
  readonly takeFocus: boolean;
  readonly onDone: () => void;
};

export function SummaryForm({ file, initial, takeFocus, onDone }: SummaryFormProps) {
  const draft = useDraft({ kind: 'caseFile', caseFileId: file.id, targetId: file.id });
  const update = useUpdateCaseFile(file.id);
  const [summary, setSummary] = useState(initial.summary);
  const field = useRef<HTMLTextAreaElement>(null);

  useEffect(() => {
    if (takeFocus) field.current?.focus();
  }, [takeFocus]);

  const close = async (): Promise<void> => {
    await draft.discard();
    onDone();
  };
  const save = async (overNewerVersion: boolean): Promise<void> => {
    // Everything else stays as it is in the vault now; only a newer version needs a person's word.
    const newest = overNewerVersion ? await valueOf(api.caseFiles.get({ id: file.id })) : file;
    const version = overNewerVersion ? newest.version : initial.version;
    update.mutate(
      { version, draft: { ...valuesOfFile(newest), summary } },
      { onSuccess: () => void close() },
    );
  };
  return (
    <FormStack>
      <TextArea
        aria-label={texts.summaryLabel}
        minRows={4}
        maxLength={MAX_LENGTH}
        ref={field}
        value={summary}
        onChange={(event) => {
          const typed = event.currentTarget.value;
          setSummary(typed);
          draft.change({ summary: typed, version: initial.version });
        }}
      />
      <SaveProblem
        error={update.error}
        onKeepMine={() => void save(true)}
        onTakeNewest={() => void close()}
      />
      <FormActions>
        <Button onClick={() => void save(false)} loading={update.isPending}>
          {formTexts.save}
        </Button>
        <Button variant="default" onClick={() => void close()}>
          {formTexts.cancel}
        </Button>
      </FormActions>
      <SaveState text={draftStateText(draft)} saved={draft.state === 'saved'} />
    </FormStack>
  );
}
