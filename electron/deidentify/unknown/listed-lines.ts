import { isJargon } from './jargon';
import { VOUCHES } from './neighbours';
import type { Spot } from './spot';

/** A line of a list that starts with a name: "- Beer – motoriek", "3. Beer: goed". */
const LINE_NAME = /^[\s\p{N}.)•*|[\]x-]*(?<name>\p{Lu}\p{Ll}{2,})\s?(?: [–—-] |[:|–—])/u;
const LONGEST_START = 48;
const FEWEST_LINES = 2;
const CONFIDENCE = 0.66;

type Range = { readonly start: number; readonly end: number };

/** The names with which lines start, in order. */
function lineNames(text: string): readonly Range[] {
  const names: Range[] = [];
  let at = 0;
  for (const line of text.split('\n')) {
    const name = LINE_NAME.exec(line.slice(0, LONGEST_START))?.groups?.['name'];
    if (name !== undefined) {
      const start = at + line.indexOf(name);
      names.push({ start, end: start + name.length });
    }
    at += line.length + 1;
  }
  return names;
}

/** Those ranges, sorted as they come, that start inside none of the spots. */
function outside(ranges: readonly Range[], spots: readonly Spot[]): readonly Range[] {
  const sorted = spots.toSorted((a, b) => a.start - b.start);
  let next = 0;
  let covered = 0;
  return ranges.filter(({ start }) => {
    while ((sorted[next]?.start ?? Infinity) <= start) {
      covered = Math.max(covered, sorted[next]?.end ?? 0);
      next += 1;
    }
    return start >= covered;
  });
}

/**
 * "Beer – motoriek", one line of a list in which other lines start with children's names. Goes over the
 * lines and the spots once.
 * @param spots what was found so far; of these the sure ones vouch
 */
export function vouchedByLines(text: string, spots: readonly Spot[]): readonly Spot[] {
  const sure = spots.filter(({ confidence }) => confidence >= VOUCHES);
  const people = new Set(sure.filter(({ tag }) => tag === 'PERSON').map(({ start }) => start));
  const names = lineNames(text);
  const weak = names.filter(({ start }) => !people.has(start));
  const vouching = names.length - weak.length;
  if (vouching < FEWEST_LINES || weak.length > vouching) return [];
  return outside(weak, sure)
    .filter(({ start, end }) => !isJargon(text.slice(start, end).toLowerCase()))
    .map((range): Spot => ({ ...range, tag: 'PERSON', reason: 'person', confidence: CONFIDENCE }));
}
