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
import { isYearsOfThing } from './lasting-words';
import { matchAt } from './match-at';
import { cardinalOf, ordinalOf } from './number-words';
import { confidenceOfYears } from './stretch-or-age';
import { textBehind } from './text-near';
import { wordSet } from './word-set';

/** "zevenjarigen" are nobody. */
const AGED = /^(.+?)jarige?$/u;
/** "zeveneneenhalf", "zevenenhalf". */
const HALVED = /^(.+?)eneenhalf$|^(.+?)enhalf$/u;
const FROM = wordSet('vanaf sinds met');
const FROM_ON = /^ (?:woon|ging|gaat|zat|liep|loopt|sprak|kon|was|kwam|bij )/u;
/** "al anderhalf jaar" is a stretch of time. */
const IS_OR_OF = wordSet('is van was nu pas net bijna');
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
  const years = word.includes('jarig') ? AGED.exec(word)?.[1] : undefined;
  if (years !== undefined && cardinalOf(years) !== undefined)
    return isYearsOfThing(tokens.text, end) ? undefined : { end, confidence: CONFIDENCE.aged };
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
  // "acht jaar en drie maanden", "acht jaar drie maanden"
  const months = wordAt(tokens, year + 1) === 'en' ? year + 3 : year + 2;
  const counted = cardinalOf(wordAt(tokens, months - 1)) !== undefined;
  const withMonths = counted && wordAt(tokens, months).startsWith('maand');
  const last = withMonths ? months : year;
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
    // "vanaf anderhalf woonde hij daar"
    const from = FROM.has(wordAt(tokens, index - 1));
    if (from && FROM_ON.test(textBehind(tokens, index, LONGEST_BEHIND)))
      return { end, confidence: CONFIDENCE.half };
    return { end, confidence: confidenceOfBare(tokens, index, { number: YOUNGEST, end }) };
  }
  if (wordAt(tokens, index + 2) === 'oud')
    return { end: endOf(tokens, index + 2), confidence: CONFIDENCE.old };
  // "haar zusje is anderhalf jaar", "een peuter van anderhalf jaar"
  const end = endOf(tokens, index + 1);
  const bare = confidenceOfBare(tokens, index, { number: YOUNGEST, end });
  const told = IS_OR_OF.has(wordAt(tokens, index - 1)) ? bare : 0;
  return told > 0 ? { end, confidence: told } : undefined;
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
  if (next === 'jarige' || (next === 'jarig' && gapHas(tokens, index + 1, Gap.hyphen)))
    return { end: endOf(tokens, index + 1), confidence: CONFIDENCE.aged };
  if (YEAR_WORDS.has(next)) return inYears(tokens, index, number);
  const months = inMonths(tokens, index);
  if (months) return months;
  if (number < YOUNGEST) return undefined;
  return { end, confidence: confidenceOfBare(tokens, index, { number, end }) };
}
