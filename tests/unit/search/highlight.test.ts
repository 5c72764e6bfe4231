import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { highlight, snippet } from '../../../electron/features/search/highlight';
import { queryWords } from '../../../electron/features/search/query-words';

const marked = (pieces: readonly { text: string; match: boolean }[]): string =>
  pieces.map(({ text, match }) => (match ? `[${text}]` : text)).join('');
const joined = (pieces: readonly { text: string }[]): string =>
  pieces.map(({ text }) => text).join('');

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.lorem({ maxCount: 80 }),
  fc
    .array(fc.constantFrom('Zoë', 'pauze', '\u0001', '<b>', 'ë', 'é', '\n', ' ', '😀'))
    .map((all) => all.join('')),
);

describe('highlight', () => {
  it('marks whole words, whatever their capitals and diacritics', () => {
    expect(marked(highlight('Zoë telt; zoe rekent.', queryWords('zoe rek')))).toBe(
      '[Zoë] telt; [zoe] [rekent].',
    );
  });

  it('gives pieces that are the text again, for any text and query', () => {
    fc.assert(
      fc.property(anyText, fc.string({ unit: 'binary', maxLength: 30 }), (text, query) => {
        const pieces = highlight(text, queryWords(query));
        expect(joined(pieces)).toBe(text);
        expect(pieces.every((piece) => piece.text !== '')).toBe(true);
      }),
    );
  });
});

describe('snippet', () => {
  const long = [
    'Aan het begin van de dag gaat het goed.',
    ...Array.from({ length: 20 }, () => 'Daarna volgt een gewone les zonder bijzonderheden.'),
    'In de pauze ontstaat\n\nruzie bij het klimrek over een bal.',
    ...Array.from({ length: 20 }, () => 'De middag verloopt rustig en zonder ruzie.'),
  ].join(' ');

  it('shows the place where most of the words stand together', () => {
    expect(marked(snippet(long, queryWords('ruzie klimrek')))).toMatch(
      /^… .*In de pauze ontstaat \[ruzie\] bij het \[klimrek\] over een bal\. .* …$/,
    );
  });

  it('shows the beginning where nothing matches, and all of a short text', () => {
    expect(joined(snippet(long, queryWords('xyz')))).toMatch(/^Aan het begin van de dag .* …$/);
    expect(marked(snippet('Kort.', queryWords('kort')))).toBe('[Kort].');
    expect(snippet('', queryWords('kort'))).toEqual([]);
  });

  it('is always a piece of the text, and never long', () => {
    fc.assert(
      fc.property(anyText, fc.string({ unit: 'binary', maxLength: 30 }), (text, query) => {
        const shown = joined(snippet(text, queryWords(query)));
        const plain = text.replace(/\s+/gu, ' ').trim();
        const body = shown.replace(/^… /u, '').replace(/ …$/u, '');
        expect(plain).toContain(plain.includes(shown) ? shown : body);
      }),
    );
  });
});
