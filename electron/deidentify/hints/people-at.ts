import { endOf, startOf, wordAt } from '../tokens';
import type { Tokens } from '../tokens';
import { isNationality } from '../unknown/nationalities';
import { wordSet } from '../unknown/word-set';
import type { Seen } from './seen';

const LANGUAGE_CUES = wordSet(
  'spreekt sprak spreken taal talen thuistaal moedertaal tweetalig tolk verstaat praat praten schrijft',
);
const LANGUAGE_REACH = [1, 2, 3] as const;
/** Dutch narrows nothing down, and "Engels" is a school subject first. */
const NO_ORIGIN = /^(?:nederland|holland|engels)/u;

/** "Marokkaanse", "spreekt thuis Turks": a people or a language. */
export function peopleAt(tokens: Tokens, index: number): Seen | undefined {
  const word = wordAt(tokens, index);
  if (!isNationality(word) || NO_ORIGIN.test(word)) return undefined;
  const range = { start: startOf(tokens, index), end: endOf(tokens, index), narrowing: null };
  const spoken = LANGUAGE_REACH.some((back) => LANGUAGE_CUES.has(wordAt(tokens, index - back)));
  return spoken
    ? { ...range, kind: 'language', proposal: 'een andere taal dan Nederlands' }
    : { ...range, kind: 'nationality', proposal: null };
}
