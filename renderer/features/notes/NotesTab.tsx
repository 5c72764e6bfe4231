import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { CaseFileId } from '../../../electron/contract/ids';
import { usePrivacy } from '../../app/privacy';
import { BinView } from './BinView';
import { NotesTimelineView } from './NotesTimelineView';
import { NotesNotices } from './NotesNotices';
import { NoteEditor } from './NoteEditor';
import { PrivateNoteEditor } from './PrivateNoteEditor';
import { useEditorRequests } from './editor-request';
import type { EditorRequest } from './editor-request';
import { goToNote } from './use-jump';
import { useNoteInAddress } from './use-note-in-address';
import type { Jump } from './use-note-in-address';
import { useIsArchived, useNotes, usePrivateNotes } from './use-notes';

type Open = Pick<EditorRequest, 'kind' | 'targetId'>;

/** The tab Notities: one editor at a time above one timeline; the bin in its place when asked for. */
export function NotesTab({ caseFileId }: { readonly caseFileId: CaseFileId }) {
  const { hidden } = usePrivacy();
  const archived = useIsArchived(caseFileId) === true;
  const notes = useNotes(caseFileId);
  const privateNotes = usePrivateNotes(caseFileId);
  const [inBin, setInBin] = useState(false);
  const [open, setOpen] = useState<Open | null>(null);
  const newButton = useRef<HTMLButtonElement>(null);
  const cameFrom = useRef<Element | null>(null);

  const named = useNoteInAddress();
  const [jumped, setJumped] = useState<Jump | null>(null);
  const jump = named === jumped ? null : named;
  useEffect(() => {
    if (jump !== null) setInBin(false);
  }, [jump]);

  const target = open?.targetId ?? null;
  const openEditor = useCallback((next: Open): void => {
    cameFrom.current = document.activeElement;
    setInBin(false);
    setOpen(next);
  }, []);
  const close = useCallback((): void => {
    setOpen(null);
    // After the editor is gone: back to where it was opened, to the note that was edited (the menu it was
    // opened from is gone), or to the button that opens another.
    requestAnimationFrame(() => {
      const back = cameFrom.current;
      const usable = back instanceof HTMLElement && back !== document.body && back.isConnected;
      if (usable) back.focus();
      else if (target === null || goToNote(target) === null) newButton.current?.focus();
    });
  }, [target]);
  useEditorRequests(caseFileId, openEditor);

  const note = useMemo(
    () => notes.data?.find(({ id }) => id === target) ?? null,
    [notes.data, target],
  );
  const privateNote = useMemo(
    () => privateNotes.data?.find(({ id }) => id === target) ?? null,
    [privateNotes.data, target],
  );
  const ready = open !== null && (target === null || note !== null || privateNote !== null);
  const writable = ready && !hidden && !archived;
  const editorProps = { caseFileId, onDone: close };

  if (inBin) return <BinView caseFileId={caseFileId} onBack={() => setInBin(false)} />;
  return (
    <>
      <NotesNotices hidden={hidden} archived={archived} />
      {writable && open.kind === 'note' && (
        <NoteEditor key={target ?? 'new'} note={note} {...editorProps} />
      )}
      {writable && open.kind === 'privateWorkingNote' && (
        <PrivateNoteEditor key={target ?? 'new'} note={privateNote} {...editorProps} />
      )}
      <NotesTimelineView
        caseFileId={caseFileId}
        notes={notes}
        privateNotes={privateNotes}
        archived={archived}
        writing={writable}
        newButton={newButton}
        named={named}
        jump={jump}
        onJumped={setJumped}
        onOpen={openEditor}
        onBin={() => setInBin(true)}
      />
    </>
  );
}
