/** A text with words in it marked. Pure. */
import type { Highlighted } from '../../../../electron/contract/search';

/**
 * The text in pieces, each place of each word marked; put together they are the text again. A longer word goes
 * first where two begin at one place.
 */
export const markedPieces = (text: string, words: readonly string[]): Highlighted => {
  const sought = words.filter((word) => word !== '').toSorted((a, b) => b.length - a.length);
  const pieces: { text: string; match: boolean }[] = [];
  let plain = '';
  let at = 0;
  while (at < text.length) {
    const found = sought.find((word) => text.startsWith(word, at));
    if (found === undefined) {
      plain += text[at] ?? '';
      at += 1;
      continue;
    }
    if (plain !== '') pieces.push({ text: plain, match: false });
    plain = '';
    pieces.push({ text: found, match: true });
    at += found.length;
  }
  return plain === '' ? pieces : [...pieces, { text: plain, match: false }];
};
