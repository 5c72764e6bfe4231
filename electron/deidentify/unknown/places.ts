import { Shape, shapeAt, wordAt } from '../tokens';
import { casingAt } from './casing';
import { isExcluded } from './excluded';
import { listedPlace } from './listed-places';
import { MORE_PLACES } from './place-words';
import { spotOver } from './spot';
import type { Span, Spot } from './spot';
import { isDistrictWord, isStreetWord } from './street-words';
import { unlistedPlace } from './unlisted-places';
import { isListed, NAME_BITS } from './view';
import type { View } from './view';

/** "Lindelaan" can be nothing else, "Kerkhof" can. */
const STREET = { plain: 0.88, odd: 0.7 } as const;
const PLAIN_ENDING =
  /(?:straat|laan|plein|gracht|singel|dreef|plantsoen|steeg|dijk|kade|buurt|wijk)$/u;
const SHORTEST = 6;

/** "Lindelaan", "Bernhardstraat", "de Vogelbuurt". */
function streetOrDistrict(view: View, index: number): Span | undefined {
  const { tokens } = view;
  const word = wordAt(tokens, index);
  if (word.length < SHORTEST || (!isStreetWord(word) && !isDistrictWord(word))) return undefined;
  const plain = PLAIN_ENDING.test(word);
  const casing = casingAt(tokens, index);
  const opening = casing === 'sentence' && plain && !view.isWord(index);
  if (casing !== 'telling' && !opening) return undefined;
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
  return found && spotOver(view.tokens, found, { tag: 'LOCATION', reason: 'place-name' });
}
