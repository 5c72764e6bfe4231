/** Notes as they travel: what was seen apart from what it may mean. */
import type { z } from 'zod';
import { ArchiveNote } from '../../contract/archive-records';
import type { ArchiveItem, ArchiveSource } from '../archive/archive-source';
import { newestFirst } from '../archive/collect-order';
import { expectOne } from '../archive/expect-one';
import { itemTitle, typedTexts } from '../archive/item-title';
import { notTyped } from '../archive/not-typed';
import { recordPlaces } from '../archive/record-places';
import { factsBlock, heading, isFilled, paragraph, textBlocks } from '../opp/editions/blocks';
import type { Block } from '../opp/editions/blocks';
import type { NoteRecord, NoteVersionRecord } from './note-rows';
import * as received from './received-notes-repository';
import { listNotes } from './notes-repository';
import { notesTexts as texts } from './notes-texts';

type Note = z.output<typeof ArchiveNote>;

const contentOf = (
  note: NoteRecord | NoteVersionRecord,
): z.input<typeof ArchiveNote>['content'] => ({
  kind: note.kind,
  title: note.title,
  occurredOn: note.occurredOn,
  occurredAt: note.occurredAt,
  observation: note.observation,
  interpretation: note.interpretation,
  tags: note.tags,
});

const recordOf = (note: NoteRecord, earlier: readonly NoteVersionRecord[]): Note =>
  ArchiveNote.parse({
    kind: 'note',
    id: note.id,
    content: contentOf(note),
    earlier: earlier.map((version) => ({ ...contentOf(version), savedAt: version.savedAt })),
    createdAt: note.createdAt,
    updatedAt: note.updatedAt,
  } satisfies z.input<typeof ArchiveNote>);

const itemOf = (
  { content }: Note,
  { part, typed }: { readonly part: ArchiveItem['part']; readonly typed: readonly string[] },
): ArchiveItem => ({
  part,
  title: itemTitle(
    texts.kind(content.kind),
    isFilled(content.title) ? content.title : (typed[0] ?? ''),
  ),
  on: content.occurredOn,
  bytes: 0,
  texts: typed,
});

const partBlocks = (title: string, text: string): readonly Block[] =>
  isFilled(text) ? [paragraph(`${title}:`), ...textBlocks(text)] : [];

export const noteArchive: ArchiveSource<'note'> = {
  kind: 'note',
  collect: async (read, { caseFileId, whole }) => {
    const notes = await listNotes(read, caseFileId);
    const earlier = whole ? await received.earlierVersions(read, caseFileId) : new Map();
    return newestFirst(
      notes.map((note) => recordOf(note, earlier.get(note.id) ?? [])),
      ({ content, createdAt, id }) => [content.occurredOn, content.occurredAt, createdAt, id],
    );
  },
  items: (note) => {
    const { title, observation, interpretation, tags } = note.content;
    return [
      itemOf(note, {
        part: 'noteObservations',
        typed: typedTexts(observation, title, ...tags),
      }),
      ...typedTexts(interpretation).map((text) =>
        itemOf(note, { part: 'noteInterpretations', typed: [text] }),
      ),
    ];
  },
  pick: (note, { parts }) => ({
    ...note,
    content: {
      ...note.content,
      interpretation: parts.has('noteInterpretations') ? note.content.interpretation : '',
    },
    earlier: [],
  }),
  notTyped: notTyped('occurredOn', 'occurredAt', 'savedAt'),
  blocks: ({ content }) => [
    heading(texts.heading(content.kind, content.occurredOn, content.occurredAt), 3),
    ...factsBlock([
      { term: texts.about, value: content.title },
      { term: texts.tags, value: content.tags.join(', ') },
    ]),
    ...partBlocks(texts.observation, content.observation),
    ...partBlocks(texts.interpretation, content.interpretation),
  ],
  places: (read, ids) => recordPlaces(read, { name: 'notes', bin: true }, ids),
  restore: (write, { caseFileId }, record) =>
    received.insertReceivedNote(write, { ...record, caseFileId }),
  replace: async (write, { caseFileId, now }, record) => {
    expectOne(await received.replaceNote(write, { ...record, caseFileId, now }));
  },
};
