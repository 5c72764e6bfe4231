import { Gap } from '../gaps';
import { Listed } from '../lexicon';
import { startsSentence } from '../sentence';
import { gapAt, wordAt } from '../tokens';
import type { Tokens } from '../tokens';
import { isPersonalAct } from '../verbs';
import { hasArticleBefore, isBeforePersonVerb } from './beside-word';
import { gapHas } from './gap-tests';
import { isPetName } from './given-name-forms';
import { isGivenName, isListed } from './view';
import type { View } from './view';
import { wordSet } from './word-set';

const BEFORE_JANUARY = wordSet('sinds in eind begin half per van tot medio en');
const MONTHS = wordSet('sep sept okt oct nov dec december feb febr februari mrt maart apr juni');
const BEFORE_PERSON = wordSet('met van dat omdat en');

/** By the length of a given name: "bo" and "ali" are parts of other things as well. */
const GIVEN = { long: 0.72, three: 0.62, short: 0.3 } as const;
const PET_NAME = 0.7;
const SURNAME = 0.45;
/** "geen luis", "een emma": what an article takes from a given name. */
const ARTICLE = 0.2;
const SHORTEST_SURNAME = 4;
const UNLISTED = 0.5;
const SHORTEST_UNLISTED = 5;
/** Words that are given names, in a text without capitals: "storm had de bal", "met storm". */
const CARELESS = { acting: 0.62, led: 0.46 } as const;
const SHORTEST_CARELESS = 3;

/** "sinds jan", "eind jan", "jan/feb", "sept – jan" is January. */
function isJanuary(tokens: Tokens, index: number): boolean {
  if (wordAt(tokens, index) !== 'jan') return false;
  const before = wordAt(tokens, index - 1);
  return BEFORE_JANUARY.has(before) || MONTHS.has(before) || MONTHS.has(wordAt(tokens, index + 1));
}

/** In quotes: a word that was spelled or said, seldom a name. */
function isQuoted(tokens: Tokens, index: number): boolean {
  const marks = Gap.quote | Gap.apostrophe;
  return gapHas(tokens, index, gapAt(tokens, index + 1) & marks);
}

/** "storm had de bal": in a text without capitals a given name that acts is a person. */
function confidenceOfWord(view: View, index: number): number {
  const { tokens } = view;
  if (!view.careless || !isGivenName(view, index)) return 0;
  if (hasArticleBefore(tokens, index) || wordAt(tokens, index).length < SHORTEST_CARELESS) return 0;
  if (isBeforePersonVerb(tokens, index)) return CARELESS.acting;
  const led = gapAt(tokens, index) === Gap.space && BEFORE_PERSON.has(wordAt(tokens, index - 1));
  return led ? CARELESS.led : 0;
}

function confidenceByLength(length: number): number {
  if (length === 3) return GIVEN.three;
  return length > 3 ? GIVEN.long : GIVEN.short;
}

/** "yussef huilt weer": what no list holds, at the start of a sentence, and does what only people do. */
function actsAtStart({ tokens }: View, index: number): boolean {
  if (gapAt(tokens, index + 1) !== Gap.space || !isPersonalAct(wordAt(tokens, index + 1)))
    return false;
  return startsSentence(tokens, index);
}

/** How likely a word in lower case is somebody's name: "met sem", "teuntje huilde". */
export function confidenceOfLower(view: View, index: number): number {
  const { tokens } = view;
  if (isJanuary(tokens, index) || isQuoted(tokens, index)) return 0;
  if (view.isWord(index)) return confidenceOfWord(view, index);
  const given = isGivenName(view, index);
  if (!given && hasArticleBefore(tokens, index)) return 0;
  if (isPetName(view, index)) return PET_NAME;
  const { length } = wordAt(tokens, index);
  if (given) return confidenceByLength(length) - (hasArticleBefore(tokens, index) ? ARTICLE : 0);
  const surname = isListed(view, index, Listed.lastName | Listed.personName);
  if (surname) return length >= SHORTEST_SURNAME ? SURNAME : 0;
  return length >= SHORTEST_UNLISTED && actsAtStart(view, index) ? UNLISTED : 0;
}
