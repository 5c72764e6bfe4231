import { Gap } from '../gaps';
import { Listed } from '../lexicon';
import { gapAt, Shape, shapeAt, wordAt } from '../tokens';
import { casingAt, isCapital } from './casing';
import { gapOnly } from './gap-tests';
import { placeCueBefore } from './place-cues';
import type { PlaceCue } from './place-cues';
import { MORE_PLACE_STARTS, MORE_PLACES } from './place-words';
import type { Span } from './spot';
import { isGivenName, isListed, NAME_BITS, PLACE_BITS } from './view';
import type { View } from './view';
import { wordSet } from './word-set';

const LONGEST = 5;
const PLAIN = Gap.space | Gap.hyphen | Gap.apostrophe;
/** In lower case these begin a sentence part before they begin a place: "de bilt", "op den berg". */
const SMALL_STARTS = wordSet('de het een op in aan');
const HOMELY = wordSet('in uit te');

/** "Den Haag"; "WOONT IN ASSEN". */
const SEVERAL_WORDS = 0.98;
const SHOUT = 0.75;
const SHORTEST = 4;
/** With a capital: "wijk Assen", "in Assen", "toen Assen", "Assen belde", "toen Izmir". */
const CAPITAL = { kind: 0.9, preposition: 0.88, near: 0.85, opening: 0.7, far: 0.7 } as const;
/** In lower case: "woonplaats assen", "in zwolle", "in emma" (a name too), "in best" (a word too). */
const LOWER = { kind: 0.85, preposition: 0.8, name: 0.65, word: 0.61 } as const;

type Found = {
  readonly to: number;
  /** Not in the Netherlands or Flanders. */
  readonly far: boolean;
};

/** A place of the lists, with what stands around it. */
type Place = Found & {
  readonly index: number;
  readonly cue: PlaceCue | undefined;
  /** On a list of people's names as well. */
  readonly named: boolean;
  /** A word as well. */
  readonly word: boolean;
};

/** The token by itself. */
function foundAlone(view: View, index: number): Found | undefined {
  const bits = view.listsOf(index) & PLACE_BITS;
  if (MORE_PLACES.has(wordAt(view.tokens, index))) return { to: index, far: false };
  return bits === 0 ? undefined : { to: index, far: (bits & Listed.nearPlace) === 0 };
}

/** "Haarlem-Noord", but "Fatima-Zahra" is a girl. */
function isHyphened(view: View, index: number): boolean {
  const { tokens } = view;
  const next = index + 1;
  if (gapAt(tokens, next) !== Gap.hyphen || !isCapital(tokens, next)) return false;
  const short = wordAt(tokens, index).length < SHORTEST || wordAt(tokens, next).length < SHORTEST;
  return !short && !isGivenName(view, index);
}

function found({ lexicon }: View, phrase: string, to: number): Found | undefined {
  if (MORE_PLACES.has(phrase)) return { to, far: false };
  const bits = lexicon.bitsOf(phrase) & PLACE_BITS;
  return bits === 0 ? undefined : { to, far: (bits & Listed.nearPlace) === 0 };
}

/** The longest name of a place on the lists that starts here. */
function longestFrom(view: View, index: number): Found | undefined {
  const { tokens } = view;
  let phrase = wordAt(tokens, index);
  let best = foundAlone(view, index);
  if (best && isHyphened(view, index)) return { ...best, to: index + 1 };
  if (!isListed(view, index, Listed.placeStart) && !MORE_PLACE_STARTS.has(phrase)) return best;
  for (let to = index + 1; to < index + LONGEST; to += 1) {
    if (gapAt(tokens, to) === 0 || !gapOnly(tokens, to, PLAIN)) break;
    phrase = `${phrase} ${wordAt(tokens, to)}`;
    best = found(view, phrase, to) ?? best;
  }
  return best;
}

/** "Den Haag", "in den haag", "Haarlem-Noord". */
function confidenceOfSeveral(view: View, { index, to, cue }: Place): number {
  const { tokens } = view;
  // "Sint-Maarten wordt gevierd", but "uit Sint Maarten"
  if (cue === undefined && wordAt(tokens, index) === 'sint' && wordAt(tokens, to) === 'maarten')
    return 0;
  if (shapeAt(tokens, to) !== Shape.lower) return SEVERAL_WORDS;
  const small = SMALL_STARTS.has(wordAt(tokens, index));
  return cue !== undefined && (view.careless || !small) ? SEVERAL_WORDS : 0;
}

function confidenceOfLower(view: View, { index, far, cue, named, word }: Place): number {
  const { tokens } = view;
  if (word) {
    const homely = view.careless && HOMELY.has(wordAt(tokens, index - 1));
    return homely && !far ? LOWER.word : 0;
  }
  if (wordAt(tokens, index).length < SHORTEST) return 0;
  if (cue === 'kind') return LOWER.kind;
  if (cue === undefined || (far && named)) return 0;
  return named ? LOWER.name : LOWER.preposition;
}

function confidenceOfCapital(view: View, place: Place, telling: boolean): number {
  const { index, far, cue, named, word } = place;
  if (cue === 'kind') return CAPITAL.kind;
  if (cue === 'preposition' && telling) {
    // "bij Emma": with a person; "in Hoop": Hoop is far away and a word.
    const person = named && wordAt(view.tokens, index - 1) === 'bij';
    return person || (word && far) ? 0 : CAPITAL.preposition;
  }
  if (named || word) return 0;
  if (far) return telling ? CAPITAL.far : 0;
  return telling ? CAPITAL.near : CAPITAL.opening;
}

function confidenceOf(view: View, place: Place): number {
  const { index, to, cue, word } = place;
  if (to > index) return confidenceOfSeveral(view, place);
  const casing = casingAt(view.tokens, index);
  if (casing === 'none') return 0;
  if (casing === 'lower') return confidenceOfLower(view, place);
  if (casing !== 'shout') return confidenceOfCapital(view, place, casing === 'telling');
  const long = wordAt(view.tokens, index).length >= SHORTEST;
  return long && !word && cue !== undefined ? SHOUT : 0;
}

/** A place of the lists that starts at this token, when it is written and announced as one. */
export function listedPlace(view: View, index: number): Span | undefined {
  const longest = longestFrom(view, index);
  if (!longest) return undefined;
  const cue = placeCueBefore(view.tokens, index);
  const confidence = confidenceOf(view, {
    ...longest,
    index,
    cue,
    named: isListed(view, index, NAME_BITS) && !MORE_PLACES.has(wordAt(view.tokens, index)),
    word: view.isWord(index),
  });
  // "Jingle Bells": a place far away that nothing announces
  const soft = longest.far && cue === undefined && longest.to === index;
  return confidence === 0 ? undefined : { from: index, to: longest.to, confidence, soft };
}
