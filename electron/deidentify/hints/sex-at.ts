import { endOf, startOf, wordAt } from '../tokens';
import type { Tokens } from '../tokens';
import { wordSet } from '../unknown/word-set';
import type { Narrowed } from './narrowing';

const GIRLS = wordSet('meisje dochter dochtertje');
const BOYS = wordSet('jongen jongetje zoon zoontje');
const MALE_PRONOUNS = wordSet('hij hem');
const FEMALE_PRONOUNS = wordSet('zij haar');
const WIDER = 'kind';

type Sex = 'female' | 'male';

function sexOf(noun: string): Sex | undefined {
  if (GIRLS.has(noun)) return 'female';
  return BOYS.has(noun) ? 'male' : undefined;
}

function sexOfPronoun(word: string): Sex | undefined {
  if (MALE_PRONOUNS.has(word)) return 'male';
  return FEMALE_PRONOUNS.has(word) ? 'female' : undefined;
}

function narrowed(tokens: Tokens, index: number, sex: Sex, proposal: string | null): Narrowed {
  const range = { start: startOf(tokens, index), end: endOf(tokens, index) };
  return { ...range, narrowing: { kind: 'sex', sex }, proposal };
}

/** "meisje", "zoontje". */
export function sexAt(tokens: Tokens, index: number): Narrowed | undefined {
  const sex = sexOf(wordAt(tokens, index));
  return sex && narrowed(tokens, index, sex, WIDER);
}

/** When no noun says it, the pronoun that is used most does: its first place. */
export function sexOfPronouns(tokens: Tokens): Narrowed | undefined {
  const count = { female: 0, male: 0 };
  const first = { female: -1, male: -1 };
  tokens.words.forEach((word, index) => {
    const sex = sexOfPronoun(word);
    if (sex === undefined) return;
    if (count[sex] === 0) first[sex] = index;
    count[sex] += 1;
  });
  const sex = count.male >= count.female ? 'male' : 'female';
  return count[sex] === 0 ? undefined : narrowed(tokens, first[sex], sex, null);
}
