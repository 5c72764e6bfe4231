import { gapAt, Shape, shapeAt, startOf, wordAt } from '../tokens';
import type { Tokens } from '../tokens';
import { labelBefore } from './label-before';
import { labelledIdAt } from './labelled-ids';
import { matchAt } from './match-at';
import type { Spot } from './spot';
import { textUpTo } from './text-near';
import { wordSet } from './word-set';

const IBAN =
  /[A-Z]{2}\d{2}(?:[ .]?[A-Z]{4})(?:[ .]?\d{2,4}){2,5}(?![A-Z\d])|[A-Z]{2}\d{2}(?: ?\d{4}){3,6}(?: ?\d{1,4})?(?!\d)/uy;
/** Dutch number plates, all series. */
const PLATE =
  /(?:[A-Z]{2}-\d{2}-\d{2}|\d{2}-\d{2}-[A-Z]{2}|\d{2}-[A-Z]{2}-\d{2}|[A-Z]{2}-\d{2}-[A-Z]{2}|[A-Z]{2}-[A-Z]{2}-\d{2}|\d{2}-[A-Z]{2}-[A-Z]{2}|\d{2}-[A-Z]{3}-\d|\d-[A-Z]{3}-\d{2}|[A-Z]{2}-\d{3}-[A-Z]|[A-Z]-\d{3}-[A-Z]{2}|[A-Z]{3}-\d{2}-[A-Z]|[A-Z]-\d{2}-[A-Z]{3})(?![\w-])/uy;
/** Codes that can be nothing else: letters and at least three digits with a mark between, "OPP-2024/031". */
const CODE =
  /(?=[A-Z\d]{0,5}[A-Z])[A-Z\d]{1,6}[-/._](?=[\w./-]*\d{3})[A-Z\d][A-Z\d./_-]{3,20}(?!\p{L})/uy;
/** Numbers of a court: "C/10/55019 JE RK 25-77". */
const COURT =
  /[A-Z]\/\d{2}\/\d{4,7}(?:[ /]{1,3}[A-Z]{2,4}[ -][A-Z]{2}(?![A-Z])(?: \d{2}-\d{1,5})?)?(?!\d)/uy;
/** "2802-0093-SBO", "2024-117-305-B". */
const DIGIT_CODE = /\d{4}-\d{3,4}(?:-\d{2,4})?-[A-Z]{1,4}(?![\w-])/uy;
/** "nr 40893", "nr 8841-B": long enough to be no house or room. */
const NUMBERED = /\d{5,12}(?![\d.,-]\d|\d)|\d{3,8}-[A-Z]{1,3}(?![\w-])/uy;
/** Nine characters, the last a digit and one more digit before it. */
const PASSPORT = /(?=[A-Z\d]{0,8}\d[A-Z\d]{0,8}\d)[A-NP-Z]{2}[A-NP-Z\d]{6}\d(?![A-Z\d])/uy;
/** The code of a school (BRIN), with or without its branch: "12AB", "12AB01". */
const BRIN = /\d{2}[A-Z]{2}(?:\d{2})?(?![\w-])/uy;
/** The same as it stands in brackets behind the school's name. */
const BRACKETED_BRIN = /[0-3]\d[A-Z]{2}(?:\d{2})?(?![\w-])/uy;
const NUMBER_WORDS = wordSet('nr nummer no');
const BRACKET = /[(/] ?$/u;
/** Before a code that begins further to the left. */
const INSIDE = /[-./_\w]/u;

const CONFIDENCE = { iban: 0.97, brin: 0.9, code: 0.75, bracketed: 0.66 } as const;

function spotOf(start: number, value: string, confidence: number): Spot {
  return { start, end: start + value.length, tag: 'ID', reason: 'number', confidence };
}

/** What starts with a letter: account, plate, passport, code. */
function letteredAt(text: string, at: number): Spot | undefined {
  const iban = matchAt(IBAN, text, at);
  if (iban) return { ...spotOf(at, iban[0], CONFIDENCE.iban), reason: 'iban' };
  const code = matchAt(PLATE, text, at) ?? matchAt(PASSPORT, text, at) ?? matchAt(CODE, text, at);
  return code ? spotOf(at, code[0].replace(/[./_-]+$/u, ''), CONFIDENCE.code) : undefined;
}

/** What starts with a digit: plate, code of a school. */
function digitsAt(tokens: Tokens, index: number): Spot | undefined {
  const { text } = tokens;
  const at = startOf(tokens, index);
  const plate = matchAt(PLATE, text, at);
  if (plate) return spotOf(at, plate[0], CONFIDENCE.code);
  const code = matchAt(DIGIT_CODE, text, at);
  if (code) return spotOf(at, code[0], CONFIDENCE.code);
  const numbered = NUMBER_WORDS.has(wordAt(tokens, index - 1)) ? matchAt(NUMBERED, text, at) : null;
  if (numbered) return spotOf(at, numbered[0], CONFIDENCE.bracketed);
  const bracketed = BRACKET.test(textUpTo(text, at, 2)) ? matchAt(BRACKETED_BRIN, text, at) : null;
  if (bracketed) return spotOf(at, bracketed[0], CONFIDENCE.bracketed);
  const brin = labelBefore(tokens, index).startsWith('brin') ? matchAt(BRIN, text, at) : null;
  return brin ? spotOf(at, brin[0], CONFIDENCE.brin) : undefined;
}

/** Numbers and codes that point at one person, file or account. */
export function idAt(tokens: Tokens, index: number): Spot | undefined {
  if (index > 0 && gapAt(tokens, index) === 0) return undefined;
  const court = matchAt(COURT, tokens.text, startOf(tokens, index));
  if (court) return spotOf(startOf(tokens, index), court[0], CONFIDENCE.brin);
  const labelled = labelledIdAt(tokens, index);
  if (labelled) return labelled;
  const at = startOf(tokens, index);
  if (INSIDE.test(tokens.text[at - 1] ?? ' ')) return undefined;
  const shape = shapeAt(tokens, index);
  if (shape === Shape.digits) return digitsAt(tokens, index);
  const upper = shape === Shape.upper || shape === Shape.letter;
  return upper ? letteredAt(tokens.text, at) : undefined;
}
