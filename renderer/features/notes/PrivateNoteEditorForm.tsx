import { Button } from '@mantine/core';
import { useState } from 'react';
import type { KeyboardEvent } from 'react';
import { errorText } from '../../app/error-texts';
import { draftStateText } from '../drafts/draft-state-text';
import { RestoredDraftNote } from '../drafts/RestoredDraftNote';
import { Card } from '../../ui/Card';
import { ErrorNote } from '../../ui/ErrorNote';
import { FormActions } from '../../ui/FieldGroup';
import { FormTextArea } from '../../ui/forms/FormTextArea';
import { SaveState } from '../../ui/SaveState';
import { editorKey } from './editor-keys';
import { dayOf, shortMoment } from './moments';
import { editorTexts, privateTexts } from './texts';
import { usePrivateNoteForm } from './use-private-note-form';
import type { PrivateNoteFormOptions } from './use-private-note-form';
import classes from './Notes.module.css';

type PrivateNoteEditorFormProps = PrivateNoteFormOptions & { readonly restoredAt: string | null };

const translate = (code: string): string => editorTexts.errors[code] ?? code;

export function PrivateNoteEditorForm(props: PrivateNoteEditorFormProps) {
  const { id, restoredAt, onDone } = props;
  const { form, draft, save, saveAnyway, saving, failure, throwAway } = usePrivateNoteForm(props);
  const [restored, setRestored] = useState(restoredAt !== null);
  const [today] = useState(() => dayOf(new Date()));
  const onKeyDown = (event: KeyboardEvent): void => {
    const key = editorKey(event);
    if (key === 'save') save();
    if (key === 'close') onDone();
  };
  const title = id === null ? privateTexts.newTitle : privateTexts.editTitle;
  const error = failure === null ? null : errorText(failure);
  return (
    <Card as="section" dashed className={classes.editorCard}>
      <form
        className={classes.editor}
        aria-label={title}
        onSubmit={(event) => event.preventDefault()}
        onKeyDown={onKeyDown}
      >
        <div className={classes.editorHead}>
          <h2>{title}</h2>
          <SaveState text={draftStateText(draft)} saved={draft.state === 'saved'} />
        </div>
        <p className={classes.help}>{privateTexts.text}</p>
        {restored && restoredAt !== null && (
          <RestoredDraftNote
            when={shortMoment(restoredAt, today)}
            onThrowAway={() => void throwAway().then(() => setRestored(false))}
          />
        )}
        {error !== null && (
          <ErrorNote
            what={error.title}
            safe={null}
            next={error.text}
            action={
              failure === 'VERSION_CONFLICT' ? (
                <Button variant="default" onClick={saveAnyway}>
                  {privateTexts.conflictOver}
                </Button>
              ) : undefined
            }
          />
        )}
        <FormTextArea
          control={form.control}
          name="body"
          label={privateTexts.body}
          translate={translate}
          minRows={4}
          autoFocus
        />
        <FormActions>
          <Button onClick={save} loading={saving}>
            {privateTexts.save}
          </Button>
          <Button variant="default" onClick={onDone}>
            {editorTexts.close}
          </Button>
          <span className={classes.help}>{editorTexts.keys}</span>
        </FormActions>
      </form>
    </Card>
  );
}
