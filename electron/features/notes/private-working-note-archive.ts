/** Private working notes: in an own export alone (NVO; domain.md section 3). */
import type { z } from 'zod';
import { ArchivePrivateWorkingNote } from '../../contract/archive-records';
import type { ArchiveSource } from '../archive/archive-source';
import { newestFirst } from '../archive/collect-order';
import { expectOne } from '../archive/expect-one';
import { itemTitle, typedTexts } from '../archive/item-title';
import { notTyped } from '../archive/not-typed';
import { recordPlaces } from '../archive/record-places';
import { heading, textBlocks } from '../opp/editions/blocks';
import { notesTexts as texts } from './notes-texts';
import * as repository from './private-notes-repository';
import type { PrivateNoteRecord } from './private-notes-repository';

const dayOf = (moment: string): string => moment.slice(0, 10);

const recordOf = (note: PrivateNoteRecord) =>
  ArchivePrivateWorkingNote.parse({
    kind: 'privateWorkingNote',
    id: note.id,
    body: note.body,
    createdAt: note.createdAt,
    updatedAt: note.updatedAt,
  } satisfies z.input<typeof ArchivePrivateWorkingNote>);

export const privateWorkingNoteArchive: ArchiveSource<'privateWorkingNote'> = {
  kind: 'privateWorkingNote',
  collect: async (read, { caseFileId, whole }) =>
    whole
      ? newestFirst(
          (await repository.listPrivateNotes(read, caseFileId)).map(recordOf),
          ({ createdAt, id }) => [createdAt, id],
        )
      : [],
  items: ({ body, createdAt }) => [
    {
      part: 'privateWorkingNotes',
      title: itemTitle(body) || texts.privateHeading(dayOf(createdAt)),
      on: dayOf(createdAt),
      bytes: 0,
      texts: typedTexts(body),
    },
  ],
  pick: (record) => record,
  notTyped: notTyped(),
  blocks: ({ body, createdAt }) => [
    heading(texts.privateHeading(dayOf(createdAt)), 3),
    ...textBlocks(body),
  ],
  places: (read, ids) => recordPlaces(read, { name: 'private_working_notes', bin: true }, ids),
  restore: (write, { caseFileId }, record) =>
    repository.insertReceivedPrivateNote(write, { ...record, caseFileId }),
  replace: async (write, { caseFileId }, record) => {
    expectOne(await repository.replacePrivateNote(write, { ...record, caseFileId }));
  },
};
