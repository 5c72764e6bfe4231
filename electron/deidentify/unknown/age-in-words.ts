/** Ages of which the number is a word: "zevenjarige", "zeven jaar en twee maanden", "bijna acht". */
import { Gap } from '../gaps';
import { endOf, Shape, shapeAt, startOf, wordAt } from '../tokens';
import type { Tokens } from '../tokens';
import { ageByOrdinal } from './age-by-ordinal';
import { isToddler } from './age-in-years';
import type { AgeMatch } from './age-match';
import { HALF } from './age-words';
import { confidenceOfBare } from './bare-age';
import { gapHas } from './gap-tests';
import { matchAt } from './match-at';
import { cardinalOf, ordinalOf } from './number-words';
import { confidenceOfYears } from './stretch-or-age';
import { textBehind } from './text-near';
import { wordSet } from './word-set';

const AGED = /^(.+?)jarigen?$/u;
/** "zeveneneenhalf", "zevenenhalf". */
const HALVED = /^(.+?)eneenhalf$|^(.+?)enhalf$/u;
const YEAR_WORDS = wordSet('jaar jr');
const OLD_BEHIND = /^\s?oud\b/iu;
const LONGEST_BEHIND = 24;
/** "een jaar" and "een" are a stretch and an article. */
const YOUNGEST = 2;

const CONFIDENCE = { old: 0.95, withMonths: 0.93, aged: 0.9, half: 0.8 } as const;

/** "zevenjarige", "Sem (anderhalf)", "zeven en een half". */
function inOnePhrase(tokens: Tokens, index: number): AgeMatch | undefined {
  const word = wordAt(tokens, index);
  const end = endOf(tokens, index);
  const years = word.includes('jarige') ? AGED.exec(word)?.[1] : undefined;
  if (years !== undefined && cardinalOf(years) !== undefined)
    return { end, confidence: CONFIDENCE.aged };
  const bracketed =
    gapHas(tokens, index, Gap.open | Gap.comma) &&
    (shapeAt(tokens, index - 1) === Shape.capital || shapeAt(tokens, index - 1) === Shape.letter);
  if (bracketed && word === 'anderhalf') return { end, confidence: CONFIDENCE.half };
  if (wordAt(tokens, index + 1) !== 'en') return undefined;
  const half = matchAt(HALF, tokens.text, startOf(tokens, index));
  if (!half || cardinalOf((half[1] ?? '').toLowerCase()) === undefined) return undefined;
  return { end: startOf(tokens, index) + half[0].length, confidence: CONFIDENCE.half };
}

/** "zeven jaar", "zeven jaar en twee maanden", "zeven jaar oud". */
function inYears(tokens: Tokens, index: number, number: number): AgeMatch {
  const year = index + 1;
  const withMonths =
    wordAt(tokens, year + 1) === 'en' && wordAt(tokens, year + 3).startsWith('maand');
  const last = withMonths ? year + 3 : year;
  const end = endOf(tokens, last);
  const behind = textBehind(tokens, last, LONGEST_BEHIND);
  if (OLD_BEHIND.test(behind)) return { end, confidence: CONFIDENCE.old };
  if (number < YOUNGEST) return { end, confidence: 0 };
  if (withMonths) return { end, confidence: CONFIDENCE.withMonths };
  const years = { years: number, withMonths, behind };
  return { end, confidence: confidenceOfYears(tokens, index, years) };
}

/** "Luzia van acht maanden", "zes weken oud". */
function inMonths(tokens: Tokens, index: number): AgeMatch | undefined {
  const unit = wordAt(tokens, index + 1);
  const end = endOf(tokens, index + 1);
  const behind = textBehind(tokens, index + 1, LONGEST_BEHIND);
  const old = OLD_BEHIND.test(behind);
  if (!(unit === 'maanden' || unit === 'mnd' || (unit === 'weken' && old))) return undefined;
  if (old) return { end, confidence: CONFIDENCE.old };
  return isToddler(tokens, index, behind) ? { end, confidence: CONFIDENCE.half } : undefined;
}

/** "anderhalf jaar oud", "Sem is anderhalf". */
function oneAndAHalf(tokens: Tokens, index: number): AgeMatch | undefined {
  if (wordAt(tokens, index) !== 'anderhalf') return undefined;
  if (wordAt(tokens, index + 1) !== 'jaar') {
    const end = endOf(tokens, index);
    return { end, confidence: confidenceOfBare(tokens, index, { number: YOUNGEST, end }) };
  }
  if (wordAt(tokens, index + 2) !== 'oud') return undefined;
  return { end: endOf(tokens, index + 2), confidence: CONFIDENCE.old };
}

/** An age of which this token is the number in words. */
export function ageInWords(tokens: Tokens, index: number): AgeMatch | undefined {
  const phrase = inOnePhrase(tokens, index) ?? oneAndAHalf(tokens, index);
  if (phrase) return phrase;
  const word = wordAt(tokens, index);
  const end = endOf(tokens, index);
  const half = word.endsWith('half') ? HALVED.exec(word) : null;
  const number = cardinalOf(half?.[1] ?? half?.[2] ?? word);
  if (number === undefined) {
    const ordinal = ordinalOf(word);
    return ordinal === undefined
      ? undefined
      : ageByOrdinal(tokens, index, { number: ordinal, end });
  }
  const next = wordAt(tokens, index + 1);
  if (next === 'jarige') return { end: endOf(tokens, index + 1), confidence: CONFIDENCE.aged };
  if (YEAR_WORDS.has(next)) return inYears(tokens, index, number);
  const months = inMonths(tokens, index);
  if (months) return months;
  if (number < YOUNGEST) return undefined;
  return { end, confidence: confidenceOfBare(tokens, index, { number, end }) };
}
