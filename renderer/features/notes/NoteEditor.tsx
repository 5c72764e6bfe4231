import { useMemo, useState } from 'react';
import type { CaseFileId } from '../../../electron/contract/ids';
import type { Note } from '../../../electron/contract/notes';
import type { DraftPlace } from '../../app/use-draft';
import { useStoredDraft } from '../drafts/use-stored-draft';
import { dayOf } from './moments';
import { emptyNoteForm, formOfDraft, formOfNote, isSameForm } from './note-form';
import { NoteEditorForm } from './NoteEditorForm';

type NoteEditorProps = {
  readonly caseFileId: CaseFileId;
  /** The note to edit; null writes a new one. */
  readonly note: Note | null;
  /** Saved or closed. What was not saved stays as a draft. */
  readonly onDone: () => void;
};

/** Writes a note. A draft that was left at this place comes back by itself. */
export function NoteEditor({ caseFileId, note: given, onDone }: NoteEditorProps) {
  // The note as it was when the writing began: a newer one must show itself as a conflict.
  const [note] = useState(given);
  const [today] = useState(() => dayOf(new Date()));
  const place = useMemo<DraftPlace>(
    () => ({ kind: 'note', caseFileId, targetId: note?.id ?? null }),
    [caseFileId, note?.id],
  );
  const stored = useStoredDraft(place);
  if (stored === undefined) return null;

  const base = note === null ? emptyNoteForm(today) : formOfNote(note, note.version);
  const initial = stored === null ? base : formOfDraft(stored.payload, base);
  const restoredAt = stored !== null && !isSameForm(initial, base) ? stored.updatedAt : null;
  return (
    <NoteEditorForm
      caseFileId={caseFileId}
      note={note}
      place={place}
      base={base}
      initial={initial}
      restoredAt={restoredAt}
      today={today}
      onDone={onDone}
    />
  );
}
