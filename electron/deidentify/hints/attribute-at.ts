import { Gap } from '../gaps';
import { endOf, startOf, wordAt } from '../tokens';
import type { Tokens } from '../tokens';
import { gapOnly } from '../unknown/gap-tests';
import { ATTRIBUTE_STARTS, ATTRIBUTE_WORDS, LONGEST_ATTRIBUTE } from './attribute-words';
import type { Seen } from './seen';

const LINK = Gap.space | Gap.hyphen | Gap.apostrophe;

/** The longest phrase of the attribute words that starts here: "pleeggezin", "uit huis geplaatst". */
export function attributeAt(tokens: Tokens, index: number): Seen | undefined {
  let phrase = wordAt(tokens, index);
  let word = ATTRIBUTE_WORDS.get(phrase);
  let last = index;
  const limit = ATTRIBUTE_STARTS.has(phrase) ? index + LONGEST_ATTRIBUTE : index;
  for (let to = index + 1; to < limit && gapOnly(tokens, to, LINK); to += 1) {
    phrase = `${phrase} ${wordAt(tokens, to)}`;
    const longer = ATTRIBUTE_WORDS.get(phrase);
    if (!longer) continue;
    word = longer;
    last = to;
  }
  if (!word) return undefined;
  const { kind, proposal } = word;
  return {
    start: startOf(tokens, index),
    end: endOf(tokens, last),
    kind,
    narrowing: null,
    proposal,
  };
}
