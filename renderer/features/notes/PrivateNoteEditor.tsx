import { useMemo, useState } from 'react';
import type { CaseFileId } from '../../../electron/contract/ids';
import type { PrivateWorkingNote } from '../../../electron/contract/notes';
import type { DraftPlace } from '../../app/use-draft';
import { useStoredDraft } from '../drafts/use-stored-draft';
import { privateFormOfDraft } from './private-note-form';
import { PrivateNoteEditorForm } from './PrivateNoteEditorForm';

type PrivateNoteEditorProps = {
  readonly caseFileId: CaseFileId;
  readonly note: PrivateWorkingNote | null;
  readonly onDone: () => void;
};

/** Writes a private working note. A draft that was left at this place comes back by itself. */
export function PrivateNoteEditor({ caseFileId, note: given, onDone }: PrivateNoteEditorProps) {
  const [note] = useState(given);
  const place = useMemo<DraftPlace>(
    () => ({ kind: 'privateWorkingNote', caseFileId, targetId: note?.id ?? null }),
    [caseFileId, note?.id],
  );
  const stored = useStoredDraft(place);
  if (stored === undefined) return null;
  const base = { body: note?.body ?? '', version: note?.version ?? 0 };
  const initial = stored === null ? base : privateFormOfDraft(stored.payload, base);
  const restoredAt = stored !== null && initial.body !== base.body ? stored.updatedAt : null;
  return (
    <PrivateNoteEditorForm
      caseFileId={caseFileId}
      id={note?.id ?? null}
      place={place}
      base={base}
      initial={initial}
      restoredAt={restoredAt}
      onDone={onDone}
    />
  );
}
