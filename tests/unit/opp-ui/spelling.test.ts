import { describe, expect, it, vi } from 'vitest';
import { emptyOppContent, OppAction } from '../../../electron/contract/opp-content';
import type { OppContent } from '../../../electron/contract/opp-content';
import {
  chunksOf,
  draftFields,
  marksOf,
} from '../../../renderer/features/opp/spelling/draft-fields';
import type { DraftField, Mark } from '../../../renderer/features/opp/spelling/draft-fields';
import {
  countOf,
  isOneOf,
  marksNow,
  occurrences,
  sentenceAround,
  unknownWords,
  whereIs,
} from '../../../renderer/features/opp/spelling/unknown-words';
import { createGoalLinks } from '../../../renderer/features/opp/write/goal-links';
import { idOf } from './support';

const content = (change: Partial<OppContent>): OppContent => ({ ...emptyOppContent(), ...change });

const field = (text: string, name = 'text'): DraftField => ({
  section: 'guardiansView',
  rowId: null,
  name,
  text,
});

const mark = (of: DraftField, word: string): Mark => {
  const start = of.text.indexOf(word);
  return { field: of, word, start, end: start + word.length };
};

describe('the texts of a draft that are checked', () => {
  it('are those that a person typed, with their rows', () => {
    const { startSituation } = emptyOppContent();
    const fields = draftFields(
      content({
        startSituation: {
          ...startSituation,
          cognition: 'TIQ 87',
          sources: [
            { kind: 'note', id: idOf(3), label: 'Observatie', takenAt: '2026-11-22T09:00:00Z' },
          ],
        },
        factors: {
          items: [{ id: idOf(7), kind: 'promoting', area: 'child', text: 'Voorlezen helpt.' }],
          sources: [],
        },
      }),
    );
    expect(fields).toEqual([
      { section: 'startSituation', rowId: null, name: 'cognition', text: 'TIQ 87' },
      { section: 'factors', rowId: idOf(7), name: 'text', text: 'Voorlezen helpt.' },
    ]);
  });

  it('leave out what another answer hides', () => {
    const deviations = {
      text: 'Rekenen',
      substituteGoals: 'Tellen',
      usesCoreGoals: true,
      sources: [],
    };
    const names = (answer: 'none' | 'some', usesCoreGoals: boolean): string[] =>
      draftFields(content({ deviations: { ...deviations, answer, usesCoreGoals } })).map(
        ({ name }) => name,
      );
    expect(names('none', false)).toEqual([]);
    expect(names('some', true)).toEqual(['text']);
    expect(names('some', false)).toEqual(['text', 'substituteGoals']);
  });

  it('go in as few calls as they fit in, and what is found goes back to its field', () => {
    const all = [field('een twee', 'a'), field('drie', 'b'), field('x'.repeat(20_000), 'c')];
    const chunks = chunksOf(all);
    expect(chunks.map(({ text }) => text.length)).toEqual([14, 20_000]);
    const [first] = chunks;
    if (first === undefined) throw new Error('no chunk');
    expect(marksOf(first, [{ start: 10, end: 14, word: 'drie' }])).toEqual([
      { field: all[1], start: 0, end: 4, word: 'drie' },
    ]);
  });
});

describe('the list of unknown words', () => {
  it('names a word once per section, with all its places', () => {
    const text = field('Hij werkd hard. Zij werkd ook, nogg.');
    const marks = [...occurrences(text.text, 'werkd'), ...occurrences(text.text, 'nogg')].map(
      ({ start, end }) => ({ field: text, start, end, word: text.text.slice(start, end) }),
    );
    const [section] = unknownWords(marks, () => false);
    expect(section?.words.map(({ word, places }) => [word, places.length])).toEqual([
      ['werkd', 2],
      ['nogg', 1],
    ]);
    expect(countOf(unknownWords(marks, isOneOf(['Werkd'])))).toBe(1);
  });

  it('passes a taught word with an s behind it, however its apostrophe is written', () => {
    const isKnown = isOneOf(['Lisa', 'rt’er']);
    expect(['lisa', "Lisa's", 'Lisa’s', "rt'ers"].map(isKnown)).toEqual([true, true, true, true]);
    expect(isKnown('Lise')).toBe(false);
  });

  it('follows a text that changed since: what moved is shown there, what is gone isn’t', () => {
    const before = field('Hij werkd. Zij lpt.');
    const marks = [mark(before, 'werkd'), mark(before, 'lpt')];
    const after = field('Vandaag: hij werkd. Zij loopt.');
    expect(marksNow(marks, [after])).toEqual([{ field: after, start: 13, end: 18, word: 'werkd' }]);
    expect(marksNow(marks, [before])).toEqual(marks);
    expect(marksNow(marks, [])).toEqual([]);
  });

  it('finds a word by itself alone, nearest to where it was', () => {
    expect(occurrences('werkd-plek werkd', 'werkd')).toEqual([{ start: 11, end: 16 }]);
    const text = 'werkd en nog werkd';
    expect(whereIs(text, 'werkd', { start: 0, end: 5 })).toEqual({ start: 0, end: 5 });
    expect(whereIs(text, 'werkd', { start: 11, end: 16 })).toEqual({ start: 13, end: 18 });
    expect(whereIs(text, 'weg', { start: 0, end: 3 })).toBeNull();
  });

  it('shows the sentence round a word, shortened where it is long', () => {
    const short = field('Eén zin. Hij werkd hard! Nog een.\nEn een regel.');
    expect(sentenceAround(mark(short, 'werkd'))).toEqual({ before: 'Hij ', after: ' hard!' });
    const long = field(`${'woord '.repeat(30)}werkd ${'woord '.repeat(30)}`);
    const { before, after } = sentenceAround(mark(long, 'werkd'));
    expect(before).toMatch(/^… woord .* woord $/u);
    expect(after).toMatch(/^ woord .* woord …$/u);
    expect(before.length).toBeLessThan(75);
  });
});

describe('a goal that is taken away', () => {
  const action = (id: number, goalIds: readonly string[]): OppAction =>
    OppAction.parse({
      id: idOf(id),
      what: '',
      byWhom: '',
      howOften: '',
      fromOn: null,
      toOn: null,
      setting: 'group',
      goalIds,
    });

  it('goes from the actions that serve it, and comes back to those alone', () => {
    const items = [action(1, [idOf(8), idOf(9)]), action(2, [idOf(9)]), action(3, [idOf(8)])];
    const setGoals = vi.fn((at: number, goalIds: string[]) => {
      const now = items[at];
      if (now !== undefined) items[at] = { ...now, goalIds };
    });
    const links = createGoalLinks();
    const leave = links.join({ items: () => items, setGoals });
    const putBack = links.unlink(idOf(8));
    expect(items.map(({ goalIds }) => goalIds)).toEqual([[idOf(9)], [idOf(9)], []]);
    items.reverse();
    putBack();
    putBack();
    expect(items.map(({ goalIds }) => goalIds)).toEqual([[idOf(8)], [idOf(9)], [idOf(9), idOf(8)]]);
    leave();
    links.unlink(idOf(9))();
    expect(items.at(-1)?.goalIds).toEqual([idOf(9), idOf(8)]);
  });
});
