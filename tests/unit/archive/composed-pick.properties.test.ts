import fc from 'fast-check';
import { v7 } from 'uuid';
import { describe, expect, it } from 'vitest';
import type { ArchiveDossier } from '../../../electron/contract/archive';
import type { ArchiveRecord } from '../../../electron/contract/archive-records';
import type { HandoverPart } from '../../../electron/contract/handover-parts';
import { anySourceOf } from '../../../electron/features/archive/archive-sources';
import { anyArrangement } from '../../integration/archive/support/any-arrangement';
import { anyCasus } from '../../integration/archive/support/any-casus';
import { anyOpp } from '../../integration/archive/support/any-opp';
import { anyTrajectory } from '../../integration/archive/support/any-trajectory';
import { canariesIn, withCanaries } from './canaries';

const people = { guardianIds: [v7(), v7()], attachmentIds: [v7()], oppIds: [v7()] };
const kept = {
  guardianIds: new Set(people.guardianIds),
  recordIds: new Set([...people.attachmentIds, ...people.oppIds]),
};

const anyRecord: fc.Arbitrary<ArchiveRecord> = fc.oneof(
  anyTrajectory(people.guardianIds),
  anyOpp(people, { open: true }),
  anyArrangement(people),
  anyCasus({ whole: true }),
);

/** The record with a word of its own in the place of each typed text. */
const marked = (record: ArchiveRecord): ArchiveRecord => {
  const [found] = withCanaries({ records: [record] } as unknown as ArchiveDossier).records;
  if (found === undefined) throw new Error('one was given');
  return found;
};

const typedOf = (record: ArchiveRecord, parts: ReadonlySet<HandoverPart>): readonly string[] => {
  const items = anySourceOf(record.kind).items(record);
  return items.flatMap(({ part, texts }) => (parts.has(part) ? canariesIn(texts) : []));
};

describe('what is picked of a trajectory, OPP, request or casus', () => {
  it('holds no word of a part that stays, and none that was not in the list', () => {
    fc.assert(
      fc.property(anyRecord.map(marked), fc.infiniteStream(fc.boolean()), (record, chosen) => {
        const source = anySourceOf(record.kind);
        const [ground, ...more] = source.items(record).map(({ part }) => part);
        if (ground === undefined) throw new Error('every record has a ground');
        const along = new Set([ground, ...more.filter(() => chosen.next().value)]);
        const stays = new Set(more.filter((part) => !along.has(part)));
        const words = canariesIn(source.pick(record, { ...kept, parts: along }));
        const left = new Set(typedOf(record, stays));
        const listed = new Set(typedOf(record, along));
        expect(words.filter((word) => left.has(word))).toEqual([]);
        expect(words.filter((word) => !listed.has(word))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it('prints what was typed in it, and nothing else that was typed', () => {
    fc.assert(
      fc.property(anyRecord.map(marked), (record) => {
        const source = anySourceOf(record.kind);
        const parts = new Set(source.items(record).map(({ part }) => part));
        const printed = canariesIn(source.blocks(record, { guardian: () => '' }));
        const typed = new Set([
          ...typedOf(record, parts),
          // The partnership's own words are typed too, once for all its pupils.
          ...(record.kind === 'arrangement' ? canariesIn(record.profile) : []),
        ]);
        expect(printed.filter((word) => !typed.has(word))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});
