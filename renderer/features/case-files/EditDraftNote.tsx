import { Button } from '@mantine/core';
import type { CaseFile } from '../../../electron/contract/case-files';
import { Callout } from '../../ui/Callout';
import { useStoredDraft } from '../drafts/use-stored-draft';
import { storedFormOf } from './form-values';
import { caseFileTexts as texts } from './texts';

type EditDraftNoteProps = { readonly file: CaseFile; readonly onGoOn: () => void };

/** Says that the form of this file was left half typed. */
export function EditDraftNote({ file, onGoOn }: EditDraftNoteProps) {
  const stored = useStoredDraft({ kind: 'caseFile', caseFileId: file.id, targetId: null });
  if (storedFormOf(stored?.payload) === null) return null;
  return (
    <Callout
      title={texts.draftTitle}
      action={
        <Button variant="default" onClick={onGoOn}>
          {texts.draftGoOn}
        </Button>
      }
    >
      {texts.draftText}
    </Callout>
  );
}
