/** How a typed passphrase is compared: as the vault does it, so that blanks and accents don't matter. */

const wordsOf = (text: string): readonly string[] =>
  text.normalize('NFKC').trim().replace(/\s+/gu, ' ').split(' ');

/** Which word differs first, counted from 1; null when the two are the same. */
export const differingWord = (chosen: string, typed: string): number | null => {
  const expected = wordsOf(chosen);
  const found = wordsOf(typed);
  const count = Math.max(expected.length, found.length);
  for (let at = 0; at < count; at += 1) if (expected[at] !== found[at]) return at + 1;
  return null;
};
