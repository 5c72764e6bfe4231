import { gapAt, startOf, wordAt } from '../tokens';
import type { Tokens } from '../tokens';
import type { Spot } from './spot';
import { textFrom } from './text-near';
import { wordSet } from './word-set';

const LABELS = wordSet(
  `tel telefoon telefoonnr telefoonnummer telnr telnummer mobiel mob mobiele nummer nr bel bellen gebeld belt bereikbaar
  06 app appen appt whatsapp noodnummer noodgeval thuisnummer privenummer t m thuis werk prive fax sms contactnummer
  doorkiesnummer`,
);
/** What may stand between the digits: "06-12 34 56 78", "(030) 1234567", "+31 (0)6 – 12345678". */
const BETWEEN = /^(?:[\s.\-–/()]|\s[-–/]\s|\)\s|\s\(|\s{2}|\)[-–.])$/u;
const LONGEST_BETWEEN = 3;
const DIGIT = /\d/u;
/** More digits behind: a longer number of something else. */
const GOES_ON = /^(?:\d|[.,-]\d|\s?[-/]\s?\d)/u;
const BRACKETED_AREA = /^0\d{1,3}\)/u;

/** How many digits (the longest: ITU-T E.164; the Dutch ones: the Dutch numbering plan). */
const LONGEST = 15;
const SHORTEST_ABROAD = 9;
const DUTCH = 10;
const DUTCH_WITH_COUNTRY = 11;
const FREE = 8;
const SHORTEST_LABELLED = 6;
const LONGEST_LABELLED = 11;
/** A mobile number with a digit too few or too many. */
const SHORTEST_MOBILE = 8;
const LONGEST_MOBILE = 12;

const CONFIDENCE = { abroad: 0.97, dutch: 0.96, mobile: 0.85, free: 0.8, labelled: 0.75 } as const;

type Digits = { readonly digits: string; readonly end: number };
type Found = { readonly end: number; readonly confidence: number };

/** "13.00-13.20", "8.45 - 10.15": from one time to another. */
const TIMES = /^(?:[01]?\d|2[0-3])[.:][0-5]\d ?[-–] ?(?:[01]?\d|2[0-3])[.:][0-5]\d(?!\d)/u;
const LONGEST_TIMES = 14;

/** At most `most` digits from a place on, with at most three separating characters in between. */
function digitsFrom(text: string, from: number, most: number): Digits {
  let digits = '';
  let end = from;
  let i = from;
  while (i < text.length && digits.length < most) {
    const char = text[i] ?? '';
    if (DIGIT.test(char)) {
      digits += char;
      i += 1;
      end = i;
      continue;
    }
    let next = i;
    while (next - i < LONGEST_BETWEEN && next < text.length && !DIGIT.test(text[next] ?? ''))
      next += 1;
    if (!DIGIT.test(text[next] ?? '') || !BETWEEN.test(text.slice(i, next))) break;
    i = next;
  }
  return { digits, end };
}

/** "+31 6 12345678", "0032 2 1234567". @param at behind the plus */
function abroad(text: string, at: number): Found | undefined {
  const { digits, end } = digitsFrom(text, at, LONGEST);
  const national = digits.replace(/^00/u, '');
  if (national.length < SHORTEST_ABROAD) return undefined;
  if (!national.startsWith('31')) return { end, confidence: CONFIDENCE.abroad };
  // "+31 (0)6": a zero that is not dialled.
  const zero = national.startsWith('310') ? 1 : 0;
  const length = digits.length - national.length + DUTCH_WITH_COUNTRY + zero;
  return { end: digitsFrom(text, at, length).end, confidence: CONFIDENCE.abroad };
}

/** "06 12345678", "030-1234567", "0800 1234". @param at of a zero */
function dutch(text: string, at: number): Found | undefined {
  const whole = digitsFrom(text, at, DUTCH);
  const ends = !GOES_ON.test(textFrom(text, whole.end, 3));
  if (whole.digits.length === DUTCH && ends && !whole.digits.startsWith('00'))
    return { end: whole.end, confidence: CONFIDENCE.dutch };
  const free = digitsFrom(text, at, FREE);
  if (free.digits.length === FREE && /^0[89]00/u.test(free.digits))
    return { end: free.end, confidence: CONFIDENCE.free };
  const mobile = digitsFrom(text, at, LONGEST_MOBILE);
  return mobile.digits.length >= SHORTEST_MOBILE && mobile.digits.startsWith('06')
    ? { end: mobile.end, confidence: CONFIDENCE.mobile }
    : undefined;
}

/** "tel. 1234567": digits of no plan behind a label; not "belt 2024". */
function labelled(tokens: Tokens, index: number): Found | undefined {
  if (![1, 2, 3].some((back) => LABELS.has(wordAt(tokens, index - back)))) return undefined;
  const { digits, end } = digitsFrom(tokens.text, startOf(tokens, index), LONGEST);
  if (digits.length < SHORTEST_LABELLED || digits.length > LONGEST_LABELLED) return undefined;
  if (TIMES.test(textFrom(tokens.text, startOf(tokens, index), LONGEST_TIMES))) return undefined;
  return /^(?:19|20)\d\d/u.test(digits) ? undefined : { end, confidence: CONFIDENCE.labelled };
}

/** Telephone numbers, Dutch and foreign; shorter ones behind a label. @param index of a token of digits */
export function phoneAt(tokens: Tokens, index: number): Spot | undefined {
  const { text } = tokens;
  const at = startOf(tokens, index);
  if (index > 0 && gapAt(tokens, index) === 0) return undefined;
  // The minutes of "13.00-13.20"
  if (/\d[.:]$/u.test(text.slice(Math.max(0, at - 2), at))) return undefined;
  const plus = text[at - 1] === '+';
  const bracket = text[at - 1] === '(' && BRACKETED_AREA.test(textFrom(text, at, 5));
  const found =
    (plus || text.startsWith('00', at) ? abroad(text, at) : undefined) ??
    (text[at] === '0' ? dutch(text, at) : undefined) ??
    labelled(tokens, index);
  if (!found) return undefined;
  const { end, confidence } = found;
  return { start: plus || bracket ? at - 1 : at, end, tag: 'PHONE', reason: 'phone', confidence };
}
