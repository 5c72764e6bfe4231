/** Attachments as they travel: what they are in the dossier, their bytes apart, at `path` in the archive. */
import type { z } from 'zod';
import { ArchiveAttachment } from '../../contract/archive-records';
import { CodedError } from '../../contract/coded-error';
import type { ArchiveSource } from '../archive/archive-source';
import { newestFirst } from '../archive/collect-order';
import { expectOne } from '../archive/expect-one';
import { itemTitle } from '../archive/item-title';
import { notTyped } from '../archive/not-typed';
import { factsBlock, heading } from '../opp/editions/blocks';
import { archivePathOf } from './archive-path';
import { attachmentsTexts as texts } from './attachments-texts';
import { cleanFileName } from './file-name';
import * as repository from './received-attachments-repository';
import type { StoredAttachment } from './received-attachments-repository';

const recordOf = (stored: StoredAttachment) =>
  ArchiveAttachment.parse({
    kind: 'attachment',
    ...stored,
    path: archivePathOf(stored),
  } satisfies z.input<typeof ArchiveAttachment>);

const dayOf = (moment: string): string => moment.slice(0, 10);

/**
 * `restore` gives a place to bytes that `receiveAttachment` put in before; without them it throws ARCHIVE_DAMAGED.
 * `replace` changes what stands around the own bytes: the bytes of an attachment never change, so that other ones with
 * the same id are refused (ARCHIVE_CONFLICT).
 */
export const attachmentArchive: ArchiveSource<'attachment'> = {
  kind: 'attachment',
  collect: async (read, { caseFileId }) =>
    newestFirst(
      (await repository.selectWholeAttachments(read, caseFileId)).map(recordOf),
      ({ createdAt, id }) => [createdAt, id],
    ),
  items: ({ fileName, createdAt, byteLength }) => [
    {
      part: 'attachments',
      title: itemTitle(fileName),
      on: dayOf(createdAt),
      bytes: byteLength,
      texts: [fileName],
    },
  ],
  pick: (record, { recordIds }) => ({
    ...record,
    noteId: record.noteId !== null && recordIds.has(record.noteId) ? record.noteId : null,
  }),
  notTyped: notTyped('mediaType', 'noteId', 'sha256', 'path'),
  blocks: ({ fileName, createdAt, byteLength }) => [
    heading(fileName, 3),
    ...factsBlock([
      { term: texts.size, value: texts.bytes(byteLength) },
      { term: texts.addedOn, value: texts.day(dayOf(createdAt)) },
    ]),
  ],
  places: repository.selectAttachmentPlaces,
  restore: async (write, { caseFileId }, record) => {
    const placed = await repository.placeAttachment(write, { ...record, caseFileId });
    if (placed !== 1) throw new CodedError('ARCHIVE_DAMAGED');
  },
  replace: async (write, { caseFileId }, record) => {
    const fileName = cleanFileName(record.fileName);
    expectOne(await repository.replaceAttachment(write, { ...record, fileName, caseFileId }));
  },
};
