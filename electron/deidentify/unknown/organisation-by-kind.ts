/** Names whose kind stands behind or inside them: "Waterlant Lyceum", "Zonnehofschool". */
import { Gap } from '../gaps';
import { gapAt, wordAt } from '../tokens';
import { casingAt, isCapital } from './casing';
import { isExcluded } from './excluded';
import { gapHas } from './gap-tests';
import { isJoinedBySign, isNameToken, joins, nameEnd } from './organisation-name';
import { KINDS_BEHIND, NAME_ENDING, SCHOOL_ENDING } from './organisation-words';
import type { Span } from './spot';
import { textBetween } from './text-near';
import { isGivenName } from './view';
import type { View } from './view';
import { wordSet } from './word-set';

/** "Leesbureau Noordkop B.V.", "Waterlant Lyceum", "Mond & Meer". */
const CONFIDENCE = { company: 0.85, kindBehind: 0.8, signed: 0.66 } as const;
/** "Zonnehofschool", and of a word in the dictionary "Montessorischool Almelo"; "Meer-school". */
const BY_ENDING = { own: 0.75, word: 0.65, hyphened: 0.8 } as const;
const MOST_BEFORE_KIND = 3;
const LONGEST = 3;
const LONGEST_SIGNED = 2;
const SHORTEST_ENDED = 9;
const SAINTS = wordSet('sint st');
const HYPHENED_KINDS = wordSet('school college huis hof opvang groep');

/** "Waterlant Lyceum", "Lotus Nails", "Leesbureau Noordkop B.V.": the kind stands behind. */
export function nameBeforeKind(view: View, index: number): Span | undefined {
  const { tokens } = view;
  if (!isCapital(tokens, index)) return undefined;
  if (isExcluded(view, index) && !SAINTS.has(wordAt(tokens, index))) return undefined;
  for (let to = index + 1; to <= index + MOST_BEFORE_KIND; to += 1) {
    if (!joins(tokens, to) || !isNameToken(tokens, to)) return undefined;
    const word = wordAt(tokens, to);
    if (word === 'b' && wordAt(tokens, to + 1) === 'v')
      return { from: index, to: to + 1, confidence: CONFIDENCE.company };
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
  if (isExcluded(view, index) || isExcluded(view, next) || isChild(view, next)) return undefined;
  if (isChild(view, index) && wordAt(tokens, next) !== 'co') return undefined;
  return {
    from: index,
    to: nameEnd(tokens, next, LONGEST_SIGNED),
    confidence: CONFIDENCE.signed,
  };
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
  if (!own && !followed) return undefined;
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
  if (!HYPHENED_KINDS.has(wordAt(tokens, index)) || !gapHas(tokens, index, Gap.hyphen))
    return undefined;
  let from = index - 1;
  if (!isCapital(tokens, from) || isExcluded(view, from)) return undefined;
  // Stops at the hyphen of the name before it at the latest, so all these walks together are linear.
  while (gapAt(tokens, from) === Gap.space && casingAt(tokens, from - 1) === 'telling') from -= 1;
  return { from, to: index, confidence: BY_ENDING.hyphened };
}
