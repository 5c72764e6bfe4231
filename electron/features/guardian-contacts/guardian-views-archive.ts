/** What guardians told of talents and wishes, as it travels: one of a file. */
import type { z } from 'zod';
import { ArchiveGuardianViews } from '../../contract/archive-records';
import type { ArchiveSource } from '../archive/archive-source';
import { itemTitle, typedTexts } from '../archive/item-title';
import { notTyped } from '../archive/not-typed';
import { knownGuardians } from '../case-files/known-guardians';
import {
  dayText,
  factsBlock,
  heading,
  isFilled,
  paragraph,
  textBlocks,
} from '../opp/editions/blocks';
import type { Block } from '../opp/editions/blocks';
import { guardianContactTexts } from './guardian-contacts-texts';
import * as repository from './views-repository';

const texts = guardianContactTexts.pages;

const titled = (title: string, text: string): readonly Block[] =>
  isFilled(text) ? [paragraph(title), ...textBlocks(text)] : [];

/** What stood there is kept as it was, as with a save of one's own (views-service.ts). */
const putViews: ArchiveSource<'guardianViews'>['restore'] = async (write, place, record) => {
  const { caseFileId, now, newId } = place;
  const guardianIds = await knownGuardians(write, { caseFileId, ids: record.content.guardianIds });
  const own = await repository.selectViews(write, caseFileId);
  if (own !== undefined) {
    const earlier = { id: newId(), caseFileId, content: own.content, until: now };
    await repository.insertEarlierViews(write, earlier);
  }
  await repository.writeViews(write, {
    caseFileId,
    content: { ...record.content, guardianIds: [...guardianIds] },
    version: (own?.version ?? 0) + 1,
    now: record.updatedAt,
  });
};

export const guardianViewsArchive: ArchiveSource<'guardianViews'> = {
  kind: 'guardianViews',
  collect: async (read, { caseFileId }) => {
    const stored = await repository.selectViews(read, caseFileId);
    return stored === undefined
      ? []
      : [
          ArchiveGuardianViews.parse({
            kind: 'guardianViews',
            id: caseFileId,
            content: stored.content,
            updatedAt: stored.updatedAt,
          } satisfies z.input<typeof ArchiveGuardianViews>),
        ];
  },
  items: ({ content: { talents, wishes, reachable, askedOn } }) => {
    const typed = typedTexts(talents, wishes, reachable);
    return typed.length === 0 && askedOn === null
      ? []
      : [
          {
            part: 'guardianViews',
            title: itemTitle(typed[0] ?? texts.views),
            on: askedOn,
            bytes: 0,
            texts: typed,
          },
        ];
  },
  pick: (record, { guardianIds }) => ({
    ...record,
    content: {
      ...record.content,
      guardianIds: record.content.guardianIds.filter((id) => guardianIds.has(id)),
    },
  }),
  notTyped: notTyped('askedOn', 'guardianIds'),
  blocks: ({ content }, people) => [
    heading(texts.views, 3),
    ...titled(texts.talents, content.talents),
    ...titled(texts.wishes, content.wishes),
    ...factsBlock([
      { term: texts.reachable, value: content.reachable },
      {
        term: texts.toldBy,
        value: content.guardianIds.map(people.guardian).filter(isFilled).join(', '),
      },
      { term: texts.toldOn, value: dayText(content.askedOn) },
    ]),
  ],
  places: repository.selectViewsPlaces,
  restore: putViews,
  replace: putViews,
};
