import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  fold,
  matchesAll,
  noteWords,
  queryWords,
  toMatchQuery,
  tokensOf,
} from '../../../electron/features/search/query-words';

const shown = (query: string): string[] =>
  queryWords(query).map(({ text, prefix }) => (prefix ? `${text}…` : text));

describe('the words of a query', () => {
  it('takes the last word as the beginning of a word', () => {
    expect(shown('rekenen met bre')).toEqual(['rekenen', 'met', 'bre…']);
  });

  it('leaves out diacritics, capitals and signs', () => {
    expect(shown('  Zoë: "VAN \'t" (Hoog*)')).toEqual(['zoe', 'van', 't', 'hoog…']);
  });

  it('names every word once and stops at ten', () => {
    expect(shown('pauze plein pauze')).toEqual(['plein', 'pauze…']);
    expect(shown('a b c d e f g h i j k l m')).toHaveLength(10);
  });

  it('finds no words in signs alone', () => {
    expect(shown('"*" -- ()')).toEqual([]);
  });

  it('treats the operators of FTS5 as words', () => {
    expect(toMatchQuery(queryWords('rust NOT NEAR(druk) title:'))).toBe(
      '"rust" AND "not" AND "near" AND "druk" AND "title" *',
    );
  });

  it('lets no sign of any input through to FTS5', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (query) => {
        expect(
          queryWords(query).every(({ text }) => /^[\p{L}\p{N}\p{Co}\p{M}]+$/u.test(text)),
        ).toBe(true);
      }),
    );
  });
});

describe('the words for notes', () => {
  it('waits for the second letter, but looks for a digit as it is', () => {
    expect(noteWords(queryWords('n'))).toEqual([]);
    expect(noteWords(queryWords('noor r'))).toEqual([{ text: 'noor', prefix: false }]);
    expect(noteWords(queryWords('groep 5'))).toEqual([
      { text: 'groep', prefix: false },
      { text: '5', prefix: false },
    ]);
  });
});

describe('matching a text', () => {
  it('asks for every word, the last by its beginning', () => {
    const words = queryWords('zoe reken');
    expect(matchesAll('Rekenen gaat Zoë goed af.', words)).toBe(true);
    expect(matchesAll('Zoëtje rekent.', words)).toBe(false);
  });

  it('knows the place of each word', () => {
    const text = 'Één, twéé: drie3';
    for (const { start, end, text: word } of tokensOf(text)) {
      expect(fold(text.slice(start, end))).toBe(word);
    }
    expect(tokensOf(text).map((token) => token.text)).toEqual(['een', 'twee', 'drie3']);
  });
});
