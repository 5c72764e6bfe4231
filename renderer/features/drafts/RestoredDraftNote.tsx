import { Button } from '@mantine/core';
import { Callout } from '../../ui/Callout';
import { editorTexts } from '../notes/texts';

type RestoredDraftNoteProps = { readonly when: string; readonly onThrowAway: () => void };

/** Says that what stands in the form is a draft that came back. */
export function RestoredDraftNote({ when, onThrowAway }: RestoredDraftNoteProps) {
  return (
    <Callout
      kind="info"
      title={editorTexts.restoredTitle}
      action={
        <Button variant="default" onClick={onThrowAway}>
          {editorTexts.throwAway}
        </Button>
      }
    >
      {editorTexts.restored(when)}
    </Callout>
  );
}
