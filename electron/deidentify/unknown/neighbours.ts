import { PREFIX_WORDS } from '../name-words';
import { isOrdinaryWord } from '../ordinary-words';
import { Shape, shapeAt, startOf, wordAt } from '../tokens';
import type { Tokens } from '../tokens';
import { isExcluded } from './excluded';
import { spotOver, SURE } from './spot';
import type { Spot } from './spot';
import { textBetween } from './text-near';
import { isGivenName, isListed, NAME_BITS } from './view';
import type { View } from './view';

/** Between two names of a row. */
const JOINER = /^(?:, ?| en | & | \+ | ?\/ ?|, en | of | met )$/u;
/** A person must be this sure to vouch for another. */
export const VOUCHES = 0.68;

/** "Sem, Xilan": "Sem, Roos" is less sure, and "Sem, Kwast" the least. */
const CAPITAL = { name: 0.85, word: 0.62 } as const;
const UPPER = 0.7;
const LOWER = { name: 0.72, word: 0.62 } as const;
const SHORTEST = 2;
const SHORTEST_UNSHAPED = 3;

/** To the left or to the right. */
type Step = -1 | 1;

/** What a neighbour that is surely a person makes of this word. @param lower whether the neighbour is in lower case */
function confidenceOf(view: View, index: number, lower: boolean): number {
  const { tokens } = view;
  const word = wordAt(tokens, index);
  if (view.taken[index] === 1 || isExcluded(view, index)) return 0;
  if (word.length < SHORTEST || PREFIX_WORDS.has(word)) return 0;
  const likely = isGivenName(view, index) || !view.isWord(index);
  const shape = shapeAt(tokens, index);
  if (shape === Shape.capital) return likely ? CAPITAL.name : CAPITAL.word;
  if (word.length < SHORTEST_UNSHAPED || !likely) return 0;
  if (shape === Shape.upper) return UPPER;
  if (shape !== Shape.lower || !lower) return 0;
  return view.isWord(index) ? LOWER.word : LOWER.name;
}

function between(tokens: Tokens, one: number, other: number): string {
  return textBetween(tokens, Math.min(one, other), Math.max(one, other));
}

/** The token on the other side of a comma or "en". */
function neighbour(tokens: Tokens, from: number, step: Step): number | undefined {
  const next = from + step;
  if (next < 0 || next >= tokens.count) return undefined;
  const direct = between(tokens, from, next);
  if (JOINER.test(direct)) return next;
  const word = wordAt(tokens, next);
  const beyond = next + step;
  if ((word !== 'en' && word !== 'of') || beyond < 0 || beyond >= tokens.count) return undefined;
  return direct.trim() === '' && between(tokens, next, beyond) === ' ' ? beyond : undefined;
}

/** Which way a row goes, how its name is written and worth, and the tokens that are people already. */
type Row = {
  readonly step: Step;
  readonly lower: boolean;
  readonly soft: boolean;
  readonly people: ReadonlySet<number>;
};

/** A row goes past this many people that were found already: further would not be linear. */
const MOST_PASSED = 4;

/** Goes on from neighbour to neighbour as long as they are names, and takes them. */
function rowFrom(view: View, start: number, { step, lower, soft, people }: Row): Spot[] {
  const { tokens } = view;
  const row: Spot[] = [];
  let passed = 0;
  // "liv, bloem, xavi": a word that is a name too, between two of them
  const betweenNames = (index: number): number => {
    const beyond = neighbour(tokens, index, step);
    if (!lower || beyond === undefined || !people.has(beyond)) return 0;
    if (view.taken[index] === 1 || isExcluded(view, index)) return 0;
    return isOrdinaryWord(wordAt(tokens, index)) && isListed(view, index, NAME_BITS)
      ? LOWER.word
      : 0;
  };
  let at = neighbour(tokens, start, step);
  while (at !== undefined) {
    if (people.has(at) && passed < MOST_PASSED) {
      passed += 1;
      at = neighbour(tokens, at, step);
      continue;
    }
    const confidence = confidenceOf(view, at, lower) || betweenNames(at);
    if (confidence === 0) break;
    view.taken[at] = 1;
    row.push(
      spotOver(tokens, { from: at, to: at, confidence, soft }, { tag: 'PERSON', reason: 'person' }),
    );
    at = neighbour(tokens, at, step);
  }
  return row;
}

/** The tokens that are one person each. Goes over tokens and spots once. */
function peopleTokens(tokens: Tokens, spots: readonly Spot[]): ReadonlySet<number> {
  const starts = new Set(
    spots
      .filter(({ tag, confidence }) => tag === 'PERSON' && confidence >= SURE)
      .map(({ start }) => start),
  );
  return new Set(
    Array.from({ length: tokens.count }, (_, at) => at).filter((at) =>
      starts.has(startOf(tokens, at)),
    ),
  );
}

/**
 * "Tijm, Lieke en Amira": in an enumeration one name vouches for the next. Each word is taken at most
 * once, so that it takes time linear in the text.
 */
export function vouchedFor(view: View, spots: readonly Spot[]): readonly Spot[] {
  const { tokens } = view;
  const sure = spots
    .filter(({ tag, confidence }) => tag === 'PERSON' && confidence >= VOUCHES)
    .toSorted((a, b) => a.start - b.start);
  const rows: (readonly Spot[])[] = [];
  const people = peopleTokens(tokens, spots);
  let first = 0;
  for (const spot of sure) {
    while (first < tokens.count && startOf(tokens, first) < spot.start) first += 1;
    let last = first;
    while (last + 1 < tokens.count && startOf(tokens, last + 1) < spot.end) last += 1;
    const lower = shapeAt(tokens, first) === Shape.lower;
    const { soft = false } = spot;
    rows.push(
      rowFrom(view, first, { step: -1, lower, soft, people }),
      rowFrom(view, last, { step: 1, lower, soft, people }),
    );
  }
  return rows.flat();
}
