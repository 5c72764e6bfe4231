import { Gap } from '../gaps';
import { endOf, gapAt, Shape, shapeAt, startOf, wordAt } from '../tokens';
import type { Tokens } from '../tokens';
import type { Spot } from './spot';
import { wordSet } from './word-set';

const TOP_DOMAINS = wordSet(
  `nl com net org eu be nu info school online site app io frl amsterdam edu gov uk me tv shop care`,
);
/** Words of their own too: only an address when it starts like one or goes on like one. */
const WORD_DOMAINS = wordSet('me school care site app online nu info');
const PROTOCOLS = wordSet('http https');

/** Longer addresses are cut off: looking further would not be linear. */
const LONGEST_BEFORE = 254;
const LONGEST_BEHIND = 1016;
const HOST_CHAR = /[\p{L}\d.:/_-]/u;
const ADDRESS_CHAR = /[\p{L}\d._~:/?#[\]@!$&*+,;=%-]/u;
/** What ends a sentence rather than an address, and what never starts one. */
const NEVER_LAST = /[.,:;!?)\]]/u;
const NEVER_FIRST = /[.:/_-]/u;
/** An at sign that is no part of a path ("site.nl/@sem"): an e-mail address that was no good one. */
const EMAIL_SIGN = /(?<!\/)@/u;

const CONFIDENCE = { certain: 0.99, domain: 0.95, word: 0.5 } as const;

type Range = { readonly start: number; readonly end: number };

/** Grows a stretch of an address to the whole of it. */
function grow(text: string, { start: from, end: to }: Range): Range {
  let start = from;
  while (start > 0 && from - start < LONGEST_BEFORE && HOST_CHAR.test(text[start - 1] ?? ''))
    start -= 1;
  let end = to;
  while (end < text.length && end - to < LONGEST_BEHIND && ADDRESS_CHAR.test(text[end] ?? ''))
    end += 1;
  while (end > to && NEVER_LAST.test(text[end - 1] ?? '')) end -= 1;
  while (start < from && NEVER_FIRST.test(text[start] ?? '')) start += 1;
  return { start, end };
}

function spotOf({ start, end }: Range, confidence: number): Spot {
  return { start, end, tag: 'URL', reason: 'url', confidence };
}

/** "https://", "www.": where such an opening ends. */
function openingEnd(tokens: Tokens, index: number): number | undefined {
  const { text } = tokens;
  const word = wordAt(tokens, index);
  const end = endOf(tokens, index);
  if (PROTOCOLS.has(word) && text.startsWith('://', end)) return end + 3;
  return word === 'www' && text[end] === '.' ? end + 1 : undefined;
}

/** "school.nl", "mijn-site.info/sem": an address by its last word. */
function byTopDomain(tokens: Tokens, index: number): Spot | undefined {
  const { text } = tokens;
  const word = wordAt(tokens, index);
  const before = index - 1;
  if (!TOP_DOMAINS.has(word) || shapeAt(tokens, index) !== Shape.lower) return undefined;
  if (gapAt(tokens, index) !== Gap.dot || text[startOf(tokens, index) - 1] !== '.')
    return undefined;
  // "1.nl": a number of a list, "bijlage2.nl" an address.
  if (shapeAt(tokens, before) === Shape.digits && gapAt(tokens, before) !== 0) return undefined;
  if (wordAt(tokens, before).length < 2) return undefined;
  const weak = WORD_DOMAINS.has(word) && text[endOf(tokens, index)] !== '/';
  // "Naar huis.School was uit": a space forgotten.
  if (weak && shapeAt(tokens, before) !== Shape.lower) return undefined;
  const range = grow(text, { start: startOf(tokens, before), end: endOf(tokens, index) });
  if (EMAIL_SIGN.test(text.slice(range.start, range.end))) return undefined;
  return spotOf(range, weak ? CONFIDENCE.word : CONFIDENCE.domain);
}

/** A web address of which this token is the opening ("https", "www") or the last word of the domain. */
export function urlAt(tokens: Tokens, index: number): Spot | undefined {
  const opening = openingEnd(tokens, index);
  if (opening === undefined) return byTopDomain(tokens, index);
  const range = grow(tokens.text, { start: startOf(tokens, index), end: opening });
  return spotOf(range, CONFIDENCE.certain);
}
