/** Names whose kind stands behind or inside them: "Waterlant Lyceum", "Zonnehofschool". */
import { Gap } from '../gaps';
import { gapAt, Shape, shapeAt, wordAt } from '../tokens';
import { casingAt, isCapital } from './casing';
import { isExcluded } from './excluded';
import { gapHas } from './gap-tests';
import { isJoinedBySign, isNameToken, joins, nameEnd } from './organisation-name';
import { isNationality } from './nationalities';
import {
  isDenomination,
  KINDS_BEHIND,
  NAME_ENDING,
  SCHOOL_ENDING,
  STRONG_KINDS,
  WEAK_KINDS,
} from './organisation-words';
import type { Span } from './spot';
import { textBetween } from './text-near';
import { isGivenName, isListed, NAME_BITS, PLACE_BITS } from './view';
import type { View } from './view';
import { wordSet } from './word-set';

/** "Leesbureau Noordkop B.V.", "Waterlant Lyceum", "Mond & Meer". */
const CONFIDENCE = { company: 0.85, kindBehind: 0.8, signed: 0.66 } as const;
/** "Zonnehofschool", and of a word in the dictionary "Montessorischool Almelo"; "Meer-school". */
const BY_ENDING = { own: 0.75, word: 0.65, hyphened: 0.8 } as const;
const MOST_BEFORE_KIND = 4;
const LINKS = wordSet('of and the');
/** "Mozart Lyceum", "Tabor College": called after what is jargon elsewhere. */
const HONOURING = wordSet('college lyceum gymnasium');
/** Kinds that stand in lower case behind their name: "de Al-Noor moskee". */
const LOWER_KINDS = wordSet(
  'moskee kerk school basisschool praktijk kliniek tempel club apotheek college stichting groep',
);
const LEADING = wordSet('de het in bij naar op van via');
const LONGEST = 3;
const LONGEST_SIGNED = 2;
const SHORTEST_ENDED = 8;
const LED_ENDING = /(?:college|kerk|lyceum|school|ziekenhuis|moskee)$/u;
const TOWARDS = wordSet('naar bij op in van via');
/** "Al-Noor", "El-Fath". */
const ARABIC = wordSet('al el an as ar');
const SAINTS = wordSet('sint st');
const HYPHENED_KINDS = wordSet('school college huis hof opvang groep');

/** "Audiologisch Centrum", "Tussenschoolse Opvang": which kind it is, not how it is called. */
const DESCRIBING = /(?:isch|ische|schoolse|lijk|lijke|tieve|ale|iele|ante)$/u;

/** Whether the one word before a kind only says which kind it is: a describing word, no faith, people or place. */
function isDescribed(view: View, index: number, kind: number): boolean {
  const { tokens } = view;
  const word = wordAt(tokens, index);
  if (kind !== index + 1 || !DESCRIBING.test(word) || !view.isWord(index)) return false;
  if (isCapital(tokens, kind + 1) && joins(tokens, kind + 1)) return false;
  return (
    !isDenomination(word) && !isNationality(word) && !isListed(view, index, NAME_BITS | PLACE_BITS)
  );
}

/** "Laatste Week Groep 8", "Drijven En Zinken – groep 4": a class of a school. */
function isClass({ tokens }: View, index: number): boolean {
  return wordAt(tokens, index) === 'groep' && shapeAt(tokens, index + 1) === Shape.digits;
}

/** "Waterlant Lyceum", "Lotus Nails", "Leesbureau Noordkop B.V.": the kind stands behind. */
export function nameBeforeKind(view: View, index: number): Span | undefined {
  const { tokens } = view;
  if (!isCapital(tokens, index)) return undefined;
  const article = ARABIC.has(wordAt(tokens, index)) && gapHas(tokens, index + 1, Gap.hyphen);
  const honoured = HONOURING.has(wordAt(tokens, index + 1)) && isCapital(tokens, index + 1);
  const named = article || honoured || SAINTS.has(wordAt(tokens, index));
  if (isExcluded(view, index) && !named) return undefined;
  for (let to = index + 1; to <= index + MOST_BEFORE_KIND; to += 1) {
    if (!joins(tokens, to) || isClass(view, to)) return undefined;
    // "House of Grace Ministries", "de Al-Noor moskee"
    if (!isNameToken(tokens, to) && !LINKS.has(wordAt(tokens, to))) {
      const led =
        LOWER_KINDS.has(wordAt(tokens, to)) &&
        gapAt(tokens, index) === Gap.space &&
        LEADING.has(wordAt(tokens, index - 1));
      return led ? { from: index, to, confidence: CONFIDENCE.kindBehind } : undefined;
    }
    const word = wordAt(tokens, to);
    if (word === 'b' && wordAt(tokens, to + 1) === 'v')
      return { from: index, to: to + 1, confidence: CONFIDENCE.company };
    if (KINDS_BEHIND.has(word) && isDescribed(view, index, to)) return undefined;
    if (KINDS_BEHIND.has(word))
      return { from: index, to: nameEnd(tokens, to, LONGEST), confidence: CONFIDENCE.kindBehind };
  }
  return undefined;
}

