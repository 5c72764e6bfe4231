import { PREFIX_WORDS } from './name-words';
import { foldedWords } from './tokens';

/** Fewer letters than this are one initial. */
const SHORTEST = 2;

function lettersOf(words: readonly string[]): string {
  return words.map((word) => word.slice(0, 1)).join('');
}

/** What a name is when its initials are written as a block, folded: "Evert-Jan van Mol" is evjm, ejm, ej and em. */
export function blocksOf(name: string): readonly string[] {
  const words = foldedWords(name);
  const bare = words.filter((word) => !PREFIX_WORDS.has(word));
  const ends = [bare[0] ?? '', bare.length > 1 ? (bare.at(-1) ?? '') : ''];
  const blocks = [words, bare, bare.slice(0, 2), ends].map(lettersOf);
  return [...new Set(blocks)].filter((block) => block.length >= SHORTEST);
}
