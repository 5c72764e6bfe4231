import { useMemo, useState } from 'react';
import type { CaseFileId } from '../../../electron/contract/ids';
import { usePrivacy } from '../../app/privacy';
import { Timeline } from '../../ui/Timeline';
import { VirtualList } from '../../ui/VirtualList';
import { dayOf } from './moments';
import { NoteItem } from './NoteItem';
import type { NoteActions } from './NoteItem';
import { PrivateNoteItem } from './PrivateNoteItem';
import type { PrivateNoteActions } from './PrivateNoteItem';
import { noteTexts } from './texts';
import { textsOfNote } from './timeline-entries';
import type { TimelineEntry } from './timeline-entries';
import { useShown } from './use-shown';

/** Above this many only what is near the window is drawn. */
const WINDOWED_ABOVE = 200;
const ITEM_HEIGHT = 170;

type NotesTimelineProps = {
  readonly caseFileId: CaseFileId;
  readonly entries: readonly TimelineEntry[];
  readonly archived: boolean;
  /** The note that the address names. */
  readonly namedId: string | undefined;
  readonly actions: NoteActions;
  readonly privateActions: PrivateNoteActions;
};

/** Notes and private working notes in one line, newest first. */
export function NotesTimeline(props: NotesTimelineProps) {
  const { caseFileId, entries, archived, namedId, actions, privateActions } = props;
  const { hidden } = usePrivacy();
  const [today] = useState(() => dayOf(new Date()));
  const texts = useMemo(
    () =>
      entries.flatMap((entry) =>
        entry.type === 'note' ? textsOfNote(entry.note) : [entry.note.body],
      ),
    [entries],
  );
  const shown = useShown(caseFileId, texts);
  const common = { shown, today, namesShown: !hidden, archived };

  const item = (entry: TimelineEntry) =>
    entry.type === 'note' ? (
      <NoteItem key={entry.id} note={entry.note} actions={actions} {...common} />
    ) : (
      <PrivateNoteItem key={entry.id} note={entry.note} actions={privateActions} {...common} />
    );

  if (entries.length <= WINDOWED_ABOVE) {
    return <Timeline label={noteTexts.timeline}>{entries.map(item)}</Timeline>;
  }
  return (
    <VirtualList
      label={noteTexts.timeline}
      items={entries}
      itemKey={({ id }) => id}
      estimate={ITEM_HEIGHT}
      gap={16}
      keepKey={namedId}
      renderItem={(entry) => <Timeline label={noteTexts.timeline}>{item(entry)}</Timeline>}
    />
  );
}
