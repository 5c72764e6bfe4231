import { Gap } from '../gaps';
import { gapAt, Shape, shapeAt, wordAt } from '../tokens';
import type { Tokens } from '../tokens';
import { isHolder, looksNamed } from './age-holders';
import { RELATIVES, THIRD_PERSON } from './age-words';
import { casingAt } from './casing';
import { gapHas } from './gap-tests';
import { wordSet } from './word-set';

/** Words before "3 jaar" that make it a stretch of time: "werkt al 3 jaar", "na 3 jaar". */
const STRETCH_BEFORE = wordSet(
  `ervaring schoolervaring loopt gehad in al sinds na over gedurende afgelopen vorige komende laatste eerste om per elke
  binnen minimaal maximaal ongeveer circa hele nog achterstand voorsprong vertraging duurt duurde werkt minstens voor
  tot er bestaat bestond`,
);
/** Of these the ones that still do with a word between: "al ruim 3 jaar", "na bijna 3 jaar". */
const FAR_BEFORE = wordSet(
  'al sinds na over gedurende afgelopen vorige komende laatste om ervaring achterstand duurt duurde werkt',
);
/** "wordt in juni 10 jaar". */
const BECOMING = /^(?:wordt|werd|word)$/u;
/** "3 jaar geleden", "2 jaar logopedie". */
const STRETCH_BEHIND =
  /^\s?(?:geleden|lang\b|later|eerder|achterstand|achter\b|voorsprong|vertraging|ervaring|bewaar|bewaard|begeleiding|behandeling|onderwijs|bij ons|op (?:deze |onze |de )?school|logopedie|therapie|werkzaam|wachtlijst|voor(?:uit| op)|getrouwd|gescheiden|samen\b|in nederland|hier|verschil|ouder\b|jonger\b|boven\b|onder\b|ge(?!worden|boren)\p{Ll}{3,}(?:t|d|en)(?!\p{L}))/iu;
/** "een verslag van max. 2 jaar oud": how old something may be. */
const LIMITS = wordSet('max maximaal hoogstens hooguit');
const OLD_BEHIND = /^\s?oud\b/iu;
/** "is 7 jaar", "bijna 8 jaar", "jongen 7 jaar". */
const AGE_CUES = wordSet(
  'bijna net pas wordt werd word leeftijd lft geworden jongen meisje oud is was nu',
);
const YOUNGEST = 3;
const IS = /^(?:is|was|ben|wordt)$/u;
const CLOSES = /^\s?(?:[.,!?)\n]|$|en (?:zit|gaat|is|heeft|kan|woont)(?!\p{L}))/u;

const CONFIDENCE = {
  old: 0.95,
  cued: 0.9,
  alone: 0.85,
  bare: 0.65,
  /** "van 7 jaar" behind anything but a person. */
  of: 0.5,
  /** "2 jaar": of a toddler, but mostly a stretch. */
  young: 0.3,
} as const;

/** "het boek is 7 jaar oud". */
const THINGS =
  /(?:boek|boeken|methode|methodes|gebouw|school|toets|toetsen|plan|verslag|rapport|onderzoek|opp|tlv|auto|fiets|laptop|laptops|computer|toestel|lokaal|dossier|gegevens|kast|meubilair|huis|verklaring|diagnose|protocol|beleid|versie|normen|resultaten|informatie)$/u;
const SAID_OF_THING = wordSet('is zijn was waren al van bijna ongeveer ruim inmiddels nu');
const THING_REACH = 4;

/** Whether a thing is said to be so old: "het boek is al 7", not "zit op school en is 7". */
function isOfThing(tokens: Tokens, index: number): boolean {
  let at = index - 1;
  while (at > index - THING_REACH && SAID_OF_THING.has(wordAt(tokens, at))) at -= 1;
  return at < index - 1 && !isHolder(tokens, at) && THINGS.test(wordAt(tokens, at));
}

type Years = {
  readonly years: number;
  /** "7 jaar en 4 maanden". */
  readonly withMonths: boolean;
  /** What stands behind it. */
  readonly behind: string;
};

/** How sure it is that "N jaar" is somebody's age and no stretch of time. @param index of the number */
export function confidenceOfYears(
  tokens: Tokens,
  index: number,
  { years, withMonths, behind }: Years,
): number {
  if (withMonths) return CONFIDENCE.old;
  if (OLD_BEHIND.test(behind))
    return LIMITS.has(wordAt(tokens, index - 1)) || isOfThing(tokens, index) ? 0 : CONFIDENCE.old;
  if (STRETCH_BEHIND.test(behind)) return 0;
  const before = wordAt(tokens, index - 1);
  const two = wordAt(tokens, index - 2);
  // "Sem, 7 jaar", "Sem (7 jaar)"
  const named = looksNamed(tokens, index - 1) || isHolder(tokens, index - 1);
  // "cat. laag, 2 jaar", "Arabisch (school, 1,5 jaar)"
  if (gapHas(tokens, index, Gap.comma | Gap.open) && (named || years >= YOUNGEST))
    return CONFIDENCE.cued;
  if (AGE_CUES.has(before)) return CONFIDENCE.cued;
  // "SBO 3 jaar"
  if (gapAt(tokens, index) === Gap.space && casingAt(tokens, index - 1) === 'upper') return 0;
  if (before === 'van') {
    const person = RELATIVES.has(two) || shapeAt(tokens, index - 2) === Shape.capital;
    return person ? CONFIDENCE.cued : CONFIDENCE.of;
  }
  if (THIRD_PERSON.has(before) || (two === 'nog' && before === 'geen')) return CONFIDENCE.cued;
  if (BECOMING.test(before) || BECOMING.test(two)) return CONFIDENCE.cued;
  // "Hij is al 11 jaar.", but "Hij is al 4 jaar ziek."
  const told = before === 'al' && IS.test(two) && years > YOUNGEST && CLOSES.test(behind);
  if (told) return CONFIDENCE.bare;
  if (STRETCH_BEFORE.has(before) || FAR_BEFORE.has(two)) return 0;
  if (years < YOUNGEST) return CONFIDENCE.young;
  const alone = gapHas(tokens, index, Gap.break | Gap.newline | Gap.colon | Gap.other);
  return alone ? CONFIDENCE.alone : CONFIDENCE.bare;
}
