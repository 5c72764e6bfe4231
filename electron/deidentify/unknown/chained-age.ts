/** Ages that stand in a row with another: "5 en 8", "eerder tien dan negen", "zeven eh nee zes". */
import { endOf, Shape, shapeAt, startOf } from '../tokens';
import { wordAt } from '../tokens';
import type { Tokens } from '../tokens';
import { OLDEST_CHILD } from './age-match';
import { isOpenBefore } from './class-brackets';
import { matchAt } from './match-at';
import { looksNamed } from './age-holders';
import { endsClause } from './clause-end';
import { cardinalOf, ordinalOf } from './number-words';
import type { Spot } from './spot';
import { textFrom } from './text-near';

/** "9", "9½", "8,5", "9 jaar", "85 maanden". */
const NUMBER =
  /(\d{1,3})(?:[;.,½]\d{0,2}| 1\/2)?(?: ?(?:jaar|jr|maanden|mnd)(?!\p{L}))?(?![\d%;:]|[.,/-]\d)/uy;
const LAST_MARK = /[;.,]$/u;
const IN_MONTHS = /(?:maanden|mnd)$/u;
const NO_AGE =
  /^\s?(?:uur|keer|x(?!\p{L})|weken|dagen|min|%|leerlingen|kinderen|punten|broers|zussen|jaar (?:geleden|lang|later))/iu;
const LONGEST_BEHIND = 14;

/** "5 en 8", "5, 8". */
const ROW = /^(?:, ?| en | & |, en )$/u;
/** "tien dan negen", "negen is en niet tien", "zeven eh nee zes", "10, bijna 11". */
const OTHER =
  /^(?: (?:is|was|wordt|werd))?(?: dan |,? (?:of|en|maar|dus) (?:niet|geen|al|bijna|net) |,? (?:of|eh|euh|uh|nee|sorry|wacht|ik bedoel) (?:(?:nee|sorry|wacht|eh|toch|eigenlijk) ){0,2}|, (?:nee|bijna|haast|eigenlijk|dus|daarna|dan) |,? en (?:een|eentje|één) van )$/iu;
/** "7;1 (d.i. 85 maanden)". */
const EXPLAINED = /^ ?\((?:d\.i\.|ofwel|dus|=|oftewel|of|is) ?$/u;
/** "Sem is 7 en in mei geboren, Aya 9": a name with a number behind a clause with an age. */
const NAMED =
  /^[^\d.;:()\n]{0,22}(?:, | en )(?:\p{Lu}\p{L}+|zij|ze|hij|de ander|(?:zijn|haar|hun|mijn) \p{L}{2,12}) $/u;
/** "tussen haar zesde en achtste". */
const AND_OWN = /^ en (?:(?:zijn|haar|hun|mijn) )?$/u;
const ORDINAL_END = /(?:\d(?:e|de)|ste|de)$/u;
const LONGEST_CHAIN = 32;
const OLDEST = 99;

const CONFIDENCE = 0.8;

function numberEnd(tokens: Tokens, index: number): { years: number; end: number } | undefined {
  const start = startOf(tokens, index);
  if (shapeAt(tokens, index) !== Shape.digits) {
    const years = cardinalOf(wordAt(tokens, index)) ?? ordinalOf(wordAt(tokens, index));
    return years === undefined ? undefined : { years, end: endOf(tokens, index) };
  }
  const found = matchAt(NUMBER, tokens.text, start);
  if (!found) return undefined;
  const surface = found[0].replace(LAST_MARK, '');
  const months = IN_MONTHS.test(surface);
  const years = months ? Math.ceil(Number(found[1]) / 12) : Number(found[1]);
  return { years, end: start + surface.length };
}

/** "zusjes van 5 en 8": a number in a row with an age is one as well. @param before the last spot */
export function chainedAge(
  tokens: Tokens,
  index: number,
  before: Spot | undefined,
): Spot | undefined {
  if (before?.tag !== 'AGE') return undefined;
  const start = startOf(tokens, index);
  if (start - before.end > LONGEST_CHAIN) return undefined;
  const between = tokens.text.slice(before.end, start);
  const digits = shapeAt(tokens, index) === Shape.digits;
  const ordinal = !digits && ordinalOf(wordAt(tokens, index)) !== undefined;
  const told = tokens.text.slice(before.start, before.end);
  if (ordinal !== (ORDINAL_END.test(told) && AND_OWN.test(between))) return undefined;
  const capital = shapeAt(tokens, index - 1) === Shape.capital;
  const named = NAMED.test(between) && (!capital || (digits && looksNamed(tokens, index - 1)));
  const inWords = !digits && !/\d/u.test(told) && ROW.test(between);
  const tied =
    ordinal || (digits && ROW.test(between)) || OTHER.test(between) || EXPLAINED.test(between);
  const number = tied || named || inWords ? numberEnd(tokens, index) : undefined;
  const oldest = Number.parseInt(told, 10) > OLDEST_CHILD ? OLDEST : OLDEST_CHILD;
  if (number === undefined || number.years < 1 || number.years > oldest) return undefined;
  const behind = textFrom(tokens.text, number.end, LONGEST_BEHIND);
  if (NO_AGE.test(behind) || ((named || inWords) && !tied && !endsClause(behind))) return undefined;
  if (behind.startsWith(')') && !isOpenBefore(tokens.text, start)) return undefined;
  return { start, end: number.end, tag: 'AGE', reason: 'age', confidence: CONFIDENCE };
}
