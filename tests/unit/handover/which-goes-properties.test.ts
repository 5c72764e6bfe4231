import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { handoverParts, partOf } from '../../../electron/contract/handover-parts';
import type { CompositionRecord } from '../../../electron/features/handover/handover-records';
import { countItems } from '../../../electron/features/handover/rules/counts';
import { keyOf } from '../../../electron/features/handover/rules/handover-item';
import {
  forbiddenBy,
  livingChoices,
  whichGoes,
} from '../../../electron/features/handover/rules/which-goes';
import { candidate, everyPart } from './candidate';

const candidates = fc.uniqueArray(
  fc
    .record({
      part: fc.constantFrom(...handoverParts),
      id: fc.constantFrom('a', 'b', 'c'),
      characters: fc.nat(9000),
      never: fc.boolean(),
      otherChild: fc.boolean(),
      specialCategory: fc.boolean(),
    })
    .map(candidate),
  { selector: keyOf, maxLength: 40 },
);
const profile = fc.record({
  parts: fc.subarray(everyPart),
  specialCategories: fc.boolean(),
});
const choice: fc.Arbitrary<CompositionRecord['choices'][number]> = fc
  .tuple(
    fc.constantFrom(...handoverParts),
    fc.constantFrom('a', 'b', 'c', 'gone'),
    fc.constantFrom('leaveOut', 'add'),
    fc.constantFrom('', ' ', 'Omdat het nodig is.'),
  )
  .map(([part, id, made, reason]) =>
    made === 'add'
      ? { choice: 'add', key: `${part}:${id}`, reason }
      : { choice: 'leaveOut', key: `${part}:${id}` },
  );
const asked = fc.tuple(candidates, profile, fc.array(choice, { maxLength: 20 }));

describe('any choices within any profile', () => {
  it('let nothing along that never goes, nor against the profile without a reason', () => {
    fc.assert(
      fc.property(asked, ([all, allowed, choices]) => {
        for (const [at, item] of whichGoes(all, allowed, choices).entries()) {
          const from = all[at];
          if (from === undefined || !item.goes) continue;
          expect(item.part).not.toBe('privateWorkingNotes');
          expect(from.never && from.part !== 'pupil').toBe(false);
          expect(forbiddenBy(from, allowed).length > 0).toBe(item.reason !== '');
          expect(item.grounds).toEqual(forbiddenBy(from, allowed));
        }
      }),
    );
  });

  it('let no part along whose ground part stays, and give a ground for all that stays', () => {
    fc.assert(
      fc.property(asked, ([all, allowed, choices]) => {
        const items = whichGoes(all, allowed, choices);
        const stays = new Set(items.filter(({ goes }) => !goes).map(({ key }) => key));
        for (const [at, item] of items.entries()) {
          const base = partOf[item.part];
          const id = all[at]?.id ?? '';
          if (base !== undefined && item.goes) expect(stays.has(`${base}:${id}`)).toBe(false);
          if (!item.goes) expect(item.grounds.length).toBeGreaterThan(0);
        }
      }),
    );
  });

  it('go the same way when what is forgotten is left out, and count each item once', () => {
    fc.assert(
      fc.property(asked, ([all, allowed, choices]) => {
        const items = whichGoes(all, allowed, choices);
        expect(whichGoes(all, allowed, livingChoices(all, choices))).toEqual(items);
        const { goes, stays } = countItems(items);
        expect(goes.items + stays.items).toBe(all.length);
      }),
    );
  });
});
