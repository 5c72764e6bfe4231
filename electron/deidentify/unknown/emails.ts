import type { Spot } from './spot';
import { textFrom } from './text-near';

/** RFC 5321: longer runs are no address, and looking further would not be linear. */
const LONGEST = 254;
const LOCAL = /[\p{L}\d._%+'-]/u;
const DOMAIN = /[\p{L}\d.-]/u;
const TOP_DOMAIN = /\.[\p{L}]{2,}$/u;
/** "fenna [at] school.nl", "fenna (apenstaartje) school.nl". */
const AT_IN_WORDS = /\s?[([]\s?(?:at|apestaart|apenstaartje)\s?[)\]]\s?/giu;
const SPACED_DOMAIN = /^\s([\p{L}\d-]+(?:\.[\p{L}\d-]+){0,3}\.\p{L}{2,6})(?!\p{L})/u;
const LONGEST_SPACED = 79;
const HANDLE = /^[\p{L}\d][\p{L}\d._]{2,29}/u;
const LONGEST_HANDLE = 30;
const BEFORE_HANDLE = /[\s(:"'/]/u;

const CONFIDENCE = { email: 0.99, spaced: 0.9, handle: 0.85 } as const;

/** Where the local part that ends at a place starts. */
function localStart(text: string, at: number): number {
  let start = at;
  while (start > 0 && at - start < LONGEST && LOCAL.test(text[start - 1] ?? '')) start -= 1;
  return start;
}

/** "fenna@school.nl". @param at where the sign starts @param width how long it is */
function emailAround(text: string, at: number, width: number): Spot | undefined {
  const start = localStart(text, at);
  const domain = at + width;
  let end = domain;
  while (end < text.length && end - at < LONGEST && DOMAIN.test(text[end] ?? '')) end += 1;
  while (end > domain && /[.-]/u.test(text[end - 1] ?? '')) end -= 1;
  if (start === at || !TOP_DOMAIN.test(text.slice(domain, end))) return undefined;
  return { start, end, tag: 'EMAIL', reason: 'email', confidence: CONFIDENCE.email };
}

/** "fenna @ school.nl". */
function spacedEmail(text: string, at: number): Spot | undefined {
  if (text[at - 1] !== ' ' || !/[\p{L}\d]/u.test(text[at - 2] ?? '')) return undefined;
  const domain = SPACED_DOMAIN.exec(textFrom(text, at + 1, LONGEST_SPACED))?.[0];
  if (domain === undefined) return undefined;
  return {
    start: localStart(text, at - 1),
    end: at + 1 + domain.length,
    tag: 'EMAIL',
    reason: 'email',
    confidence: CONFIDENCE.spaced,
  };
}

/** "@sem_08". */
function handle(text: string, at: number): Spot | undefined {
  if (at > 0 && !BEFORE_HANDLE.test(text[at - 1] ?? '')) return undefined;
  const name = HANDLE.exec(textFrom(text, at + 1, LONGEST_HANDLE))?.[0].replace(/[._]+$/u, '');
  if (name === undefined) return undefined;
  const end = at + 1 + name.length;
  return { start: at, end, tag: 'ID', reason: 'handle', confidence: CONFIDENCE.handle };
}

/** E-mail addresses, and what people call themselves on social media: "@sem_08". In no order. */
export function findEmails(text: string): readonly Spot[] {
  const spots: (Spot | undefined)[] = [];
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1))
    spots.push(emailAround(text, at, 1) ?? spacedEmail(text, at) ?? handle(text, at));
  for (const sign of text.matchAll(AT_IN_WORDS))
    spots.push(emailAround(text, sign.index, sign[0].length));
  return spots.filter((spot) => spot !== undefined);
}
