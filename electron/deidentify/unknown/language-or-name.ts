import { wordAt } from '../tokens';
import type { Tokens } from '../tokens';
import { isNationality } from './nationalities';
import { wordSet } from './word-set';

/** Languages and peoples that are given names too. */
const BOTH = wordSet('frans');
/** "spreekt Frans", "les in Frans", "haken af bij Frans" says nothing. */
const BEFORE_LANGUAGE = wordSet(
  'spreekt sprak spreken praat praten leert leren verstaat in het vak les tolk talen beetje naar uit thuis wat goed',
);
const BEHIND_LANGUAGE = wordSet('sprekend sprekende talig les lesje spreken praten taal proefwerk');
const JOINERS = wordSet('en of');

/** The word on one side, past "en" and "of". */
function beside(tokens: Tokens, index: number, step: -1 | 1): string {
  const word = wordAt(tokens, index + step);
  return JOINERS.has(word) ? wordAt(tokens, index + 2 * step) : word;
}

/** "Ze heeft Frans en Duits", "spreekt Frans": a language, though it is a given name too. */
export function isLanguageHere(tokens: Tokens, index: number): boolean {
  if (!BOTH.has(wordAt(tokens, index))) return false;
  if (isNationality(beside(tokens, index, -1)) || isNationality(beside(tokens, index, 1)))
    return true;
  return (
    BEFORE_LANGUAGE.has(wordAt(tokens, index - 1)) || BEHIND_LANGUAGE.has(wordAt(tokens, index + 1))
  );
}
