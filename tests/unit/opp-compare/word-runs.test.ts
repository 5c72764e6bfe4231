import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DiffRun } from '../../../electron/contract/opp';
import { MAX_OPP_TEXT } from '../../../electron/contract/opp-content';
import { compareContents } from '../../../electron/features/opp/compare/compare-contents';
import { newBudget, wordRuns } from '../../../electron/features/opp/compare/word-runs';
import { content } from './contents';

const without = (runs: readonly DiffRun[], left: DiffRun['change']): string =>
  runs
    .filter(({ change }) => change !== left)
    .map(({ text }) => text)
    .join('');

const text = fc.oneof(
  fc
    .array(fc.constantFrom('de', 'sommen', 'goed', ' ', '  ', '\n', '.', ',', 'één', '👩‍👧', '-'))
    .map((parts) => parts.join('')),
  fc.string({ unit: 'binary' }),
  fc.string(),
);

const written = (word: (index: number) => string): string => {
  const words: string[] = [];
  for (let length = 0; length < MAX_OPP_TEXT; length += (words.at(-1) ?? '').length + 1) {
    words.push(word(words.length));
  }
  return words.join(' ').slice(0, MAX_OPP_TEXT);
};

describe('runs of words', () => {
  it('give both texts back', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const runs = wordRuns(before, after, newBudget());
        expect(without(runs, 'added')).toBe(before);
        expect(without(runs, 'removed')).toBe(after);
      }),
      { numRuns: 2000 },
    );
  });

  it('give both texts back when there is no time left to look', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const runs = wordRuns(before, after, { left: 2 });
        expect(without(runs, 'added')).toBe(before);
        expect(without(runs, 'removed')).toBe(after);
      }),
    );
  });

  it('hold text, and no two of one kind in a row', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const runs = wordRuns(before, after, newBudget());
        expect(runs.every((run) => run.text !== '')).toBe(true);
        expect(runs.every((run, index) => run.change !== runs[index + 1]?.change)).toBe(true);
      }),
    );
  });

  it.each([
    ['a word', 'Hij leest goed.', 'Hij leest vlot.', 'Hij leest |-goed|+vlot|.'],
    [
      'a rewritten piece',
      'Zij telt tot tien.',
      'Zij rekent al veel.',
      'Zij |-telt tot tien|+rekent al veel|.',
    ],
    ['what came', 'Zij telt.', 'Zij telt. Zij leest.', 'Zij telt.|+ Zij leest.'],
  ])('show %s', (_name, before, after, expected) => {
    const shown = wordRuns(before, after, newBudget())
      .map((run) => ({ same: '', removed: '-', added: '+' })[run.change] + run.text)
      .join('|');
    expect(shown).toBe(expected);
  });

  it('show what was rewritten whole beyond the words that stayed around it', () => {
    const middle = (word: string) => Array.from({ length: 900 }, (_, at) => word + at).join(' ');
    const runs = wordRuns(
      `Begin. ${middle('a')} Eind.`,
      `Begin. ${middle('b')} Eind.`,
      newBudget(),
    );
    expect(runs.map(({ change }) => change)).toEqual(['same', 'removed', 'added', 'same']);
    expect(runs[0]?.text).toBe('Begin. ');
    expect(runs[3]?.text).toBe(' Eind.');
  });

  it.each([
    ['other words', written((at) => `a${at}`), written((at) => `b${at}`)],
    ['letters', written(() => 'a'), written(() => 'b')],
    ['signs', '.'.repeat(MAX_OPP_TEXT), '!?'.repeat(MAX_OPP_TEXT / 2)],
    [
      'words in another order',
      written((at) => `a${at % 50}`),
      written((at) => `a${(at * 7) % 50}`),
    ],
  ])('give two long texts back, however little they share: %s', (_name, before, after) => {
    const runs = wordRuns(before, after, newBudget());
    expect(without(runs, 'added')).toBe(before);
    expect(without(runs, 'removed')).toBe(after);
  });

  it('tell every section of two contents that were rewritten whole', () => {
    const filled = (word: string) =>
      content((made) => {
        const long = written((at) => `${word}${at}`);
        Object.assign(made.startSituation, {
          schoolCareer: long,
          socialEmotional: long,
          workAttitude: long,
          earlierSupport: long,
        });
        made.needs.support = long;
        made.outflow.rationale = long;
        made.guardiansView.text = long;
      });
    const [before, after] = [filled('a'), filled('b')];
    expect(compareContents(before, after).map(({ section }) => section)).toEqual(
      expect.arrayContaining(['startSituation', 'needs', 'outflow', 'guardiansView']),
    );
  });
});
