/** Ages that are nobody's: levels of development, norms, ranges. */
import { Gap } from '../gaps';
import { Shape, shapeAt, wordAt } from '../tokens';
import type { Tokens } from '../tokens';
import { gapHas } from './gap-tests';
import { textFrom } from './text-near';
import { wordSet } from './word-set';

/** "ontwikkelingsleeftijd 4 jaar", "niveau van 7 jaar". */
const LEVELS = wordSet('leeftijdsequivalent mentale equivalent dle dl achterstand norm');
const LEVEL_ENDING = /(?:leeftijd|niveau)$|^norm(?:groep|en|s|tabel|scores?)?$/u;
/** With such an ending, but of the child itself: "leeftijd: 7 jaar". */
const OWN_AGES = wordSet('leeftijd kalenderleeftijd');
const LEVEL_BEHIND = /^\s?(?:niveau|-?niveau|achterstand|norm|equivalent)/iu;
const LONGEST_LEVEL = 16;
/** How many words back a level, and somebody in general, may stand. */
const LEVEL_REACH = 4;
const ANYBODY_REACH = 2;
/** "kinderen van 7 jaar", "vanaf 4 jaar": anybody's age. */
const ANYBODY = wordSet('groep kleuters kinderen leerlingen peuters jongeren');
/** "26 kleuters van 4 en 5 jaar". @param index of the last age */
function isOfGroup(tokens: Tokens, index: number): boolean {
  if (wordAt(tokens, index - 1) !== 'en' || wordAt(tokens, index - 3) !== 'van') return false;
  return ANYBODY.has(wordAt(tokens, index - 4)) && !OWNING.has(wordAt(tokens, index - 5));
}

/** Whether a word means a group of people: "kinderen". */
export function isAnybody(word: string): boolean {
  return ANYBODY.has(word);
}

/** "heeft kinderen van 3 en 5", "zijn twee kinderen (3 en 5)": somebody's own. */
const OWNING = wordSet(
  'heeft hebben had hadden hun haar zijn mijn onze twee drie vier vijf zes andere',
);
/** "jonger dan 4 jaar". */
const COMPARED = wordSet('jonger ouder');
const LIKENING = wordSet('als bij');
/** "overeen met dat van een 6-jarige", "het niveau van een 6-jarige". */
const LIKENED_TO = wordSet('dat die deze niveau gedrag');
/** "4 tot 12", "4 t/m 12", "4 en 5". */
const RANGE_WORDS = wordSet('tot m en');

/** "als een 4-jarige". */
function isLikened(tokens: Tokens, index: number): boolean {
  const two = wordAt(tokens, index - 2);
  if (wordAt(tokens, index - 1) !== 'een') return false;
  return LIKENING.has(two) || (two === 'van' && LIKENED_TO.has(wordAt(tokens, index - 3)));
}

/** "niveau van 7 jaar", "kinderen van 4 jaar", "als een 3-jarige". @param end of the age */
export function isLevel(tokens: Tokens, index: number, end: number): boolean {
  if (LEVEL_BEHIND.test(textFrom(tokens.text, end, LONGEST_LEVEL))) return true;
  if (isOfGroup(tokens, index)) return true;
  for (let back = 1; back <= LEVEL_REACH; back += 1) {
    if (gapHas(tokens, index - back + 1, Gap.stop | Gap.break)) return false;
    const word = wordAt(tokens, index - back);
    const apart = gapHas(tokens, index, Gap.comma | Gap.open);
    const own = OWNING.has(wordAt(tokens, index - back - 1));
    if (back <= ANYBODY_REACH && !apart && !own && ANYBODY.has(word)) return true;
    if (back === 1 && word === 'vanaf' && wordAt(tokens, index) !== 'anderhalf') return true;
    if (back === 2 && isLikened(tokens, index)) return true;
    if (back === 2 && wordAt(tokens, index - 1) === 'dan' && COMPARED.has(word)) return true;
    if (LEVELS.has(word) || LEVEL_ENDING.test(word)) return !OWN_AGES.has(word);
  }
  return false;
}

/** "4 tot 12 jaar", "6-16 jaar": a group of ages, nobody's own. @param index of the last age */
export function isRange(tokens: Tokens, index: number): boolean {
  if (shapeAt(tokens, index - 1) === Shape.digits)
    return gapHas(tokens, index, Gap.hyphen | Gap.slash);
  const first = wordAt(tokens, index - 3) === 'de' ? index - 4 : index - 3;
  const between = wordAt(tokens, index - 1) !== 'en' || wordAt(tokens, first) === 'tussen';
  return (
    between &&
    RANGE_WORDS.has(wordAt(tokens, index - 1)) &&
    /^\d+$/u.test(wordAt(tokens, index - 2))
  );
}
