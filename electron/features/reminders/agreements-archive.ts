/** Agreements as they travel: what, who, when, and whether it was done. */
import type { z } from 'zod';
import { ArchiveAgreement } from '../../contract/archive-records';
import { factsBlock, heading, paragraph } from '../opp/editions/blocks';
import type { ArchiveSource } from '../archive/archive-source';
import { newestFirst } from '../archive/collect-order';
import { expectOne } from '../archive/expect-one';
import { itemTitle, typedTexts } from '../archive/item-title';
import { notTyped } from '../archive/not-typed';
import { recordPlaces } from '../archive/record-places';
import { agreementTexts as texts } from './agreements-texts';
import * as repository from './agreements-repository';
import type { StoredAgreement } from './agreements-repository';

const recordOf = (stored: StoredAgreement) =>
  ArchiveAgreement.parse({
    kind: 'agreement',
    id: stored.id,
    draft: { what: stored.what, owner: stored.owner, dueOn: stored.dueOn },
    doneAt: stored.doneAt,
    createdAt: stored.createdAt,
    updatedAt: stored.updatedAt,
  } satisfies z.input<typeof ArchiveAgreement>);

export const agreementArchive: ArchiveSource<'agreement'> = {
  kind: 'agreement',
  collect: async (read, { caseFileId }) =>
    newestFirst(
      (await repository.selectAgreementsOfFile(read, caseFileId)).map(recordOf),
      ({ draft, createdAt, id }) => [draft.dueOn, createdAt, id],
    ),
  items: ({ draft: { what, owner, dueOn }, doneAt }) => [
    {
      part: doneAt === null ? 'agreementsOpen' : 'agreementsDone',
      title: itemTitle(what),
      on: dueOn,
      bytes: 0,
      texts: typedTexts(what, owner),
    },
  ],
  pick: (record) => record,
  notTyped: notTyped('dueOn', 'doneAt'),
  blocks: ({ draft: { what, owner, dueOn }, doneAt }) => [
    heading(texts.heading(dueOn), 3),
    paragraph(what),
    ...factsBlock([
      { term: texts.owner, value: owner },
      { term: texts.done, value: doneAt === null ? '' : texts.doneOn(doneAt) },
    ]),
  ],
  places: (read, ids) => recordPlaces(read, { name: 'agreements', bin: true }, ids),
  restore: async (write, { caseFileId }, record) => {
    await repository.insertReceivedAgreement(write, { ...record, caseFileId });
  },
  replace: async (write, { caseFileId }, record) => {
    expectOne(await repository.replaceAgreement(write, { ...record, caseFileId }));
  },
};
