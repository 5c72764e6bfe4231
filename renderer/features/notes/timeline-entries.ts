/** Notes and private working notes in one line, newest first, and the filter on it. */
import type { Note, NoteKind, PrivateWorkingNote } from '../../../electron/contract/notes';
import { dayOf, timeOf } from './moments';

export type TimelineEntry =
  | { readonly type: 'note'; readonly id: string; readonly note: Note }
  | { readonly type: 'private'; readonly id: string; readonly note: PrivateWorkingNote };

/** `private`: the private working notes alone. */
export type TimelineFilter = {
  readonly kind: NoteKind | 'private' | null;
  readonly tag: string | null;
};

export const noFilter: TimelineFilter = { kind: null, tag: null };

// A note without a time stands last in its day: '' sorts before every time.
const orderOf = (entry: TimelineEntry): string =>
  entry.type === 'note'
    ? `${entry.note.occurredOn} ${entry.note.occurredAt ?? ''}`
    : `${dayOf(new Date(entry.note.createdAt))} ${timeOf(entry.note.createdAt)}`;

/** Both kinds in one line, newest first; the order of equals is kept. */
export const mergeTimeline = (
  notes: readonly Note[],
  privateNotes: readonly PrivateWorkingNote[],
): readonly TimelineEntry[] => {
  const entries: readonly TimelineEntry[] = [
    ...notes.map((note) => ({ type: 'note', id: note.id, note }) as const),
    ...privateNotes.map((note) => ({ type: 'private', id: note.id, note }) as const),
  ];
  return entries
    .map((entry) => ({ entry, order: orderOf(entry) }))
    .toSorted((a, b) => (a.order < b.order ? 1 : a.order > b.order ? -1 : 0))
    .map(({ entry }) => entry);
};

/** The entries that fit; a private working note has no tags. */
export const filterTimeline = (
  entries: readonly TimelineEntry[],
  { kind, tag }: TimelineFilter,
): readonly TimelineEntry[] =>
  entries.filter((entry) => {
    if (entry.type === 'private') return tag === null && (kind === null || kind === 'private');
    return (
      (kind === null || kind === entry.note.kind) && (tag === null || entry.note.tags.includes(tag))
    );
  });

/** The tags of the notes, each once, by alphabet. */
export const tagsOf = (notes: readonly Note[]): readonly string[] =>
  [...new Set(notes.flatMap(({ tags }) => tags))].toSorted((a, b) => a.localeCompare(b, 'nl'));

/** Every text of a note that can hold a name. */
export const textsOfNote = (note: Note): readonly string[] => [
  note.title,
  note.observation,
  note.interpretation,
  ...note.tags,
  ...note.attachments.map(({ fileName }) => fileName),
];
