import { Listed } from './lexicon';
import type { Lexicon } from './lexicon';

/** Of parts as short as "les" and "dag" anything could be made; a linking sound may shorten the first. */
const SHORTEST_PART = 4;
const SHORTEST_BARE = 3;
const MOST_PARTS = 3;
/** Longer words are no Dutch, and looking further would not be linear. */
const LONGEST = 40;
const LINKS = ['', 's', 'e', 'en'] as const;
const NAMES = Listed.firstName | Listed.lastName | Listed.personName | Listed.proper;

/**
 * Whether a folded word falls apart into ordinary ones, with or without a linking sound:
 * "gedragsproblemen", "vijfwoordendictee". Spelling dictionaries list but a few of these.
 * @param isOrdinary whether a folded word is one @param parts the most words that it may fall apart into
 */
export function isCompound(
  word: string,
  isOrdinary: (part: string) => boolean,
  parts: number = MOST_PARTS,
): boolean {
  if (word.length > LONGEST) return false;
  const isHead = (head: string): boolean =>
    LINKS.some((link) => {
      const bare = head.slice(0, head.length - link.length);
      if (!head.endsWith(link) || bare.length < SHORTEST_BARE) return false;
      return isOrdinary(bare) || (parts > 2 && isCompound(bare, isOrdinary, parts - 1));
    });
  for (let cut = SHORTEST_PART; cut <= word.length - SHORTEST_PART; cut += 1) {
    if (isOrdinary(word.slice(cut)) && isHead(word.slice(0, cut))) return true;
  }
  return false;
}

/** An ordinary Dutch word by the dictionary, also when it is made of several and on no list of names. */
export function isDictionaryWord(lexicon: Lexicon, folded: string): boolean {
  const bits = lexicon.bitsOf(folded);
  if ((bits & Listed.ordinary) !== 0) return true;
  if ((bits & NAMES) !== 0) return false;
  return isCompound(folded, (part) => lexicon.has(part, Listed.ordinary));
}
