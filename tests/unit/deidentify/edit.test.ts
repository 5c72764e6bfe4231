import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  applyReplacements,
  decide,
  hintsBeside,
  placeHints,
  rematchDecisions,
  restoreSource,
  sameHints,
} from '../../../electron/deidentify';
import type { Hint } from '../../../electron/deidentify';
import { movedBy } from '../../../electron/deidentify/edit';
import { find } from './support';

const hint = (text: string, surface: string, from = 0): Hint => {
  const start = text.indexOf(surface, from);
  const end = start + surface.length;
  const id = `${start}|${end}|${surface}`;
  const narrowing = { kind: 'yearGroup', groups: ['5'] } as const;
  return {
    id,
    start,
    end,
    surface,
    kind: 'yearGroup',
    narrowing,
    proposal: null,
    aboutOther: false,
  };
};

/** Keeps every place with this surface in `before`; gives the starts of those that are still kept in `after`. */
const stillKept = (before: string, after: string, surface = 'roos'): number[] => {
  const kept = find(before)
    .filter((finding) => finding.surface === surface)
    .map((finding) => decide(finding, { action: 'keep' }));
  return rematchDecisions(kept, find(after), { before, after }).map(({ start }) => start);
};

describe('a decision to keep', () => {
  it.each([
    ['Zij kreeg een roos.', 'Zij kreeg een roos. Daarna', [14]],
    ['Zij kreeg een roos. Daarna', 'Zij kreeg een roos.', [14]],
    ['Zij kreeg een roos.\n\nEind.', 'Zij kreeg een roos. Nu.\n\nEind.', [14]],
    ['Eerst. Zij kreeg een roos.', 'Toen. Zij kreeg een roos.', [20]],
  ])('stays while somebody types beside it: %j to %j', (before, after, starts) => {
    expect(stillKept(before, after)).toEqual(starts);
  });

  it('is asked again when the word before it changes', () => {
    expect(stillKept('Zij kreeg een roos.', 'Zij kreeg met roos.')).toEqual([]);
  });

  it('is asked again when the same word came or went: nobody can tell which one stayed', () => {
    expect(stillKept('Noor keek. Noor lachte.', 'Noor lachte.', 'Noor')).not.toContain(0);
    const before = 'Noor lachte.';
    expect(stillKept(before, 'Noor keek. Noor lachte.', 'Noor')).toEqual([]);
  });

  it('is never carried to a place that was typed', () => {
    const words = fc.constantFrom('Noor', 'roos', 'een', 'lacht', 'en', 'dan', 'zwaait', '.');
    const text = fc.array(words, { maxLength: 6 }).map((all) => all.join(' '));
    fc.assert(
      fc.property(text, text, text, (head, middle, tail) => {
        const typed = `${middle} `;
        const before = `${head} ${tail}`;
        const after = `${head} ${typed}${tail}`;
        const kept = find(before).map((finding) => decide(finding, { action: 'keep' }));
        const carried = rematchDecisions(kept, find(after), { before, after });
        // As many as there were at the most: a keep is never doubled.
        expect(carried.length).toBeLessThanOrEqual(kept.length);
        for (const { surface } of carried) {
          const count = (list: readonly { surface: string }[]): number =>
            list.filter((one) => one.surface === surface).length;
          expect(count(carried)).toBeLessThanOrEqual(count(kept));
        }
      }),
    );
  });
});

describe('an edit', () => {
  it('tells where what it left alone now stands', () => {
    const { startOf, touches } = movedBy({ before: 'een twee drie', after: 'een vier drie' });
    expect(startOf({ start: 0, end: 3 })).toBe(0);
    expect(startOf({ start: 4, end: 8 })).toBeUndefined();
    expect(startOf({ start: 9, end: 13 })).toBe(9);
    expect([touches('Twee'), touches('vier'), touches('drie')]).toEqual([true, true, false]);
  });

  it('sees a name that was made whole by one letter', () => {
    const { touches } = movedBy({ before: 'Noo lacht', after: 'Noor lacht' });
    expect(touches('noor')).toBe(true);
  });
});

describe('hints beside findings', () => {
  const text = 'Noor zit in groep 5 en Noor in groep 5 bij juf Fenna.';
  const hints = [hint(text, 'groep 5'), hint(text, 'groep 5', 20)];

  it('stand in the text as pieces of their own, and restore the source', () => {
    const [first] = hints;
    const { segments, text: applied } = applyReplacements({
      text,
      findings: find(text),
      hints: hints.map(({ id, start, end }) => {
        return { id, start, end, replacement: id === first?.id ? 'de middenbouw' : null };
      }),
    });
    expect(applied).toBe(
      'De leerling zit in de middenbouw en de leerling in groep 5 bij de leerkracht.',
    );
    expect(segments.filter((piece) => 'hintId' in piece).map(({ kind }) => kind)).toEqual([
      'generalised',
      'hint',
    ]);
    expect(restoreSource(segments)).toBe(text);
  });

  it('give way to a finding and to a hint before them', () => {
    const beside = hintsBeside(
      [hint(text, 'juf Fenna'), hint(text, 'Noor zit'), ...hints, hint(text, 'in groep 5')],
      find(text),
    );
    expect(beside.map(({ surface }) => surface)).toEqual(['in groep 5', 'groep 5']);
  });

  it('keep what was decided on them through an edit, and know their equals', () => {
    const placed = placeHints(hints, { partId: 'p', text });
    const [first] = placed;
    if (first === undefined) throw new Error('expected a hint');
    expect(sameHints(first, placed)).toHaveLength(2);
    const after = `Nieuw. ${text}`;
    const moved = placeHints([hint(after, 'groep 5')], { partId: 'p', text: after });
    const decisions = [decide(first, { action: 'replace', replacement: 'de klas' })];
    expect(rematchDecisions(decisions, moved)).toMatchObject([{ replacement: 'de klas' }]);
  });
});
