import { Listed } from '../lexicon';
import { VERB_LIKE } from '../name-words';
import { isOrdinaryWord } from '../ordinary-words';
import { wordAt } from '../tokens';
import { PERSON_BEHIND } from '../verbs';
import type { Casing } from './casing';
import { NAMING } from './cue-words';
import type { Cue } from './cues';
import { isSmallWord } from './plain-words';
import { isGivenName, isListed, NAME_BITS } from './view';
import type { View } from './view';
import { wordSet } from './word-set';

/** "met Xilan", "MET XILAN": a preposition says little. */
const LOOSE = { capital: 0.8, shout: 0.5 } as const;
/** "juf Roos", "broertje Roos" (a given name that is a word), "broertje Kwast" (a word alone). */
const CAPITAL = { name: 0.95, givenWord: 0.88, word: 0.7, labelledWord: 0.38 } as const;
/** "juf fenna", "heet xilan", "broertje xilan"; "mevrouw bloem", "heet roos", "broertje roos". */
const LOWER = { listed: 0.93, unlisted: 0.78, weak: 0.5 } as const;
const LOWER_WORD = { adult: 0.62, named: 0.7, related: 0.45 } as const;
/** "SCHOOL IB JAN": shorter than this in capitals it is an abbreviation. */
const SHORTEST_UPPER = 5;
const SHORTEST_UNLISTED = 4;
const SHORTEST_LOWER = 3;

const ADULTS = wordSet('mevrouw meneer mw dhr mevr heer');
/** On a long word of no list these make a Dutch noun or verb. */
const NOUN_ENDING = /(?:..elen|..eren|ingen|ing|heid|schap|iteit|isme|aties?|baar|loos)$/u;
const VERB_ENDING = /(?:de|te|t)$/u;

/** "mevrouw bloem": behind these a noun in lower case is a surname, a verb ("mevrouw belde") is not. */
function isAdult(view: View, index: number): boolean {
  const { tokens } = view;
  if (!isListed(view, index, Listed.lastName | Listed.personName)) return false;
  return ADULTS.has(wordAt(tokens, index - 1)) && !VERB_ENDING.test(wordAt(tokens, index));
}

function capitalWithCue(view: View, index: number, cue: Cue, casing: Casing): number {
  const word = view.isWord(index);
  const given = isGivenName(view, index);
  const written = wordAt(view.tokens, index);
  if (casing === 'shout' && word && (!given || PERSON_BEHIND.has(written))) return 0;
  if (casing === 'upper' && !given && written.length < SHORTEST_UPPER) return 0;
  if (cue === 'loose') {
    if (word) return 0;
    return casing === 'shout' ? LOOSE.shout : LOOSE.capital;
  }
  // "Contact: Check-in"
  const labelled = cue === 'name' && word;
  // "Spel: Alleen of samen?"
  if (cue === 'name' && isSmallWord(written)) return 0;
  const plain = labelled && !isOrdinaryWord(written) && !isListed(view, index, NAME_BITS);
  if (plain && !NAMING.has(wordAt(view.tokens, index - 1))) return CAPITAL.labelledWord;
  if (cue === 'address' || cue === 'name' || !word) return CAPITAL.name;
  return given ? CAPITAL.givenWord : CAPITAL.word;
}

function lowerWithCue(view: View, index: number, cue: Cue): number {
  const written = wordAt(view.tokens, index);
  const listed = isListed(view, index, NAME_BITS);
  // "zusje bo"
  const short = written.length === 2 && cue === 'relation' && isGivenName(view, index);
  const least = listed || cue === 'address' ? SHORTEST_LOWER : SHORTEST_UNLISTED;
  if (written.length < least && !short) return 0;
  if (VERB_LIKE.has(written) || PERSON_BEHIND.has(written)) return 0;
  if (!view.isWord(index)) {
    if (listed) return LOWER.listed;
    // "noemen modelen", "start met ouderbegeleiding"
    if (cue !== 'address' && NOUN_ENDING.test(written)) return 0;
    return cue === 'relation' || cue === 'loose' ? LOWER.weak : LOWER.unlisted;
  }
  if (cue === 'loose') return 0;
  if (isGivenName(view, index)) return cue === 'relation' ? LOWER_WORD.related : LOWER_WORD.named;
  return cue === 'address' && isAdult(view, index) ? LOWER_WORD.adult : 0;
}

/** How likely a word behind a cue is somebody's name, by what the cue is worth and how it is written. */
export function confidenceWithCue(
  view: View,
  index: number,
  { cue, casing }: { readonly cue: Cue; readonly casing: Casing },
): number {
  if (casing === 'none') return 0;
  return casing === 'lower'
    ? lowerWithCue(view, index, cue)
    : capitalWithCue(view, index, cue, casing);
}
