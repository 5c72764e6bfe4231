/** Random values that the contract takes, for records of an archive. */
import fc from 'fast-check';

/** A fresh UUIDv7. */
export const anyId = fc.uuid({ version: 7 });

const LAST = Date.parse('2025-11-12T09:00:00.000Z');
const FIRST = Date.parse('2021-01-01T00:00:00.000Z');

/** Before the clock of `openTestVault`. */
export const anyMoment = fc
  .integer({ min: FIRST, max: LAST })
  .map((moment) => new Date(moment).toISOString());

export const anyDay = anyMoment.map((moment) => moment.slice(0, 10));

export const orNull = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | null> =>
  fc.option(value, { nil: null, freq: 3 });

type Length = { readonly min?: number; readonly max: number };

/** What cutting leaves of a character of two: no text of a form holds it. */
const halves = /\p{Surrogate}/gu;

const line = fc.string({ unit: 'grapheme', maxLength: 40 });

/** As a form gives it: without blanks around it, in any script; at most `max` long. */
export const anyLine = ({ min = 0, max }: Length): fc.Arbitrary<string> =>
  fc
    .oneof(
      { weight: 4, arbitrary: line },
      { weight: 1, arbitrary: fc.constantFrom("'", '"', '</script>', '{"a":1}', 'Robert’); --') },
    )
    .map((text) => text.slice(0, max).replaceAll(halves, '').trim())
    .filter((text) => text.length >= min);

/** The same on several lines. */
export const anyText = ({ min = 0, max }: Length): fc.Arbitrary<string> =>
  fc
    .array(line, { maxLength: 4 })
    .map((lines) => lines.join('\n').slice(0, max).replaceAll(halves, '').trim())
    .filter((text) => text.length >= min);
