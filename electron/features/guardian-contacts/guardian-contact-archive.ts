/** Contacts with guardians as they travel: without those who stay behind, and without agreements that do. */
import type { z } from 'zod';
import { ArchiveGuardianContact } from '../../contract/archive-records';
import { contactToneWords } from '../../contract/guardian-contact-words';
import type { ArchivePeople, ArchiveSource } from '../archive/archive-source';
import { newestFirst } from '../archive/collect-order';
import { expectOne } from '../archive/expect-one';
import { itemTitle, typedTexts } from '../archive/item-title';
import { notTyped } from '../archive/not-typed';
import { recordPlaces } from '../archive/record-places';
import { dayText, factsBlock, heading, isFilled, textBlocks } from '../opp/editions/blocks';
import * as repository from './contacts-repository';
import { guardianContactTexts } from './guardian-contacts-texts';
import * as received from './received-contacts-repository';

const texts = guardianContactTexts.pages;

type Contact = z.output<typeof ArchiveGuardianContact>;

const presentIn = ({ draft: { guardianIds, others } }: Contact, people: ArchivePeople): string =>
  [...guardianIds.map(people.guardian), others].filter(isFilled).join(', ');

export const guardianContactArchive: ArchiveSource<'guardianContact'> = {
  kind: 'guardianContact',
  collect: async (read, { caseFileId }) => {
    const present = await repository.selectPresent(read, caseFileId);
    const agreements = await received.selectLiveAgreements(read, caseFileId);
    const contacts = await repository.selectContactsOfFile(read, caseFileId);
    const records = contacts.map(({ id, draft, createdAt, updatedAt }) =>
      ArchiveGuardianContact.parse({
        kind: 'guardianContact',
        id,
        draft: { ...draft, guardianIds: [...(present.get(id) ?? [])] },
        agreementIds: [...(agreements.get(id) ?? [])],
        createdAt,
        updatedAt,
      } satisfies z.input<typeof ArchiveGuardianContact>),
    );
    return newestFirst(records, ({ draft, createdAt, id }) => [draft.on, createdAt, id]);
  },
  items: ({ draft }) => [
    {
      part: 'guardianContacts',
      title: itemTitle(texts.contact(draft.kind, draft.on), draft.said),
      on: draft.on,
      bytes: 0,
      texts: typedTexts(draft.said, draft.followUp, draft.others),
    },
  ],
  pick: (record, { guardianIds, recordIds }) => ({
    ...record,
    draft: {
      ...record.draft,
      guardianIds: record.draft.guardianIds.filter((id) => guardianIds.has(id)),
    },
    agreementIds: record.agreementIds.filter((id) => recordIds.has(id)),
  }),
  notTyped: notTyped('on', 'guardianIds', 'tone', 'followUpOn', 'agreementIds'),
  blocks: (record, people) => {
    const { kind, on, tone, said, followUp, followUpOn } = record.draft;
    return [
      heading(texts.contact(kind, on), 3),
      ...factsBlock([
        { term: texts.present, value: presentIn(record, people) },
        { term: texts.tone, value: contactToneWords[tone] },
        {
          term: texts.comeBack,
          value: [dayText(followUpOn), followUp].filter(isFilled).join(': '),
        },
      ]),
      ...textBlocks(said),
    ];
  },
  places: (read, ids) => recordPlaces(read, { name: 'guardian_contacts', bin: true }, ids),
  restore: async (write, { caseFileId }, record) => {
    await received.insertReceivedContact(write, { ...record, caseFileId });
    await received.linkContact(write, { ...record, caseFileId });
  },
  replace: async (write, { caseFileId }, record) => {
    expectOne(await received.replaceContact(write, { ...record, caseFileId }));
    await received.linkContact(write, { ...record, caseFileId });
  },
};
