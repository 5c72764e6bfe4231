import { Button } from '@mantine/core';
import { useRef, useState } from 'react';
import { useWatch } from 'react-hook-form';
import type { CaseFileId } from '../../../electron/contract/ids';
import type { Note } from '../../../electron/contract/notes';
import type { DraftPlace } from '../../app/use-draft';
import { draftStateText } from '../drafts/draft-state-text';
import { RestoredDraftNote } from '../drafts/RestoredDraftNote';
import { EditorAttachments } from '../attachments/EditorAttachments';
import { Card } from '../../ui/Card';
import { useConfirm } from '../../ui/ConfirmDialog';
import { FormActions } from '../../ui/FieldGroup';
import { FormErrors } from '../../ui/forms/form-errors';
import { SaveState } from '../../ui/SaveState';
import { editorKey } from './editor-keys';
import { shortMoment } from './moments';
import type { NoteForm } from './note-form';
import { NoteFields } from './NoteFields';
import { SaveFailure } from './SaveFailure';
import { editorTexts } from './texts';
import { useElementKeys } from './use-element-keys';
import { useFirstFocus } from './use-first-focus';
import { useNoteForm } from './use-note-form';
import classes from './Notes.module.css';

type NoteEditorFormProps = {
  readonly caseFileId: CaseFileId;
  readonly note: Note | null;
  readonly place: DraftPlace;
  readonly base: NoteForm;
  readonly initial: NoteForm;
  /** When the draft that stands here was typed, UTC ISO; null where there was none. */
  readonly restoredAt: string | null;
  readonly today: string;
  readonly onDone: () => void;
};

const translate = (code: string): string => editorTexts.errors[code] ?? code;

export function NoteEditorForm(props: NoteEditorFormProps) {
  const { caseFileId, note, restoredAt, today, onDone } = props;
  const { form, draft, save, saving, failure, throwAway } = useNoteForm(props);
  const confirm = useConfirm();
  const [restored, setRestored] = useState(restoredAt !== null);
  const attachmentIds = useWatch({ control: form.control, name: 'attachmentIds' });

  const askThrowAway = async (): Promise<void> => {
    const sure = await confirm({
      title: editorTexts.throwAwayTitle,
      text: editorTexts.throwAwayText,
      confirmLabel: editorTexts.throwAwayConfirm,
      destructive: true,
    });
    if (!sure) return;
    await throwAway();
    setRestored(false);
    form.setFocus('observation');
  };

  const element = useRef<HTMLFormElement>(null);
  useElementKeys(element, (event) => {
    const key = editorKey(event);
    if (key === 'save') save();
    if (key === 'close') onDone();
  });
  useFirstFocus(element, () => form.setFocus('observation'));
  const title = note === null ? editorTexts.newTitle : editorTexts.editTitle;
  return (
    <Card as="section" className={classes.editorCard}>
      <form
        ref={element}
        className={classes.editor}
        aria-label={title}
        onSubmit={(event) => event.preventDefault()}
      >
        <div className={classes.editorHead}>
          <h2>{title}</h2>
          <SaveState text={draftStateText(draft)} saved={draft.state === 'saved'} />
        </div>
        {restored && restoredAt !== null && (
          <RestoredDraftNote
            when={shortMoment(restoredAt, today)}
            onThrowAway={() => void askThrowAway()}
          />
        )}
        <FormErrors translate={translate}>
          <NoteFields control={form.control} caseFileId={caseFileId} today={today} />
        </FormErrors>
        <EditorAttachments
          caseFileId={caseFileId}
          noteId={note?.id ?? null}
          looseIds={attachmentIds}
          onLoose={(id) =>
            // Read at that moment: several files may be added one after the other.
            form.setValue('attachmentIds', [...form.getValues('attachmentIds'), id])
          }
        />
        {failure !== null && <SaveFailure code={failure} noteId={note?.id ?? null} onSave={save} />}
        <FormActions>
          <Button onClick={() => save()} loading={saving}>
            {editorTexts.save}
          </Button>
          <Button variant="default" onClick={onDone}>
            {editorTexts.close}
          </Button>
          <span className={classes.help}>
            {editorTexts.closeHelp} {editorTexts.keys}
          </span>
        </FormActions>
      </form>
    </Card>
  );
}
