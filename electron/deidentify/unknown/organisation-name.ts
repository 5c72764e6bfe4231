/** How far the name of an organisation goes. */
import { Gap } from '../gaps';
import { gapAt, Shape, shapeAt, wordAt } from '../tokens';
import type { Tokens } from '../tokens';
import { gapHas, gapOnly } from './gap-tests';
import { textBetween } from './text-near';
import { wordSet } from './word-set';

const PLAIN = Gap.space | Gap.hyphen | Gap.apostrophe | Gap.quote;
const ENDS = Gap.newline | Gap.break | Gap.stop | Gap.comma | Gap.colon | Gap.long;
const SIGN = /^\s?[&+]\s?$/u;
const SHORT_NUMBER = /^\d{1,3}$/u;
/** Small words inside a name: "Kikker en Co", "Huis van de Wijk". */
const INSIDE = wordSet('en van der den de het t voor aan op in bij te ter n s co of it fan e');
/** A name goes on for at most this many tokens, unless a detector says fewer. */
const LONGEST = 6;

/** "Mond & Meer": "&" or "+" stands before this token. */
export function isJoinedBySign(tokens: Tokens, index: number): boolean {
  return SIGN.test(textBetween(tokens, index - 1, index));
}

/** Whether this token can belong to the same name as the one before it. */
export function joins(tokens: Tokens, index: number): boolean {
  if (gapHas(tokens, index, ENDS)) return false;
  // "Accare - Sem" are two things, "Accare-Noord" one.
  if (gapHas(tokens, index, Gap.hyphen) && gapHas(tokens, index, Gap.space)) return false;
  return gapOnly(tokens, index, PLAIN) || isJoinedBySign(tokens, index);
}

/** Any word with a capital in it: "De", "IKC", "B", "eXtra". */
export function isNameToken(tokens: Tokens, index: number): boolean {
  const shape = shapeAt(tokens, index);
  return shape !== Shape.lower && shape !== Shape.digits;
}

/** The last token of the next part of a name: a word with a capital, alone or behind small words. */
function partEnd(tokens: Tokens, next: number): number | undefined {
  if (!joins(tokens, next)) return undefined;
  if (isNameToken(tokens, next)) return next;
  // "Lijn-5"
  if (SHORT_NUMBER.test(wordAt(tokens, next)) && gapHas(tokens, next, Gap.hyphen)) return next;
  const beyond = next + 1;
  if (!INSIDE.has(wordAt(tokens, next)) || !joins(tokens, beyond)) return undefined;
  // "De Wegwijzer in Utrecht": the place is another finding.
  const tied = gapAt(tokens, beyond) !== 0 && wordAt(tokens, next) !== 'in';
  if (tied && isNameToken(tokens, beyond)) return beyond;
  const two = INSIDE.has(wordAt(tokens, beyond)) && joins(tokens, beyond + 1);
  return two && isNameToken(tokens, beyond + 1) ? beyond + 1 : undefined;
}

/**
 * The last token of a name that starts here with a capital: capitals, and small words between capitals.
 * @param most how many tokens it may go on
 */
export function nameEnd(tokens: Tokens, start: number, most: number = LONGEST): number {
  let to = start;
  while (to - start < most) {
    const part = partEnd(tokens, to + 1);
    if (part === undefined) break;
    to = part;
  }
  return to;
}
