import type { Lexicon } from '../lexicon';
import { PREFIX_WORDS } from '../name-words';
import { endOf, foldedWords, gapAt, Shape, shapeAt, startOf, wordAt } from '../tokens';
import type { Tokens } from '../tokens';
import { hasArticleBefore } from './beside-word';
import { isJargon } from './jargon';
import type { Spot } from './spot';
import { isGivenName, viewOf } from './view';
import type { View } from './view';

const SHORTEST = 3;
/** A name must have been this sure once to be looked for everywhere. */
const FROM = 0.68;
/** From here on a guess bears out the same word with a capital elsewhere. */
const GUESSED = 0.42;
const BORNE_OUT = 0.42;

/** Found before, and written again: "Xilan" or, being a word as well, "Roos"; "XILAN"; "xilan". */
const CAPITAL = { name: 0.88, word: 0.66 } as const;
const UPPER = { name: 0.8, word: 0.5 } as const;
const LOWER = { name: 0.8, possessive: 0.7, givenWord: 0.4 } as const;

type Found = { readonly name: string; readonly end: number; readonly possessive: boolean };

/** The words of names, folded: each by itself, without tussenvoegsels. */
export function wordsOfNames(names: readonly string[]): ReadonlySet<string> {
  return new Set(
    names
      .flatMap(foldedWords)
      .filter((word) => word.length >= SHORTEST && !PREFIX_WORDS.has(word) && !isJargon(word)),
  );
}

/** The words of names that were found in a text. */
export function namesFound(text: string, spots: readonly Spot[]): ReadonlySet<string> {
  return wordsOfNames(
    spots
      .filter(({ tag, confidence }) => tag === 'PERSON' && confidence >= FROM)
      .map(({ start, end }) => text.slice(start, end)),
  );
}

/** Whether a token is one of the names, also with a possessive -s. */
function nameAt(tokens: Tokens, index: number, names: ReadonlySet<string>): Found | undefined {
  const word = wordAt(tokens, index);
  const end = endOf(tokens, index);
  if (names.has(word)) return { name: word, end, possessive: false };
  const name = word.slice(0, -1);
  if (!word.endsWith('s') || !names.has(name)) return undefined;
  return { name, end: end - 1, possessive: true };
}

/** The words of single guesses, folded: "met Zomer" bears out "Zomer heeft een hond". */
export function namesGuessed(text: string, spots: readonly Spot[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { start, end, tag, confidence } of spots) {
    if (tag !== 'PERSON' || confidence < GUESSED || confidence >= FROM) continue;
    const [word = '', more] = foldedWords(text.slice(start, end));
    if (more === undefined && word.length >= SHORTEST) names.add(word);
  }
  return names;
}

function confidenceOf(view: View, index: number, possessive: boolean): number {
  const shape = shapeAt(view.tokens, index);
  const word = view.isWord(index);
  if (shape === Shape.capital) return word ? CAPITAL.word : CAPITAL.name;
  if (shape === Shape.upper) return word ? UPPER.word : UPPER.name;
  if (!word) return possessive ? LOWER.possessive : LOWER.name;
  return isGivenName(view, index) ? LOWER.givenWord : 0;
}

/**
 * Every further place where a name that was found somewhere stands, in any case. Goes over the tokens once.
 * @param firm of the names those that more than a capital shows to be one @param guesses names less sure
 * @param spots what was found in this text; names that are sure there are not found again
 */
export function propagate(
  tokens: Tokens,
  {
    lexicon,
    names,
    firm,
    guesses,
    spots,
  }: {
    lexicon: Lexicon;
    names: ReadonlySet<string>;
    firm: ReadonlySet<string>;
    guesses: ReadonlySet<string>;
    spots: readonly Spot[];
  },
): readonly Spot[] {
  if (names.size === 0 && guesses.size === 0) return [];
  const view = viewOf(tokens, lexicon);
  const sorted = spots.toSorted((a, b) => a.start - b.start);
  const more: Spot[] = [];
  let at = 0;
  for (let i = 0; i < tokens.count; i += 1) {
    const start = startOf(tokens, i);
    while ((sorted[at]?.end ?? Infinity) <= start) at += 1;
    const here = sorted[at];
    const found = nameAt(tokens, i, names);
    const guessed =
      !found && guesses.has(wordAt(tokens, i)) && shapeAt(tokens, i) === Shape.capital;
    const free = here === undefined || here.start > start;
    if (guessed && free && !hasArticleBefore(tokens, i))
      more.push({
        start,
        end: endOf(tokens, i),
        tag: 'PERSON',
        reason: 'found-before',
        confidence: BORNE_OUT,
        soft: true,
      });
    if (!found || gapAt(tokens, i) === 0) continue;
    if (here && here.start <= start && here.confidence >= FROM) continue;
    const confidence = confidenceOf(view, i, found.possessive);
    if (confidence > 0)
      more.push({
        start,
        end: found.end,
        tag: 'PERSON',
        reason: 'found-before',
        confidence,
        soft: !firm.has(found.name),
      });
  }
  return more;
}
