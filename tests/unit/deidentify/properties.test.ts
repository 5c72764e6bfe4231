import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  applyReplacements,
  codeNameView,
  compileIdentity,
  decide,
  findKnown,
  restoreSource,
} from '../../../electron/deidentify';
import type { Finding, KnownIdentity } from '../../../electron/deidentify';
import { find, matcher } from './support';

const PIECES = [
  'Noor',
  'noor',
  'NOOR',
  'Noors',
  "Noor's",
  'Noortje',
  "van 't Voorbeeld",
  'v.d. Berg',
  'Voorbeeld',
  'Els',
  'els',
  "Els'",
  'Roos',
  'roos',
  'Bakker',
  'bakker',
  'Fenna',
  'Fennna',
  'Zoë-Lynn',
  'zoe',
  'N.',
  'E.E.',
  'juf',
  'Juf',
  'moeder',
  'Moeder',
  'haar',
  'de',
  'De',
  'een',
  'Wegwijzer',
  '"',
  "'",
  '(',
  ')',
  '.',
  ',',
  ':',
  '-',
  '\n',
  '\n\n',
  ' ',
  ' ',
  ' ',
  '\u00ad',
  '\u0301',
  '\u200b',
  '@',
  'example.nl',
  '4',
  'maart',
  '3',
  '2018',
  '06',
  '12345678',
  '1234',
  'AB',
  'S',
  '2031',
  'gaat',
  'Vandaag',
  'mevr',
  'broertje',
  'Sem',
  'Sems',
  'school',
  'op',
  'familie',
  'An',
  'an',
  's',
  'tje',
  'van',
  't',
  '\ud835\udc00',
  '\ud83d',
];
const hard = fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((all) => all.join(''));
const spaced = fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }).map((all) => all.join(' '));
const texts = fc.oneof(hard, spaced, fc.string({ unit: 'binary', maxLength: 200 }));
const runs = { numRuns: 600 };

function expectInOrder(text: string, findings: readonly Finding[]): void {
  let before = 0;
  for (const one of findings) {
    expect(one.replaceStart).toBeGreaterThanOrEqual(before);
    expect(one.start).toBeGreaterThanOrEqual(one.replaceStart);
    expect(one.end).toBeGreaterThan(one.start);
    expect(one.replaceEnd).toBeGreaterThanOrEqual(one.end);
    expect(one.replaceEnd).toBeLessThanOrEqual(text.length);
    expect(text.slice(one.start, one.end)).toBe(one.surface);
    before = one.replaceEnd;
  }
}

function replaceAll(text: string, findings: readonly Finding[]) {
  const decisions = findings.map((one) => decide(one, { action: 'replace' }));
  return applyReplacements({ text, findings, decisions });
}

describe('for any text', () => {
  it('findings lie inside it, in order, without overlap', () => {
    fc.assert(
      fc.property(texts, (text) => expectInOrder(text, find(text))),
      runs,
    );
  });

  it('replacing and restoring gives the source back', () => {
    fc.assert(
      fc.property(
        texts,
        fc.infiniteStream(fc.constantFrom('replace', 'keep', 'none')),
        (text, answers) => {
          const findings = find(text);
          const decisions = findings.flatMap((one) => {
            const { value } = answers.next();
            return value === 'replace' || value === 'keep' ? [decide(one, { action: value })] : [];
          });
          const applied = applyReplacements({ text, findings, decisions });
          expect(restoreSource(applied.segments)).toBe(text);
          expect(applied.segments.map((segment) => segment.text).join('')).toBe(applied.text);
        },
      ),
      runs,
    );
  });

  it('nothing sure is left once all is replaced', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const done = replaceAll(text, find(text)).text;
        expect(
          find(done)
            .filter((one) => one.certainty === 'sure')
            .map((one) => one.surface),
        ).toEqual([]);
      }),
      runs,
    );
  });

  it('the privacy view can be made', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(codeNameView(text, { matcher, codeName: 'Casus Lantaarn' })).toBeTypeOf('string');
      }),
      { numRuns: 200 },
    );
  });
});

const PREFIXES = new Set(['Van', 'Den', 'Der', 'Ter', 'Ten', 'Aan', 'Bij', 'Von', 'Over']);
const letters = fc.string({
  unit: fc.constantFrom(...'abdefijklmnorstvwz'),
  minLength: 3,
  maxLength: 9,
});
const name = letters.map((word) => word.slice(0, 1).toUpperCase() + word.slice(1));

describe('for any name', () => {
  it('its ordinary forms are found, in every case', () => {
    fc.assert(
      fc.property(name, name, (firstName, lastName) => {
        // A tussenvoegsel is never taken for a first name.
        fc.pre(!PREFIXES.has(firstName) && !PREFIXES.has(lastName));
        const identity: KnownIdentity = { pupil: { firstName, prefix: 'van der', lastName } };
        const own = compileIdentity(identity);
        for (const form of [firstName, firstName.toUpperCase(), firstName.toLowerCase()]) {
          expect(findKnown(`We zien ${form} hier`, { matcher: own })).toHaveLength(1);
        }
        const full = `${firstName} van der ${lastName}`;
        expect(findKnown(`We zien ${full} hier`, { matcher: own })).toMatchObject([
          { surface: full, certainty: 'sure' },
        ]);
      }),
      { numRuns: 300 },
    );
  });
});

describe('hostile texts', () => {
  it.each([
    ['empty', ''],
    ['only combining marks', '\u0301'.repeat(200_000)],
    ['only zero-width characters', '\u200b'.repeat(200_000)],
    ['only apostrophes', "'".repeat(200_000)],
    ['one endless word', 'a'.repeat(1_000_000)],
    ['endless prefixes', "van 't v.d. de ".repeat(20_000)],
    ['endless figures', '06 12 34 5-'.repeat(20_000)],
    ['endless at signs', 'a@b.'.repeat(50_000)],
    ['broken surrogates', '\ud83d'.repeat(100_000)],
  ])('finds nothing and ends: %s', (_, text) => {
    expect(find(text)).toEqual([]);
  });

  it('finds every name in a megabyte', () => {
    const text = 'Toen ging Noor weer naar huis. '.repeat(33_000);
    expect(find(text)).toHaveLength(33_000);
  });

  it('finds nothing for an identity without names', () => {
    const empty = compileIdentity({ pupil: {}, guardians: [{ firstName: ' ', lastName: '-' }] });
    expect(findKnown('Vandaag ging het goed, van de 4 maart.', { matcher: empty })).toEqual([]);
  });
});
