import { Gap } from '../gaps';
import { endOf, gapAt, Shape, shapeAt, startOf, wordAt } from '../tokens';
import type { Tokens } from '../tokens';
import { ageByOrdinal } from './age-by-ordinal';
import { ageInWords } from './age-in-words';
import { ageInYears } from './age-in-years';
import { isLevel, isRange } from './age-level';
import type { AgeMatch } from './age-match';
import { HALF } from './age-words';
import { confidenceOfBare } from './bare-age';
import { isOfWhatLasts } from './lasting-words';
import { matchAt } from './match-at';
import type { Spot } from './spot';
import { textFrom } from './text-near';
import { wordSet } from './word-set';

const ORDINAL = /(\d{1,2})\s?(?:e|de|ste)(?!\p{L})/uy;
const BEFORE_HALF = /^(?:ben|is|van|bijna|al|nu|pas|wordt|hij|ze|zij|was)$/u;
const HALF_CONFIDENCE = 0.8;
/** "9", "9½", "8,5"; a mark that ends the sentence is no part of it. */
const BARE = /(\d{1,2})(?:[;.,½]\d{0,2}| 1\/2)?(?![\d%;:]|[.,/-]\d)/uy;
const LAST_MARK = /[;.,]$/u;
const LONGEST = 2;
/** What belongs to the age goes along: "bijna acht", "negen jaar oud". */
const HEDGES = wordSet('bijna net ruim pas');
/** Kinds of special schools: "cl. 2". */
const CLUSTERS = 4;
const BEFORE_WEEK = wordSet('in van vanaf tot');
/** "een dikke 8", but "wordt een kleine 9". */
const MARKED = wordSet('dikke kleine krappe');
const BEING = wordSet('is was wordt werd ben nu al pas van nog dan ook');
const OLD = /^ (?:jaar )?(?:oud|leeftijd)(?!\p{L})/u;
const LONGEST_OLD = 10;

function inDigits(tokens: Tokens, index: number): AgeMatch | undefined {
  const years = ageInYears(tokens, index);
  if (years) return years;
  const { text } = tokens;
  const at = startOf(tokens, index);
  const ordinal = matchAt(ORDINAL, text, at);
  if (ordinal) {
    const end = at + ordinal[0].length;
    return ageByOrdinal(tokens, index, { number: Number(ordinal[1]), end });
  }
  const half = matchAt(HALF, text, at);
  if (half && BEFORE_HALF.test(wordAt(tokens, index - 1)))
    return { end: at + half[0].length, confidence: HALF_CONFIDENCE };
  const bare = matchAt(BARE, text, at);
  if (!bare) return undefined;
  const end = at + bare[0].replace(LAST_MARK, '').length;
  return { end, confidence: confidenceOfBare(tokens, index, { number: Number(bare[1]), end }) };
}

/** Whether digits go on another word or number: "E4", "3.4", "12/8", "2024". */
function isPartOfNumber(tokens: Tokens, index: number): boolean {
  const gap = gapAt(tokens, index);
  if (shapeAt(tokens, index) === Shape.digits) {
    if (gap === 0 || wordAt(tokens, index).length > LONGEST) return true;
  }
  const tied = gap === Gap.dot || gap === Gap.comma || gap === Gap.slash;
  return tied && shapeAt(tokens, index - 1) === Shape.digits;
}

/** "in week 8", "TOS (cl. 2)", "ik geef mezelf een dikke 8": a bare number that numbers, or a mark. */
function isNoAge(tokens: Tokens, index: number, end: number): boolean {
  if (endOf(tokens, index) !== end || gapAt(tokens, index) === 0) return false;
  const before = wordAt(tokens, index - 1);
  const two = wordAt(tokens, index - 2);
  if (before === 'week' && BEFORE_WEEK.has(two)) return true;
  if (before === 'cl' && Number(wordAt(tokens, index)) <= CLUSTERS) return true;
  // "B., een kleine 12, is moe"
  const mark = MARKED.has(before) && two === 'een' && gapAt(tokens, index - 2) === Gap.space;
  return mark && !BEING.has(wordAt(tokens, index - 3));
}

/**
 * The age of a person of which the number is this token: no stretch of time, no level, no norm.
 * Undefined when there is none.
 */
export function ageAt(tokens: Tokens, index: number): Spot | undefined {
  if (isPartOfNumber(tokens, index)) return undefined;
  const digits = shapeAt(tokens, index) === Shape.digits;
  const found = digits ? inDigits(tokens, index) : ageInWords(tokens, index);
  if (!found || found.confidence === 0) return undefined;
  if (isLevel(tokens, index, found.end) || isRange(tokens, index)) return undefined;
  if (isOfWhatLasts(tokens, index) || isNoAge(tokens, index, found.end)) return undefined;
  const hedged = gapAt(tokens, index) === Gap.space && HEDGES.has(wordAt(tokens, index - 1));
  const old = OLD.exec(textFrom(tokens.text, found.end, LONGEST_OLD))?.[0].length ?? 0;
  return {
    start: startOf(tokens, hedged ? index - 1 : index),
    end: found.end + old,
    tag: 'AGE',
    reason: 'age',
    confidence: found.confidence,
  };
}
