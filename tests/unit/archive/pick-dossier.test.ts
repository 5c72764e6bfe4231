import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ArchiveDossier } from '../../../electron/contract/archive';
import { handoverParts } from '../../../electron/contract/handover-parts';
import type { HandoverPart } from '../../../electron/contract/handover-parts';
import type { ArchiveItem } from '../../../electron/features/archive/archive-source';
import { anySourceOf } from '../../../electron/features/archive/archive-sources';
import { headBlocks, headItems, pickDossier } from '../../../electron/features/archive/dossier';
import { peopleOf } from '../../../electron/features/archive/dossier-people';
import { anyDossierWithFiles } from '../../integration/archive/support/any-dossier';
import { canariesIn, withCanaries } from './canaries';

type Listed = ArchiveItem & { readonly id: string; readonly never?: boolean };

const itemsOf = (dossier: ArchiveDossier): readonly Listed[] => [
  ...headItems(dossier),
  ...dossier.records.flatMap((record) =>
    anySourceOf(record.kind)
      .items(record)
      .map((item) => ({ ...item, id: record.id })),
  ),
];

const pagesOf = (dossier: ArchiveDossier): unknown => [
  headBlocks(dossier),
  dossier.records.map((record) => anySourceOf(record.kind).blocks(record, peopleOf(dossier))),
];

const anyMarked = anyDossierWithFiles({ whole: true }).map(({ dossier }) => withCanaries(dossier));
/** The simple kinds, whole; those of the others: composed-pick.properties.test.ts. */
const simpleKinds: ReadonlySet<string> = new Set([
  'agreement',
  'note',
  'attachment',
  'guardianViews',
  'homeSupportPlan',
  'guardianContact',
  'concernSignal',
  'privateWorkingNote',
]);
const anySimple = anyMarked.map((dossier) => ({
  ...dossier,
  records: dossier.records.filter(({ kind }) => simpleKinds.has(kind)),
}));

const runs = { numRuns: 20, endOnFailure: true };
const anyParts = fc.subarray([...handoverParts]);

const textsOf = (items: readonly Listed[]): readonly string[] =>
  canariesIn(items.map(({ texts }) => texts));

describe('what goes along', () => {
  it('lists every text that a person typed', () => {
    fc.assert(
      fc.property(anySimple, (dossier) => {
        // Earlier versions of a note are in an own export alone, which lists nothing.
        const records = dossier.records.map((record) =>
          record.kind === 'note' ? { ...record, earlier: [] } : record,
        );
        const shown = { ...dossier, records };
        expect(textsOf(itemsOf(shown)).toSorted()).toEqual(canariesIn(shown).toSorted());
      }),
      runs,
    );
  });

  it('holds no word of what stays behind, in the data and on the pages', () => {
    fc.assert(
      fc.property(
        anyMarked,
        anyParts,
        fc.array(fc.boolean(), { minLength: 40, maxLength: 40 }),
        (dossier, parts, coin) => {
          const chosen = new Set<HandoverPart>(parts);
          const items = itemsOf(dossier);
          const left = new Set(
            items.filter((_, at) => coin[at % coin.length]).map(({ part, id }) => `${part}:${id}`),
          );
          const goes = (part: HandoverPart, id: string): boolean =>
            chosen.has(part) && !left.has(`${part}:${id}`);
          const picked = pickDossier(dossier, goes);
          const going = new Set(canariesIn(picked));
          const stays = items.filter(
            ({ part, id, never }) =>
              part === 'privateWorkingNotes' ||
              never === true ||
              (part !== 'pupil' && !goes(part, id)),
          );
          for (const text of textsOf(stays)) expect(going.has(text)).toBe(false);
          for (const text of canariesIn(pagesOf(picked))) expect(going.has(text)).toBe(true);
        },
      ),
      runs,
    );
  });

  it('holds everything that was chosen, and prints it', () => {
    fc.assert(
      fc.property(anySimple, (dossier) => {
        const picked = pickDossier(dossier, () => true);
        const chosen = itemsOf(dossier).filter(
          ({ part, never }) => part !== 'privateWorkingNotes' && never !== true,
        );
        expect(canariesIn(picked).toSorted()).toEqual(textsOf(chosen).toSorted());
        const printed = new Set(canariesIn(pagesOf(picked)));
        const { summary, guardians, records } = picked;
        // Of a name the pages show how somebody is called, not each part of it.
        const told = [summary, guardians.map(({ name: _name, ...rest }) => rest), records];
        expect(canariesIn(told).filter((text) => !printed.has(text))).toEqual([]);
      }),
      runs,
    );
  });

  it('has a title for each line', () => {
    fc.assert(
      fc.property(anyDossierWithFiles({ whole: true }), ({ dossier }) => {
        const titles = itemsOf(dossier).map(({ title }) => title);
        expect(titles.filter((title) => title === '' || title.length > 120)).toEqual([]);
      }),
      runs,
    );
  });

  it('leaves a part out whose ground part stays', () => {
    fc.assert(
      fc.property(anyMarked, (dossier) => {
        expect(pickDossier(dossier, (part) => part === 'noteInterpretations').records).toEqual([]);
      }),
      runs,
    );
  });
});
