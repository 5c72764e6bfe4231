import { Button } from '@mantine/core';
import type { UseQueryResult } from '@tanstack/react-query';
import { useCallback, useMemo, useState } from 'react';
import type { RefObject } from 'react';
import type { CaseFileId } from '../../../electron/contract/ids';
import type { Attachment, Note, PrivateWorkingNote } from '../../../electron/contract/notes';
import { codeOf } from '../../app/api';
import { errorText } from '../../app/error-texts';
import { usePrivacy } from '../../app/privacy';
import { AttachmentViewer } from '../attachments/AttachmentViewer';
import { EmptyState } from '../../ui/EmptyState';
import { ErrorNote } from '../../ui/ErrorNote';
import { IconNotebook, IconSearchOff } from '../../ui/icons/icons';
import type { EditorRequest } from './editor-request';
import { NotesTimeline } from './NotesTimeline';
import { NotesToolbar } from './NotesToolbar';
import { ShareDialog } from './ShareDialog';
import { noteTexts } from './texts';
import { filterTimeline, mergeTimeline, noFilter, tagsOf } from './timeline-entries';
import { useJump } from './use-jump';
import { useNoteActions } from './use-note-actions';
import type { Jump } from './use-note-in-address';
import { useShown } from './use-shown';
import { VersionsDialog } from './VersionsDialog';

type NotesTimelineViewProps = {
  readonly caseFileId: CaseFileId;
  readonly notes: UseQueryResult<Note[]>;
  readonly privateNotes: UseQueryResult<PrivateWorkingNote[]>;
  readonly archived: boolean;
  /** An editor is open: one at a time, and its button is the one that counts. */
  readonly writing: boolean;
  /** Where the focus goes when an editor closes and nothing else is left. */
  readonly newButton: RefObject<HTMLButtonElement | null>;
  readonly named: Jump | null;
  /** `named`, until it has been shown. */
  readonly jump: Jump | null;
  readonly onJumped: (jump: Jump) => void;
  readonly onOpen: (open: Pick<EditorRequest, 'kind' | 'targetId'>) => void;
  readonly onBin: () => void;
};

/** Toolbar, timeline and the dialogs that belong to a note. */
export function NotesTimelineView(props: NotesTimelineViewProps) {
  const { caseFileId, notes, privateNotes, archived, writing, newButton, onOpen, onBin } = props;
  const { named, jump, onJumped } = props;
  const { hidden } = usePrivacy();
  const [filter, setFilter] = useState(noFilter);
  const [versionsOf, setVersionsOf] = useState<Note | null>(null);
  const [sharing, setSharing] = useState<PrivateWorkingNote | null>(null);
  const [viewing, setViewing] = useState<Attachment | null>(null);
  const { copy, remove, removePrivate } = useNoteActions(caseFileId);

  const all = useMemo(
    () => mergeTimeline(notes.data ?? [], privateNotes.data ?? []),
    [notes.data, privateNotes.data],
  );
  const entries = useMemo(() => filterTimeline(all, filter), [all, filter]);
  const tags = useMemo(() => tagsOf(notes.data ?? []), [notes.data]);
  const shownTag = useShown(caseFileId, tags);
  const fixed = hidden || archived;
  const onFiltered = useCallback(() => setFilter(noFilter), []);
  useJump(jump, { all, entries, onFiltered, onJumped });

  const failed = notes.error ?? privateNotes.error;
  if (failed !== null) {
    const { title, text } = errorText(codeOf(failed));
    return <ErrorNote what={title} next={text} />;
  }
  // Read from the disk in a few milliseconds: a placeholder would only flash.
  if (notes.data === undefined || privateNotes.data === undefined) return null;

  return (
    <>
      <NotesToolbar
        filter={filter}
        onFilter={setFilter}
        tags={tags}
        shown={shownTag}
        count={{ shown: entries.length, all: all.length }}
        fixed={fixed}
        writing={writing}
        newButton={newButton}
        onNewPrivate={() => onOpen({ kind: 'privateWorkingNote', targetId: null })}
        onBin={onBin}
      />
      {all.length === 0 && (
        <EmptyState
          icon={IconNotebook}
          title={noteTexts.writeFirst}
          text={noteTexts.writeFirstText}
        />
      )}
      {all.length > 0 && entries.length === 0 && (
        <EmptyState
          icon={IconSearchOff}
          title={noteTexts.nothingFound}
          text={noteTexts.nothingFoundText}
          action={
            <Button variant="default" onClick={() => setFilter(noFilter)}>
              {noteTexts.clearFilter}
            </Button>
          }
        />
      )}
      {entries.length > 0 && (
        <NotesTimeline
          caseFileId={caseFileId}
          entries={entries}
          namedId={named?.id}
          archived={archived}
          actions={{
            edit: ({ id }) => onOpen({ kind: 'note', targetId: id }),
            copy: (note) => void copy(note),
            versions: setVersionsOf,
            remove: (note) => void remove(note),
            open: setViewing,
          }}
          privateActions={{
            edit: ({ id }) => onOpen({ kind: 'privateWorkingNote', targetId: id }),
            share: setSharing,
            remove: (note) => void removePrivate(note),
          }}
        />
      )}
      <VersionsDialog note={versionsOf} fixed={fixed} onClose={() => setVersionsOf(null)} />
      <ShareDialog note={sharing} onClose={() => setSharing(null)} />
      <AttachmentViewer attachment={viewing} onClose={() => setViewing(null)} />
    </>
  );
}
