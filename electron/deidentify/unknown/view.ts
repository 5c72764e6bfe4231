import { isDictionaryWord } from '../compounds';
import { Listed } from '../lexicon';
import type { Lexicon } from '../lexicon';
import { isOrdinaryWord } from '../ordinary-words';
import { wordAt } from '../tokens';
import type { Tokens } from '../tokens';
import { isCareless } from './careless';

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
};

/** Lists of people's names, and lists of places. */
export const NAME_BITS = Listed.firstName | Listed.lastName | Listed.personName;
export const PLACE_BITS = Listed.nearPlace | Listed.farPlace;

/** Looks at a text through the word lists; nothing is taken yet. */
export function viewOf(tokens: Tokens, lexicon: Lexicon): View {
  // 0: not looked up yet, 1: a word, -1: none.
  const known = new Int8Array(tokens.count);
  return {
    tokens,
    lexicon,
    taken: new Uint8Array(tokens.count),
    careless: isCareless(tokens),
    isWord: (index) => {
      const before = known[index];
      if (before !== undefined && before !== 0) return before > 0;
      const word = wordAt(tokens, index);
      const is = isOrdinaryWord(word) || isDictionaryWord(lexicon, word);
      known[index] = is ? 1 : -1;
      return is;
    },
  };
}

/** Whether one of these lists holds the token. @param lists bits of `Listed` */
export function isListed({ tokens, lexicon }: View, index: number, lists: number): boolean {
  return lexicon.has(wordAt(tokens, index), lists);
}

/** Whether the token is on a list of given names. */
export function isGivenName(view: View, index: number): boolean {
  return isListed(view, index, Listed.firstName);
}

/** Marks tokens, the last included, as seen. */
export function take(view: View, from: number, to: number): void {
  view.taken.fill(1, from, to + 1);
}
