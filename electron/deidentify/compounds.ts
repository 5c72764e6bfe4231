import { Listed } from './lexicon';
import type { Lexicon } from './lexicon';

const SHORTEST_PART = 4;
/** Longer words are no Dutch, and looking further would not be linear. */
const LONGEST = 40;
const LINKS = ['', 's', 'e', 'en'] as const;

/**
 * Whether a folded word falls apart into ordinary ones, with or without a linking sound:
 * "gedragsproblemen", "vijfwoordendictee". Spelling dictionaries list but a few of these.
 */
export function isCompound(
  word: string,
  isOrdinary: (part: string) => boolean,
  parts: number = 3,
): boolean {
  if (word.length > LONGEST) return false;
  for (let cut = SHORTEST_PART; cut <= word.length - SHORTEST_PART; cut += 1) {
    const tail = word.slice(cut);
    if (!isOrdinary(tail)) continue;
    const head = word.slice(0, cut);
    const whole = LINKS.some((link) => {
      const bare = head.slice(0, head.length - link.length);
      if (!head.endsWith(link) || bare.length < SHORTEST_PART - 1) return false;
      return isOrdinary(bare) || (parts > 2 && isCompound(bare, isOrdinary, parts - 1));
    });
    if (whole) return true;
  }
  return false;
}

const NAMES = Listed.firstName | Listed.lastName | Listed.personName | Listed.proper;

/** An ordinary Dutch word by the dictionary, also when it is made of several and on no list of names. */
export function isDictionaryWord(lexicon: Lexicon, folded: string): boolean {
  const bits = lexicon.bitsOf(folded);
  if ((bits & Listed.ordinary) !== 0) return true;
  if ((bits & NAMES) !== 0) return false;
  return isCompound(folded, (part) => lexicon.has(part, Listed.ordinary));
}
