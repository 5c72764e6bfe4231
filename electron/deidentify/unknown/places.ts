import { isApostrophe } from '../fold';
import { Gap } from '../gaps';
import { gapAt, Shape, shapeAt, wordAt } from '../tokens';
import type { Tokens } from '../tokens';
import { casingAt, isCapital } from './casing';
import { isExcluded } from './excluded';
import { listedPlace } from './listed-places';
import { MORE_PLACES, PLACE_ARTICLES } from './place-words';
import { spotOver } from './spot';
import type { Span, Spot } from './spot';
import {
  isDistrictWord,
  isStreetBeforeNumber,
  isStreetWord,
  STREET_ADJECTIVES,
} from './street-words';
import { unlistedPlace } from './unlisted-places';
import { isListed, NAME_BITS } from './view';
import type { View } from './view';

/** "Lindelaan" can be nothing else, "Kerkhof" can. */
const STREET = { plain: 0.88, odd: 0.7 } as const;
const PLAIN_ENDING =
  /(?:straat|laan|plein|gracht|singel|dreef|plantsoen|steeg|dijk|kade|buurt|wijk)$/u;
const SHORTEST = 6;

/** "aan de", "aan het": behind these a street or water stands. */
function isAlong(tokens: Tokens, index: number): boolean {
  return PLACE_ARTICLES.has(wordAt(tokens, index - 1)) && wordAt(tokens, index - 2) === 'aan';
}

/** "Lindelaan", "Bernhardstraat", "de Vogelbuurt". */
function streetOrDistrict(view: View, index: number): Span | undefined {
  const { tokens } = view;
  const word = wordAt(tokens, index);
  // "Prins Bernhardlaan"
  const next = wordAt(tokens, index + 1);
  if (STREET_ADJECTIVES.has(word) && gapAt(tokens, index + 1) === Gap.space) {
    const named = isCapital(tokens, index) && isCapital(tokens, index + 1) && isStreetWord(next);
    if (named && next.length >= SHORTEST)
      return { from: index, to: index + 1, confidence: STREET.plain };
  }
  // "aan de Stationsweg", "aan de Karnemelksloot"
  const along = isAlong(tokens, index) && casingAt(tokens, index) === 'telling';
  if (along && word.length >= SHORTEST && (isStreetWord(word) || isStreetBeforeNumber(word)))
    return { from: index, to: index, confidence: STREET.odd };
  if (word.length < SHORTEST || (!isStreetWord(word) && !isDistrictWord(word))) return undefined;
  const plain = PLAIN_ENDING.test(word);
  const casing = casingAt(tokens, index);
  const opening = casing === 'sentence' && plain && !view.isWord(index);
  if (casing !== 'telling' && !opening) return undefined;
  // "Snoezelhoek", "Luisterhoek": in a school a corner of the room.
  if (word.endsWith('hoek')) return undefined;
  if (!plain && (view.isWord(index) || isListed(view, index, NAME_BITS))) return undefined;
  return { from: index, to: index, confidence: plain ? STREET.plain : STREET.odd };
}

function findPlace(view: View, index: number): Span | undefined {
  const listed = listedPlace(view, index);
  // "Limburg" is a place, though a language too: our own list and several words outweigh what is excluded.
  if (listed && (listed.to > index || MORE_PLACES.has(wordAt(view.tokens, index)))) return listed;
  if (isExcluded(view, index)) return undefined;
  return listed ?? streetOrDistrict(view, index) ?? unlistedPlace(view, index);
}

/** A place, neighbourhood or street that starts at this token. */
export function placeAt(view: View, index: number): Spot | undefined {
  if (shapeAt(view.tokens, index) === Shape.digits) return undefined;
  const found = findPlace(view, index);
  if (!found) return undefined;
  const spot = spotOver(view.tokens, found, { tag: 'LOCATION', reason: 'place-name' });
  // "’s-Gravenhage"
  const elided = wordAt(view.tokens, found.from) === 's';
  const mark = view.tokens.text.charCodeAt(spot.start - 1);
  return elided && isApostrophe(mark) ? { ...spot, start: spot.start - 1 } : spot;
}
