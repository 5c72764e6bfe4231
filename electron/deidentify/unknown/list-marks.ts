/** Letters that number something and are nobody's initial. */
import { Gap } from '../gaps';
import { gapAt, Shape, shapeAt, wordAt } from '../tokens';
import { PERSON_BEHIND } from '../verbs';
import { gapHas } from './gap-tests';
import { isListed, NAME_BITS } from './view';
import type { View } from './view';
import { wordSet } from './word-set';

/** "bijlage V.", "niveaus I tot en met V.", "optie B.": a letter or Roman numeral that belongs to what stands before. */
const NUMBERED = wordSet(
  `bijlage bijlagen niveau niveaus hoofdstuk hoofdstukken deel onderdeel paragraaf groep klas kolom vak vakje kaart optie
  route punt ad stap blok categorie variant fase spoor artikel lid tabel figuur lokaal kleur score scores profiel
  antwoord vraag met tot en of t m`,
);
const SMALL = 3;
const ROMANS = wordSet('i v x');
const LIST_LETTERS = wordSet('a b c d e f g h i v x');

function isPersonVerb(word: string): boolean {
  return PERSON_BEHIND.has(word) && word !== 'en';
}

/** "A. Compacten en verrijken", "niveaus I tot en met V. Niveau": no initial. */
export function isListMark(view: View, index: number): boolean {
  const { tokens } = view;
  const letter = wordAt(tokens, index);
  if (isListed(view, index + 1, NAME_BITS)) return false;
  if (gapHas(tokens, index, Gap.newline | Gap.break) || index === 0) {
    // "A. Xilan" alone, "A. Xilan, moeder" and "A. Xilan belt" are people.
    const next = index + 2;
    const goesOn = shapeAt(tokens, next) === Shape.lower && gapAt(tokens, next) === Gap.space;
    return LIST_LETTERS.has(letter) && goesOn && !isPersonVerb(wordAt(tokens, next));
  }
  const before = wordAt(tokens, index - 1);
  if (!NUMBERED.has(before)) return false;
  // "tot en met V. Niveau", but "met V. Xilan"
  if (ROMANS.has(letter)) return before.length > SMALL || view.isWord(index + 1);
  return before.length > SMALL && LIST_LETTERS.has(letter) && view.isWord(index + 1);
}
