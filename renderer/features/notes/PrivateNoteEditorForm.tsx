import { Button } from '@mantine/core';
import { useRef, useState } from 'react';
import { errorText } from '../../app/error-texts';
import { draftStateText } from '../drafts/draft-state-text';
import { RestoredDraftNote } from '../drafts/RestoredDraftNote';
import { Card } from '../../ui/Card';
import { ErrorNote } from '../../ui/ErrorNote';
import { FormActions } from '../../ui/FieldGroup';
import { FormErrors } from '../../ui/forms/form-errors';
import { FormTextArea } from '../../ui/forms/FormTextArea';
import { SaveState } from '../../ui/SaveState';
import { editorKey } from './editor-keys';
import { useElementKeys } from './use-element-keys';
import { useFirstFocus } from './use-first-focus';
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
  const element = useRef<HTMLFormElement>(null);
  useElementKeys(element, (event) => {
    const key = editorKey(event);
    if (key === 'save') save();
    if (key === 'close') onDone();
  });
  useFirstFocus(element, () => form.setFocus('body'));
  const title = id === null ? privateTexts.newTitle : privateTexts.editTitle;
  const error = failure === null ? null : errorText(failure);
  return (
    <Card as="section" dashed className={classes.editorCard}>
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
        <p className={classes.help}>{privateTexts.text}</p>
        {restored && restoredAt !== null && (
          <RestoredDraftNote
            when={shortMoment(restoredAt, today)}
            onThrowAway={() => void throwAway().then(() => setRestored(false))}
          />
        )}
        <FormErrors translate={translate}>
          <FormTextArea control={form.control} name="body" label={privateTexts.body} minRows={4} />
        </FormErrors>
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
