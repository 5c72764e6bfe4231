import { Gap } from '../gaps';
import { gapAt, Shape, shapeAt, wordAt } from '../tokens';
import type { Tokens } from '../tokens';
import { RELATIVES } from './age-words';
import { gapHas } from './gap-tests';
import { wordSet } from './word-set';

const BEING = wordSet('is wordt was werd ben bent word worden');
const PRONOUNS = wordSet('hij zij ze ie ik jij je die');
/** What may stand between somebody, being, and the number. */
const FILLERS = wordSet(
  `nu al pas net bijna ook gewoon eerder die dag vandaag morgen inmiddels dus in trouwens gvd echt toen straks
  hij zij ze ie ik jij je nog maar toch allebei zaterdag zondag maandag dinsdag woensdag donderdag vrijdag
  over binnenkort twee drie vier vijf weken maanden week maand volgende januari februari maart april mei juni juli
  augustus september oktober november december`,
);
const BEING_BEHIND = /^\s?(?:was|werd|is|wordt|ben)\b/iu;
/** The end of a clause, or a small word with which the next begins. */
const CLOSES =
  /^\s?(?:[.,;:()!?|\n]|$|(?:en|maar|dus|in|op|bij|net|hoor|he|want|als|toen|trakteren|nu|geworden|dan)\b)/iu;
const REACH = 5;
const APART = Gap.stop | Gap.break | Gap.comma | Gap.open;

/** "toen ze 6 was"; "hij wordt die dag tien". */
const CONFIDENCE = { before: 0.82, behind: 0.75 } as const;

/** "hij", "broertje", "Sem". */
function isSomebody(tokens: Tokens, index: number): boolean {
  const word = wordAt(tokens, index);
  return PRONOUNS.has(word) || RELATIVES.has(word) || shapeAt(tokens, index) === Shape.capital;
}

/** Whether somebody and a form of "zijn" or "worden" stand before the number, in this clause. */
function isSomebodyBefore(tokens: Tokens, index: number): boolean {
  let being = false;
  let person = false;
  for (let back = 1; back <= REACH && index >= back; back += 1) {
    // "Jesse (toch ook al 11)"
    if (gapHas(tokens, index - back + 1, Gap.open) && isSomebody(tokens, index - back)) return true;
    if (gapHas(tokens, index - back + 1, APART)) break;
    const word = wordAt(tokens, index - back);
    person ||= isSomebody(tokens, index - back);
    being ||= BEING.has(word);
    if (!BEING.has(word) && !FILLERS.has(word)) break;
  }
  return being && person;
}

/**
 * How likely a number is an age by being told of somebody: "hij wordt die dag tien", "ze is pas acht",
 * "toen ik zes was". 0: it isn't told so.
 * @param behind what stands behind the number
 */
export function confidenceOfTold(tokens: Tokens, index: number, behind: string): number {
  // "toen ze 6 was", "als Siebe 6 wordt"
  if (
    isSomebody(tokens, index - 1) &&
    gapAt(tokens, index) === Gap.space &&
    BEING_BEHIND.test(behind)
  )
    return CONFIDENCE.before;
  return CLOSES.test(behind) && isSomebodyBefore(tokens, index) ? CONFIDENCE.behind : 0;
}
