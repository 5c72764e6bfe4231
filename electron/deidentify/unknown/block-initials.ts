import { blocksOf } from '../blocks';
import { Gap } from '../gaps';
import { ACRONYMS } from '../name-words';
import { endOf, Shape, shapeAt, startOf, wordAt } from '../tokens';
import type { Tokens } from '../tokens';
import { gapHas } from './gap-tests';
import { isJargon } from './jargon';
import type { Spot } from './spot';
import { textBetween } from './text-near';
import { wordSet } from './word-set';

/** "MK", "JvB", "TdV": two or three initials in a block, a tussenvoegsel between. */
const BLOCK = /^\p{Lu}(?:v|d|vd|vdr|dr|t)?\p{Lu}{1,2}$/u;
const LONGEST = 6;
/** What somebody signs or is listed behind: "Paraaf dir.: JvB", "mvg MK", "aanw.: MK, TdV". */
const SIGNED = wordSet(
  `paraaf verslag akkoord gezien notulist notulen mvg gr groet groeten groetjes opgesteld opsteller bhv aanwezig aanw
  getekend ingevuld voorzitter notuleerde inbrenger invuller steller dir`,
);
/** "aanw.: MK", "akkoord TV". */
const SIGN_GAP = /^\.?:? ?\n?$/u;
/** Of abbreviations some are somebody's initials too: only where they are signed. */
const THINGS = wordSet('tv pc cd cvb mr rw dvd wc hb hv vg ab hk uu nr ok km kg cm mm ml cl');
/** Behind a signature label, of somebody the text or the file names, and of such a block elsewhere. */
const CONFIDENCE = { signed: 0.68, named: 0.62, loose: 0.5 } as const;

function blockAt(tokens: Tokens, index: number): string | undefined {
  const shape = shapeAt(tokens, index);
  if (shape !== Shape.upper && shape !== Shape.capital) return undefined;
  const start = startOf(tokens, index);
  const end = endOf(tokens, index);
  if (end - start > LONGEST || !BLOCK.test(tokens.text.slice(start, end))) return undefined;
  const word = wordAt(tokens, index);
  return isJargon(word) || ACRONYMS.has(word) ? undefined : word;
}

/** Whether a block stands where people sign, or in brackets right behind a name. */
function isSigned(tokens: Tokens, index: number, ends: ReadonlySet<number>): boolean {
  const between = textBetween(tokens, index - 1, index);
  if (SIGNED.has(wordAt(tokens, index - 1)) && SIGN_GAP.test(between)) return true;
  const closed = gapHas(tokens, index, Gap.open) && gapHas(tokens, index + 1, Gap.close);
  return closed && ends.has(endOf(tokens, index - 1));
}

/**
 * "MK", "JvB": people by their initials alone, where they sign, and where somebody is named whose initials
 * they are. Goes over the tokens twice.
 * @param blocks what the initials of known people are
 */
export function initialsAlone(
  tokens: Tokens,
  spots: readonly Spot[],
  blocks: ReadonlySet<string>,
): readonly Spot[] {
  const people = spots.filter(({ tag }) => tag === 'PERSON');
  const named = new Set(
    people.flatMap(({ start, end }) => blocksOf(tokens.text.slice(start, end))),
  );
  const ends = new Set(people.map(({ end }) => end));
  const at = tokens.words.flatMap((_, index) => {
    const block = blockAt(tokens, index);
    return block === undefined ? [] : [{ block, index, signed: isSigned(tokens, index, ends) }];
  });
  const signing = new Set(at.filter(({ signed }) => signed).map(({ block }) => block));
  return at.flatMap(({ block, index, signed }): readonly Spot[] => {
    const known = named.has(block) || blocks.has(block) || signing.has(block);
    const prefixed = shapeAt(tokens, index) === Shape.capital;
    if (!signed && (THINGS.has(block) || (!known && !prefixed))) return [];
    const confidence = known ? CONFIDENCE.named : CONFIDENCE.loose;
    const span = { start: startOf(tokens, index), end: endOf(tokens, index) };
    return [
      {
        ...span,
        tag: 'PERSON',
        reason: 'person',
        confidence: signed ? CONFIDENCE.signed : confidence,
      },
    ];
  });
}
