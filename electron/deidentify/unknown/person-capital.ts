import { Gap } from '../gaps';
import { Listed } from '../lexicon';
import { gapAt, wordAt } from '../tokens';
import type { Tokens } from '../tokens';
import { isPersonalAct, isVerb } from '../verbs';
import {
  hasArticleBefore,
  isBeforePersonVerb,
  isBeforeVerb,
  isListItem,
  isPossessor,
} from './beside-word';
import { isCapital } from './casing';
import { cueBefore } from './cues';
import { isExcluded } from './excluded';
import { gapOnly } from './gap-tests';
import { isGivenNameForm } from './given-name-forms';
import { isPrefix, PREFIX_REACH } from './name-parts';
import { isListed, NAME_BITS } from './view';
import type { View } from './view';
import { wordSet } from './word-set';

/** What the lists know of a word: a given name, some name of a person, a name of anything, nothing. */
type Known = 'given' | 'surname' | 'proper' | 'unlisted';

/** A capital that no sentence asks for, on what is no word: some name. */
const TELLING = { given: 0.95, surname: 0.85, proper: 0.62, unlisted: 0.68 } as const;
/** "een Samsung", "de Bernard": what an article takes from that. */
const ARTICLE = 0.2;
/** The same on what is a word as well: "Roos de Wit", "Roos", "Bloem zegt", "Bloem", "de Roos". */
const TELLING_WORD = {
  full: 0.85,
  given: 0.72,
  givenAlone: 0.58,
  acting: 0.42,
  surname: 0.42,
  led: 0.42,
  article: 0.2,
} as const;
/** At the start of a sentence anything has a capital: a verb or list mark behind must vouch. */
const OPENING_ALONE = { given: 0.9, surname: 0.66, proper: 0.46, unlisted: 0.38 } as const;
const OPENING_VOUCHED = { given: 0.9, surname: 0.8, proper: 0.6, unlisted: 0.6 } as const;
const LONGEST_UNLISTED = 12;
/** "Sem de Wit had ruzie", "Roos zegt", "Roos". */
const OPENING_WORD = { full: 0.9, vouched: 0.55, several: 0.56, acting: 0.42, given: 0.3 } as const;

/** Words that parents choose as names, on no list: "Zomer vraagt", "Ik zag Vrede". */
const CHOSEN = wordSet(
  `hemel zomer lente herfst winter vrede hoop zon maan ster wolk regen zee vuur vreugde vrijheid liefde wonder ochtend
  aarde sneeuw regenboog dapper parel vlinder bloesem dageraad dauw rivier hart geluk goud zilver saffier robijn prins
  prinses engel vogel duif zwaan hert wolf beer leeuw held ridder`,
);
const CHOSEN_SURE = { telling: 0.42, acting: 0.5 } as const;

/** Between the parts of a surname: "van 't Veer". */
const PARTS = Gap.space | Gap.apostrophe;

/** "Li Wei Zhou", "met Zwaan Hofstee": a second name of the lists right behind, that no sentence asks a capital for. */
function hasListedBehind(view: View, index: number): boolean {
  const next = index + 1;
  if (gapAt(view.tokens, next) !== Gap.space || !isCapital(view.tokens, next)) return false;
  return isListed(view, next, NAME_BITS) && !isExcluded(view, next);
}

/** "Bever vraagt", "Mees huilde": what only people do. */
function acts(tokens: Tokens, index: number): boolean {
  return gapAt(tokens, index + 1) === Gap.space && isPersonalAct(wordAt(tokens, index + 1));
}

function knownAs(view: View, index: number): Known {
  if (isGivenNameForm(view, index)) return 'given';
  if (isListed(view, index, Listed.lastName | Listed.personName)) return 'surname';
  return isListed(view, index, Listed.proper) ? 'proper' : 'unlisted';
}

/** Whether a surname stands behind: a capital that no sentence asks for. */
function hasSurname(view: View, index: number): boolean {
  const { tokens } = view;
  let next = index + 1;
  if (gapAt(tokens, next) === 0 || !gapOnly(tokens, next, Gap.space | Gap.hyphen)) return false;
  const limit = index + PREFIX_REACH;
  while (next < limit && isPrefix(tokens, next) && gapOnly(tokens, next + 1, PARTS)) next += 1;
  if (!isCapital(tokens, next) || isExcluded(view, next)) return false;
  return isListed(view, next, NAME_BITS) || !view.isWord(next);
}

/**
 * How likely a word with a capital in the middle of a sentence is somebody's name: "toen ging Bram".
 * @param index of a word with casing 'telling'
 */
export function confidenceOfTelling(view: View, index: number): number {
  const known = knownAs(view, index);
  const article = hasArticleBefore(view.tokens, index);
  if (!view.isWord(index)) return TELLING[known] - (article ? ARTICLE : 0);
  if (article) return TELLING_WORD.article;
  const named = known === 'given' || known === 'surname';
  if (named && hasSurname(view, index)) return TELLING_WORD.full;
  if (known === 'given') {
    const led =
      isBeforePersonVerb(view.tokens, index) ||
      cueBefore(view.tokens, index) !== undefined ||
      isListItem(view.tokens, index);
    return led ? TELLING_WORD.given : TELLING_WORD.givenAlone;
  }
  if (known === 'surname') return TELLING_WORD.surname;
  if (CHOSEN.has(wordAt(view.tokens, index))) return CHOSEN_SURE.telling;
  // "Bop noemt haar", but "Koptelefoon werkt" and "profiteert van Voorinstructie"
  if (acts(view.tokens, index)) return TELLING_WORD.acting;
  const led = cueBefore(view.tokens, index) === 'loose' && hasListedBehind(view, index);
  return led ? TELLING_WORD.led : 0;
}

/**
 * How likely the first word of a sentence, line or item is somebody's name: "Bram ging".
 * @param index of a word with casing 'sentence'
 */
export function confidenceOfOpening(view: View, index: number): number {
  const { tokens } = view;
  const known = knownAs(view, index);
  const word = view.isWord(index);
  if ((known === 'given' || !word) && hasSurname(view, index)) return OPENING_WORD.full;
  if (known === 'surname' && !isVerb(wordAt(tokens, index)) && hasListedBehind(view, index))
    return OPENING_WORD.several;
  // "Tolkentelefoon ligt in la 2": so long a word of no list is a thing of two words.
  const long = known === 'unlisted' && wordAt(tokens, index).length >= LONGEST_UNLISTED;
  const vouched = long
    ? acts(tokens, index)
    : isBeforeVerb(tokens, index) || isListItem(tokens, index);
  if (!word) return vouched ? OPENING_VOUCHED[known] : OPENING_ALONE[known];
  if (known === 'surname') return acts(tokens, index) ? OPENING_WORD.acting : 0;
  if (known !== 'given')
    return CHOSEN.has(wordAt(tokens, index)) && acts(tokens, index) ? CHOSEN_SURE.acting : 0;
  return vouched || isPossessor(tokens, index) ? OPENING_WORD.vouched : OPENING_WORD.given;
}