function isChild(view: View, index: number): boolean {
  return isGivenName(view, index) && !view.isWord(index);
}

/** "Mond & Meer", "Kikker & Co": two capitals with "&", not two people ("Sem & Aya", "Mees + Aya"). */
export function signedName(view: View, index: number): Span | undefined {
  const { tokens } = view;
  const next = index + 1;
  if (!isCapital(tokens, index) || !isNameToken(tokens, next)) return undefined;
  if (!isJoinedBySign(tokens, next) || textBetween(tokens, index, next).includes('+'))
    return undefined;
  const small = wordAt(tokens, next) === 'zo';
  if (isExcluded(view, index) || (isExcluded(view, next) && !small) || isChild(view, next))
    return undefined;
  if (isChild(view, index) && wordAt(tokens, next) !== 'co') return undefined;
  return {
    from: index,
    to: nameEnd(tokens, next, LONGEST_SIGNED),
    confidence: CONFIDENCE.signed,
    soft: true,
  };
}

/** "naar Maascollege", "in de Opstandingskerk": made of words, but with a capital. */
function isLed({ tokens }: View, index: number): boolean {
  const word = wordAt(tokens, index);
  if (!LED_ENDING.test(word) || STRONG_KINDS.has(word) || WEAK_KINDS.has(word)) return false;
  const before = wordAt(tokens, index - 1);
  return TOWARDS.has(before) || (before === 'de' && TOWARDS.has(wordAt(tokens, index - 2)));
}

/** "Zonnehofschool", "Montessorischool Almelo": the kind is the end of the word. */
export function nameEndingInKind(view: View, index: number): Span | undefined {
  const { tokens } = view;
  const word = wordAt(tokens, index);
  const casing = casingAt(tokens, index);
  if (casing !== 'telling' && casing !== 'sentence') return undefined;
  if (word.length < SHORTEST_ENDED || !NAME_ENDING.test(word)) return undefined;
  if (casing === 'sentence' && !SCHOOL_ENDING.test(word)) return undefined;
  if (isExcluded(view, index)) return undefined;
  const own = !view.isWord(index);
  const next = index + 1;
  const followed =
    casing === 'telling' &&
    joins(tokens, next) &&
    isCapital(tokens, next) &&
    !isExcluded(view, next);
  const led = casing === 'telling' && isLed(view, index);
  if (!own && !followed && !led) return undefined;
  const glued = gapHas(tokens, index, Gap.hyphen) && isCapital(tokens, index - 1);
  return {
    from: glued ? index - 1 : index,
    to: followed ? nameEnd(tokens, next, LONGEST) : index,
    confidence: own ? BY_ENDING.own : BY_ENDING.word,
  };
}

/** "Van der Meer-school", "Prins Bernhard-college": a capital before "-school". */
export function hyphenedName(view: View, index: number): Span | undefined {
  const { tokens } = view;
  const tied = gapAt(tokens, index) === Gap.hyphen || gapAt(tokens, index) === Gap.dot;
  if (!HYPHENED_KINDS.has(wordAt(tokens, index)) || !tied) return undefined;
  let from = index - 1;
  if (!isCapital(tokens, from) || isExcluded(view, from)) return undefined;
  // Stops at the hyphen of the name before it at the latest, so all these walks together are linear.
  while (gapAt(tokens, from) === Gap.space && casingAt(tokens, from - 1) === 'telling') from -= 1;
  return { from, to: index, confidence: BY_ENDING.hyphened };
}
