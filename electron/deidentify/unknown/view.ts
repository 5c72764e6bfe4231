import { isDictionaryWord } from '../compounds';
import { Listed } from '../lexicon';
import type { Lexicon } from '../lexicon';
import { isOrdinaryWord } from '../ordinary-words';
import { wordAt } from '../tokens';
import type { Tokens } from '../tokens';
import { isCareless } from './careless';
import { isMoreGiven, isNameAlone } from './given-names';

/** A text with what the lists say of its words, looked up at most once. */
export type View = {
  readonly tokens: Tokens;
  readonly lexicon: Lexicon;
  /** 1 where another detector was here before. */
  readonly taken: Uint8Array;
  /** Written without capitals: they say nothing, and a name is no different from a word. */
  readonly careless: boolean;
  /** Whether a word means something in Dutch besides being a name. */
  readonly isWord: (index: number) => boolean;
  /** The lists that hold the token, as bits of `Listed`; our own given names count as `firstName`. */
  readonly listsOf: (index: number) => number;
  /** What `isExcluded` said of a token: 0 not asked yet, 1 yes, -1 no. */
  readonly excluded: Int8Array;
};

/** Lists of people's names, and lists of places. */
export const NAME_BITS = Listed.firstName | Listed.lastName | Listed.personName;
export const PLACE_BITS = Listed.nearPlace | Listed.farPlace;

/** Looks at a text through the word lists; nothing is taken yet. */
export function viewOf(tokens: Tokens, lexicon: Lexicon): View {
  // 0: not looked up yet, 1: a word, -1: none.
  const known = new Int8Array(tokens.count);
  // -1: not looked up yet.
  const lists = new Int16Array(tokens.count).fill(-1);
  const find = (word: string): number =>
    lexicon.bitsOf(word) | (isMoreGiven(word) ? Listed.firstName : 0);
  return {
    tokens,
    lexicon,
    taken: new Uint8Array(tokens.count),
    careless: isCareless(tokens),
    isWord: (index) => {
      const before = known[index];
      if (before !== undefined && before !== 0) return before > 0;
      const word = wordAt(tokens, index);
      const is = !isNameAlone(word) && (isOrdinaryWord(word) || isDictionaryWord(lexicon, word));
      known[index] = is ? 1 : -1;
      return is;
    },
    listsOf: (index) => {
      const before = lists[index];
      if (before !== undefined && before >= 0) return before;
      const bits = find(wordAt(tokens, index));
      if (before !== undefined) lists[index] = bits;
      return bits;
    },
    excluded: new Int8Array(tokens.count),
  };
}

/** Whether one of these lists holds the token. @param lists bits of `Listed` */
export function isListed(view: View, index: number, lists: number): boolean {
  return (view.listsOf(index) & lists) !== 0;
}

/** Whether the token is on a list of given names. */
export function isGivenName(view: View, index: number): boolean {
  return isListed(view, index, Listed.firstName);
}

/** Marks tokens, the last included, as seen. */
export function take(view: View, from: number, to: number): void {
  view.taken.fill(1, from, to + 1);
}
