import { Gap } from '../gaps';
import { endOf, gapAt, Shape, shapeAt, startOf, wordAt } from '../tokens';
import type { Tokens } from '../tokens';
import { cardinalOf } from './number-words';
import type { Spot } from './spot';

/** RFC 5321: longer runs are no address, and looking further would not be linear. */
const LONGEST = 254;
const LOCAL = /[\p{L}\d._%+'-]/u;
const DOMAIN = /[\p{L}\d.-]/u;
const OBFUSCATED = /\s?[([]\s?(?:at|apestaart|apenstaartje)\s?[)\]]\s?/giu;

function around(text: string, at: number, width: number): { start: number; end: number } {
  let start = at;
  while (start > 0 && at - start < LONGEST && LOCAL.test(text[start - 1] ?? '')) start -= 1;
  let end = at + width;
  while (end < text.length && end - at < LONGEST && DOMAIN.test(text[end] ?? '')) end += 1;
  while (end > at + width && /[.-]/u.test(text[end - 1] ?? '')) end -= 1;
  return { start, end };
}

function atSign(text: string, at: number, width: number): Spot | undefined {
  const { start, end } = around(text, at, width);
  const domain = text.slice(at + width, end);
  if (start < at && /\.[\p{L}]{2,}$/u.test(domain)) {
    return { start, end, tag: 'EMAIL', reason: 'email', confidence: 0.99 };
  }
  // "fenna @ school.nl"
  const spaced = /^\s([\p{L}\d-]+(?:\.[\p{L}\d-]+){0,3}\.\p{L}{2,6})(?!\p{L})/u.exec(
    text.slice(at + 1, at + 80),
  );
  if (spaced && text[at - 1] === ' ' && /[\p{L}\d]/u.test(text[at - 2] ?? '')) {
    const left = around(text, at - 1, 0);
    return {
      start: left.start,
      end: at + 1 + spaced[0].length,
      tag: 'EMAIL',
      reason: 'email',
      confidence: 0.9,
    };
  }
  const handle = /^[\p{L}\d][\p{L}\d._]{2,29}/u.exec(text.slice(at + width, at + width + 30));
  const free = at === 0 || /[\s(:"'/]/u.test(text[at - 1] ?? '');
  if (width > 1 || !handle || !free) return undefined;
  const length = handle[0].replace(/[._]+$/u, '').length;
  return { start: at, end: at + 1 + length, tag: 'ID', reason: 'handle', confidence: 0.85 };
}

/** E-mail addresses, and what people call themselves on social media: "@sem_08". */
export function findAddresses(text: string): readonly Spot[] {
  const spots: Spot[] = [];
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    const spot = atSign(text, at, 1);
    if (spot) spots.push(spot);
  }
  for (const found of text.matchAll(OBFUSCATED)) {
    const spot = atSign(text, found.index, found[0].length);
    if (spot) spots.push(spot);
  }
  return spots;
}

const TOP_DOMAINS = new Set(
  'nl com net org eu be nu info school online site app io frl amsterdam edu gov uk me tv shop care'.split(
    ' ',
  ),
);
/** Also words of their own: only an address when it starts like one or goes on like one. */
const WORD_DOMAINS = new Set(['me', 'school', 'care', 'site', 'app', 'online', 'de', 'nu', 'info']);
const ADDRESS_CHAR = /[\p{L}\d._~:/?#[\]@!$&*+,;=%-]/u;
/** Names of tools that happen to end like an address are fine to take: they lead somewhere. */

function grow(text: string, from: number, to: number): { start: number; end: number } {
  let start = from;
  while (start > 0 && from - start < LONGEST && /[\p{L}\d.:/_-]/u.test(text[start - 1] ?? '')) {
    start -= 1;
  }
  let end = to;
  while (end < text.length && end - to < LONGEST * 4 && ADDRESS_CHAR.test(text[end] ?? ''))
    end += 1;
  while (end > to && /[.,:;!?)\]]/u.test(text[end - 1] ?? '')) end -= 1;
  while (start < from && /[.:/_-]/u.test(text[start] ?? '')) start += 1;
  return { start, end };
}

/** A web address at a token: "https", "www", or the last word of a domain. */
export function urlAt(tokens: Tokens, index: number): Spot | undefined {
  const word = wordAt(tokens, index);
  const { text } = tokens;
  const at = startOf(tokens, index);
  const spot = (range: { start: number; end: number }, confidence: number): Spot => ({
    ...range,
    tag: 'URL',
    reason: 'url',
    confidence,
  });
  if ((word === 'https' || word === 'http') && text.startsWith('://', endOf(tokens, index))) {
    return spot(grow(text, at, endOf(tokens, index) + 3), 0.99);
  }
  if (word === 'www' && text[endOf(tokens, index)] === '.') {
    return spot(grow(text, at, endOf(tokens, index) + 1), 0.99);
  }
  if (!TOP_DOMAINS.has(word) || gapAt(tokens, index) !== Gap.dot || index === 0) return undefined;
  if (text[at - 1] !== '.' || shapeAt(tokens, index) !== Shape.lower) return undefined;
  if (shapeAt(tokens, index - 1) === Shape.digits && gapAt(tokens, index - 1) !== 0)
    return undefined;
  const path = text[endOf(tokens, index)] === '/';
  if (WORD_DOMAINS.has(word) && !path && shapeAt(tokens, index - 1) !== Shape.lower)
    return undefined;
  if (wordAt(tokens, index - 1).length < 2) return undefined;
  const range = grow(text, startOf(tokens, index - 1), endOf(tokens, index));
  if (/(?<!\/)@/u.test(text.slice(range.start, range.end))) return undefined;
  return spot(range, WORD_DOMAINS.has(word) && !path ? 0.5 : 0.95);
}

const PHONE_LABELS = new Set(
  'tel telefoon telefoonnr telefoonnummer telnr telnummer mobiel mob mobiele nummer nr bel bellen gebeld belt bereikbaar 06 app appen appt whatsapp noodnummer noodgeval thuisnummer privenummer t m thuis werk prive fax sms contactnummer doorkiesnummer'.split(
    ' ',
  ),
);
const BETWEEN = /^(?:[\s.\-–/()]|\s[-–/]\s|\)\s|\s\(|\s{2}|\)[-–.])$/u;

