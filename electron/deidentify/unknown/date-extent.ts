/** What goes along with a date, and what makes a date of its neighbour. */
import { Gap } from '../gaps';
import { gapAt, startOf, wordAt } from '../tokens';
import type { Tokens } from '../tokens';
import type { Spot } from './spot';
import { textFrom } from './text-near';

const WEEKDAY = /^(?:ma|di|wo|do|vr|za|zo|(?:maan|dins|woens|donder|vrij|zater|zon)dag)$/u;
/** "de 13e", "de dertiende", but not "de 12-3". */
const AFTER_ARTICLE = /^(?:\d{1,2}\s?(?:e|ste|de)|\p{L})/iu;
const AHEAD_OR_PAST = /^\.? (?:jl|l\.l|a\.s|as|aanstaande|jongstleden)(?!\p{L})\.?/u;
const LONGEST_TAIL = 14;

/** Between dates in a row: "7/4 of 8/4". */
const CHAIN = /^(?:, ?| en | of | & | t\/m | tot | - |, en )$/u;
const LONGEST_CHAIN = 5;
/** A date must be this sure to vouch for the next, which then is at least that sure. */
const VOUCHES = 0.6;
const VOUCHED = 0.75;

export type DateMatch = { readonly end: number; readonly confidence: number };

/** "de 13e december", "vrijdag 3 april a.s.": weekday or article and tail go along. */
export function wholeDate(tokens: Tokens, index: number, { end, confidence }: DateMatch): Spot {
  const { text } = tokens;
  const before = gapAt(tokens, index) === Gap.space ? wordAt(tokens, index - 1) : '';
  const article = before === 'de' && AFTER_ARTICLE.test(text.slice(startOf(tokens, index), end));
  const start = startOf(tokens, article || WEEKDAY.test(before) ? index - 1 : index);
  const tail = AHEAD_OR_PAST.exec(textFrom(text, end, LONGEST_TAIL))?.[0].length ?? 0;
  return { start, end: end + tail, tag: 'DATE', reason: 'date', confidence };
}

/** "7/4 of 8/4": what stands behind a day in a row is one as well. @param before the spot that was found last */
export function chained(text: string, before: Spot | undefined, spot: Spot): Spot {
  if (before?.tag !== 'DATE' || before.confidence < VOUCHES) return spot;
  if (spot.start - before.end > LONGEST_CHAIN) return spot;
  if (!CHAIN.test(text.slice(before.end, spot.start))) return spot;
  return { ...spot, confidence: Math.max(spot.confidence, VOUCHED) };
}
