import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordsInText } from '../../../electron/features/spelling/words-in-text';

const words = (text: string): string[] => wordsInText(text).map(({ word }) => word);

describe('which words are looked up', () => {
  it.each([
    ['letters, apart from signs', 'Hij (Sam) zei: “goed.”', ['Hij', 'Sam', 'zei', 'goed']],
    ['no word of one letter', "'s Middags a b ’t zo'n", ['Middags', "zo'n"]],
    ['no word with a digit', 'groep3 in 2026, de 2e E4 en AVI-M5', ['in', 'de', 'en']],
    ['no abbreviation', 'OPP en SBO, TLV’s, IB’er, ADHD', ['en']],
    ['long words in capitals', 'HANDELINGSDEEL', ['HANDELINGSDEEL']],
    [
      'no address',
      'zie https://a.nl/bla, www.site.nl of jan@school.nl en school.nl/x',
      ['zie', 'of', 'en'],
    ],
    ['a sentence that begins without a space', 'Goed.Daarna', ['Goed', 'Daarna']],
    [
      'one word over its hyphens',
      'sociaal-emotioneel, in-/uitstroom',
      ['sociaal-emotioneel', 'in', 'uitstroom'],
    ],
    ['accents, also as signs of their own', 'één cafe\u0301', ['één', 'cafe\u0301']],
    ['nothing that is longer than Hunspell reads', 'a'.repeat(61), []],
  ])('%s', (_name, text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it.each([
    ['by its parts, without the abbreviation', 'ADHD-diagnose', [['ADHD-diagnose'], ['diagnose']]],
    [
      'without the s that joins',
      'ondersteunings- en hulp',
      [['ondersteunings'], ['ondersteuning']],
    ],
    ['with a straight apostrophe', 'foto’s', [["foto's"]]],
    ['in one form', 'cafe\u0301', [['café']]],
  ])('reads a word %s', (_name, text, expected) => {
    expect(wordsInText(text)[0]?.readings).toEqual(expected);
  });

  it('gives places in UTF-16', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.lorem()), (text) => {
        for (const { start, end, word } of wordsInText(text))
          expect(text.slice(start, end)).toBe(word);
      }),
    );
    expect(wordsInText('👩‍👧 leest')).toMatchObject([{ start: 6, end: 11, word: 'leest' }]);
  });

  it('reads text without spaces to its end', () => {
    for (const text of ['a', 'a-', 'a.', 'a@', 'www.', "a'"]) {
      const long = text.repeat(10_000).slice(0, 20_000);
      expect(wordsInText(`${long} leest`).at(-1)?.word).toBe('leest');
    }
  });
});
