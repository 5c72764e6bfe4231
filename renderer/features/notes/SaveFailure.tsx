import { Button, Modal } from '@mantine/core';
import { useState } from 'react';
import type { ErrorCode } from '../../../electron/contract/error-codes';
import type { NoteId } from '../../../electron/contract/ids';
import type { Note } from '../../../electron/contract/notes';
import { api } from '../../app/api';
import { errorText } from '../../app/error-texts';
import { Callout } from '../../ui/Callout';
import { ErrorNote } from '../../ui/ErrorNote';
import { longDay } from './moments';
import { NoteBody } from './NoteBody';
import { editorTexts, noteTexts } from './texts';
import classes from './Notes.module.css';

type SaveFailureProps = {
  readonly code: ErrorCode;
  readonly noteId: NoteId | null;
  readonly onSave: (as: { readonly asNew?: boolean; readonly over?: number }) => void;
};

// Names are shown while one edits: the editor is closed in the privacy view.
const asIs = (text: string): string => text;

/** Why saving failed. The text stays in the form; at a conflict a person chooses what becomes of it. */
export function SaveFailure({ code, noteId, onSave }: SaveFailureProps) {
  const [newest, setNewest] = useState<Note | null>(null);
  const asNew = (
    <Button variant="default" onClick={() => onSave({ asNew: true })}>
      {editorTexts.conflictNew}
    </Button>
  );

  const withNewest = async (then: (note: Note) => void): Promise<void> => {
    if (noteId === null) return;
    const result = await api.notes.get({ id: noteId });
    if (result.ok) then(result.value);
  };

  if (code !== 'VERSION_CONFLICT') {
    const { title, text } = errorText(code);
    return (
      <ErrorNote
        what={title}
        safe={null}
        next={text}
        action={code === 'NOT_FOUND' ? asNew : undefined}
      />
    );
  }
  return (
    <Callout
      kind="warn"
      role="alert"
      title={editorTexts.conflictTitle}
      action={
        <>
          <Button variant="default" onClick={() => void withNewest(setNewest)}>
            {editorTexts.conflictCompare}
          </Button>
          {asNew}
          <Button
            variant="default"
            title={editorTexts.conflictOverHelp}
            onClick={() => void withNewest(({ version }) => onSave({ over: version }))}
          >
            {editorTexts.conflictOver}
          </Button>
        </>
      }
    >
      {editorTexts.conflict}
      <Modal
        opened={newest !== null}
        onClose={() => setNewest(null)}
        title={editorTexts.newestVersion}
        size="lg"
      >
        {newest !== null && (
          <div className={classes.versionText}>
            <p>
              <strong>{newest.title}</strong> ({noteTexts.kinds[newest.kind]},{' '}
              {longDay(newest.occurredOn)})
            </p>
            <NoteBody note={newest} shown={asIs} />
          </div>
        )}
      </Modal>
    </Callout>
  );
}
