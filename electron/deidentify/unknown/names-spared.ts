/** Words of methods that are a name after all: behind what announces an organisation. */
import { Gap } from '../gaps';
import { gapAt, wordAt } from '../tokens';
import type { Tokens } from '../tokens';
import { gapHas } from './gap-tests';
import { isOrganisationLabel } from './organisation-labelled';
import { STRONG_KINDS } from './organisation-words';
import { wordSet } from './word-set';

/** Kinds that a method hardly ever stands behind: not "school", "therapie" or "groep". */
const KINDS = wordSet('stichting vereniging bureau praktijk centrum opvang club kliniek bso');
const KIND_ENDING = /(?:praktijk|bureau|centrum|opvang|vereniging|club|boerderij)$/u;
const WORK = wordSet('werkt werkte werken werkzaam');

/** Whether a word is the kind of an organisation and seldom stands before the name of a method. */
export function isNamedKind(word: string): boolean {
  return KINDS.has(word) || STRONG_KINDS.has(word) || KIND_ENDING.test(word);
}

/** "Stichting Samen Sterk", "Beoogde school: De Leesfabriek", "werkt bij Samen Sterk": no method there. */
export function isSpared(tokens: Tokens, index: number): boolean {
  const before = wordAt(tokens, index - 1);
  if (gapHas(tokens, index, Gap.newline | Gap.break)) return false;
  if (gapHas(tokens, index, Gap.colon)) return isOrganisationLabel(tokens, index - 1);
  if ((gapAt(tokens, index) & ~(Gap.space | Gap.quote | Gap.apostrophe)) !== 0) return false;
  if (before === 'bij') return WORK.has(wordAt(tokens, index - 2));
  // "kinderopvang de leesfabriek" and "obs Alle Vrienden van Zippy"
  return isNamedKind(before);
}
