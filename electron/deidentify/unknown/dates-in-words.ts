import { Gap } from '../gaps';
import { endOf, wordAt } from '../tokens';
import type { Tokens } from '../tokens';
import { wholeDate } from './date-extent';
import { MONTH } from './date-words';
import { gapHas } from './gap-tests';
import { cardinalOf, ordinalOf } from './number-words';
import type { Spot } from './spot';

const CONFIDENCE = 0.93;
const MOST_DAYS = 31;
/** "twintig vierentwintig", "tweeduizend", "2024". */
const YEAR_START = /^(?:tweeduizend|twintig|negentien|19\d\d|20\d\d)/u;
const MOST_YEAR_WORDS = 3;

function isYearWord(word: string): boolean {
  return cardinalOf(word) !== undefined || word === 'honderd';
}

/** The last token of a month with the year behind it. */
function yearEnd(tokens: Tokens, month: number): number {
  let last = month + 1;
  if (!YEAR_START.test(wordAt(tokens, last))) return month;
  while (last < month + MOST_YEAR_WORDS && isYearWord(wordAt(tokens, last + 1))) last += 1;
  return last;
}

/** "twaalf maart", "de eerste van mei", with the year in words as well. */
export function dateInWordsAt(tokens: Tokens, index: number): Spot | undefined {
  const word = wordAt(tokens, index);
  const ordinal = ordinalOf(word);
  const day = ordinal ?? (word === 'een' ? undefined : cardinalOf(word));
  if (day === undefined || day > MOST_DAYS) return undefined;
  const month = wordAt(tokens, index + 1) === 'van' ? index + 2 : index + 1;
  if (!MONTH.test(wordAt(tokens, month))) return undefined;
  // "de eerste mei-vakantie": a hyphen makes another word of it.
  if (gapHas(tokens, month + 1, Gap.hyphen) && !gapHas(tokens, month + 1, Gap.space))
    return undefined;
  const end = endOf(tokens, yearEnd(tokens, month));
  return wholeDate(tokens, index, { end, confidence: CONFIDENCE });
}
