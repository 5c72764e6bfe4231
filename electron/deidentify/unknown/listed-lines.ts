import { isDictionaryWord } from '../compounds';
import { Listed } from '../lexicon';
import type { Lexicon } from '../lexicon';
import { isOrdinaryWord } from '../ordinary-words';
import { foldedWords } from '../tokens';
import { isGivenWord } from './given-names';
import { isJargon } from './jargon';
import { VOUCHES } from './neighbours';
import { SURE } from './spot';
import type { Spot } from './spot';
import { wordSet } from './word-set';

/** A line of a list that starts with a name: "- Beer – motoriek", "3. Beer: goed". */
const LINE_NAME =
  /^[\s\p{N}.)•*~|[\]x-]*(?<name>\p{Lu}\p{Ll}{2,}|\p{Lu}{3,}|\p{Ll}{3,})(?:[ -]\p{Lu}[\p{L}.]*)?(?: ?[:|–—=]| -| \()/u;
const CAPITAL = /^\p{Lu}\p{Ll}/u;
/** Heads of lines that some list holds as a name. */
const HEADS = wordSet(
  'taal doel kern blok thema station gym toets kijk flits staal school ouders moeder vader kind kinderen leerling leerlingen rest prima zorg rust vraag plan doel datum',
);
const SURNAMES = Listed.lastName | Listed.personName;
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

/** What a line starts with, folded, and whether it may be a name at all as it is written. */
function canBeLineName(
  { text, lexicon }: { readonly text: string; readonly lexicon: Lexicon },
  { start, end }: Range,
): boolean {
  const written = text.slice(start, end);
  const folded = foldedWords(written)[0] ?? '';
  const plain = CAPITAL.test(written);
  // "BLOK: 3" and "taal: zwak" are no names, "LOT: bril" and "bas: eet niets" may be.
  if (!plain) return isGivenWord(lexicon, folded) && !isJargon(folded);
  if (HEADS.has(folded)) return false;
  if (lexicon.has(folded, SURNAMES)) return true;
  // "Rondvraag: Mark is afwezig" is a heading, "Zwaan: bril" may be a name.
  return !isJargon(folded) && (isOrdinaryWord(folded) || !isDictionaryWord(lexicon, folded));
}

/**
 * "Beer – motoriek", one line of a list in which other lines start with children's names. Goes over the
 * lines and the spots once.
 * @param spots what was found so far; of these the sure ones vouch
 */
export function vouchedByLines(
  text: string,
  lexicon: Lexicon,
  spots: readonly Spot[],
): readonly Spot[] {
  const sure = spots.filter(({ confidence }) => confidence >= VOUCHES);
  const startsOf = (least: number): ReadonlySet<number> =>
    new Set(
      spots
        .filter(({ tag, confidence }) => tag === 'PERSON' && confidence >= least)
        .map(({ start }) => start),
    );
  const people = startsOf(SURE);
  const certain = startsOf(VOUCHES);
  const names = lineNames(text);
  const weak = names.filter(
    (range) => !people.has(range.start) && canBeLineName({ text, lexicon }, range),
  );
  const vouching = names.filter(({ start }) => people.has(start)).length;
  const fewest = names.filter(({ start }) => certain.has(start)).length;
  if (fewest < FEWEST_LINES || weak.length > vouching) return [];
  return outside(weak, sure).map((range): Spot => ({
    ...range,
    tag: 'PERSON',
    reason: 'person',
    confidence: CONFIDENCE,
  }));
}