type Digits = { readonly digits: string; readonly end: number };

/** Digits from here, with at most three separating characters in between. */
function digitsFrom(text: string, from: number, most: number): Digits {
  let digits = '';
  let end = from;
  let i = from;
  while (i < text.length && digits.length < most) {
    const char = text[i] ?? '';
    if (/\d/u.test(char)) {
      digits += char;
      i += 1;
      end = i;
      continue;
    }
    let next = i;
    while (next < text.length && next - i < 3 && !/\d/u.test(text[next] ?? '')) next += 1;
    if (!/\d/u.test(text[next] ?? '') || !BETWEEN.test(text.slice(i, next))) break;
    i = next;
  }
  return { digits, end };
}

function endsThere(text: string, end: number): boolean {
  return !/^(?:\d|[.,-]\d|\s?[-/]\s?\d)/u.test(text.slice(end, end + 3));
}

function isLabelled(tokens: Tokens, index: number): boolean {
  return [1, 2, 3].some((back) => PHONE_LABELS.has(wordAt(tokens, index - back)));
}

/** Telephone numbers, Dutch and foreign; shorter ones behind a label. */
export function phoneAt(tokens: Tokens, index: number): Spot | undefined {
  const { text } = tokens;
  const at = startOf(tokens, index);
  if (gapAt(tokens, index) === 0 && index > 0) return undefined;
  const plus = text[at - 1] === '+' || text.slice(at - 2, at) === '(+';
  const start = plus
    ? at - 1
    : text[at - 1] === '(' && /^0\d{1,3}\)/u.test(text.slice(at, at + 5))
      ? at - 1
      : at;
  const spot = (end: number, confidence: number): Spot => ({
    start,
    end,
    tag: 'PHONE',
    reason: 'phone',
    confidence,
  });
  const abroad = plus || text.startsWith('00', at);
  if (abroad) {
    const cleaned = digitsFrom(text, at, 15);
    const national = cleaned.digits.replace(/^(?:00)/u, '');
    if (national.length >= 9) {
      const dutch = /^31(0?)/u.exec(national);
      const length = dutch ? cleaned.digits.length - national.length + 11 + (dutch[1] ? 1 : 0) : 15;
      const whole = digitsFrom(text, at, length);
      return spot(whole.end, 0.97);
    }
  }
  if (text[at] === '0') {
    const whole = digitsFrom(text, at, 10);
    if (whole.digits.length === 10 && endsThere(text, whole.end) && !/^0{2}/u.test(whole.digits)) {
      return spot(whole.end, 0.96);
    }
    const free = digitsFrom(text, at, 8);
    if (/^0[89]00/u.test(free.digits) && free.digits.length === 8) return spot(free.end, 0.8);
    const near = digitsFrom(text, at, 12);
    if (near.digits.startsWith('06') && near.digits.length >= 8 && near.digits.length <= 12)
      return spot(near.end, 0.85);
  }
  if (!isLabelled(tokens, index)) return undefined;
  const some = digitsFrom(text, at, 15);
  const { length } = some.digits;
  if (length < 6 || length > 11 || /^(?:19|20)\d\d/u.test(some.digits)) return undefined;
  return spot(some.end, 0.75);
}

const SPOKEN = new Set('nul een twee drie vier vijf zes zeven acht negen'.split(' '));
const FEWEST_SPOKEN = 5;

/** "nul zes twaalf vierendertig ...", "06 vijf vijf 34 10 98": a number as it was dictated. */
export function spokenPhoneAt(tokens: Tokens, index: number): Spot | undefined {
  const first = wordAt(tokens, index);
  if (first !== 'nul' && first !== '06' && first !== '0') return undefined;
  let last = index;
  let spoken = first === 'nul' ? 1 : 0;
  while (last + 1 < tokens.count && last - index < 12) {
    const word = wordAt(tokens, last + 1);
    if ((gapAt(tokens, last + 1) & ~(Gap.space | Gap.comma)) !== 0) break;
    const said = SPOKEN.has(word) || cardinalOf(word) !== undefined;
    if (!said && !/^\d{1,4}$/u.test(word)) break;
    if (said) spoken += 1;
    last += 1;
  }
  if (last - index < FEWEST_SPOKEN || spoken === 0) return undefined;
  return {
    start: startOf(tokens, index),
    end: endOf(tokens, last),
    tag: 'PHONE',
    reason: 'phone',
    confidence: 0.85,
  };
}
