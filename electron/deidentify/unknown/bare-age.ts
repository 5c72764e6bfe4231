/** Ages without "jaar": "(9)" behind a name or a relative, "wordt 8", "bijna zeven", "broertje van 11". */
import { Gap } from '../gaps';
import { startOf, wordAt } from '../tokens';
import type { Tokens } from '../tokens';
import { confidenceOfTurn } from './age-by-turn';
import {
  isAtWork,
  isHolder,
  isKinOfAge,
  isParent,
  YOUNGEST_PARENT,
  looksNamed,
  MANY,
  ONE_OF_THEM,
} from './age-holders';
import { confidenceInBrackets } from './age-in-brackets';
import { OLDEST_CHILD } from './age-match';
import { RELATIVES, THIRD_PERSON } from './age-words';
import { isOpenBefore } from './class-brackets';
import { endsClause } from './clause-end';
import { gapHas, gapOnly } from './gap-tests';
import { labelBefore } from './label-before';
import { textFrom, textUpTo } from './text-near';
import { confidenceOfTold } from './told-age';
import { wordSet } from './word-set';

/** A number that may be an age, and what stands around it. */
type Bare = {
  readonly tokens: Tokens;
  readonly index: number;
  readonly number: number;
  /** The word before it, and the one before that. */
  readonly before: string;
  readonly two: string;
  /** What stands behind it. */
  readonly behind: string;
  /** "2,5". */
  readonly fraction: boolean;
};

const LONGEST_BEHIND = 20;
/** "8 keer", "3-4", "7 mei". */
const NO_AGE_BEHIND =
  /^\s?(?:-?\s?(?:uur|u\b|keer|x\b|weken|week|maanden|maand|dagen|dag|min|minuten|%|procent|euro|leerlingen|kinderen|punten|goed|fout|km|meter|e\b|ste|de\b|woorden|personen|letters|sommen|van de|op de|cm|kg|graden|pagina|stuks|broers|zussen|broertjes|zusjes|plaatsen|lessen|ochtenden|middagen|dagdelen|jan|feb|maart|mrt|apr|mei|juni|juli|aug|sep|okt|nov|dec)|[./-]\s?\d|(?:tot|tot en met|t\/m|tm) \d)/iu;
/** "hij 9, zij 11": two told at once. */
const OTHER_BEHIND = /^ ?(?:,|;|en|maar) ?(?:hij|zij|ze|ik) (?:is |wordt )?\d/iu;
/** The end of a clause, which may go on with a small word. */
const ENDS = /^\s?(?:[.,;)!?|\n]|$)/u;
const ENDS_OR_AND = /^\s?(?:[.,;)!?|\n]|$|en\b)/u;
/** "5 en 2 jaar oud". */
const AND_YEARS = /^ en \d{1,2} jaar/u;
const CLOSES_APPOSITION = /^\s?(?:[,.)\n]|$)/u;
const CLOSES_LIST = /^\s?\)/u;
const LETTER = /^\s?\p{L}/u;
const TURNED = /^\s?(?:(?:ben|bent|is) )?geworden\b/iu;
/** In capitals ("ZE IS ZATERDAG 8 GEWORDEN") only the words before it count. */
const TURNED_IN_LOWER = /^\s?(?:(?:ben|bent|is) )?geworden\b/u;
const BEING_BEHIND = /^\s?(?:geworden|is\b|was\b|werd\b|wordt\b)/iu;
/** "wordt 11 juni" before a number. */
const TURNING_DAY =
  /\b(?:wordt|werd|word) (?:op |in )?(?:(?:\d{1,2}|\p{L}{3,15}) )?(?:jan|feb|maart|mrt|apr|mei|jun|jul|aug|sep|okt|nov|dec)\p{L}* $/u;
const LONGEST_TURNING = 32;

const FRACTION = /[,.½]/u;
/** "van net 20", "van nog geen vier", "van een jaar of zestig". */
const ROUGHLY = wordSet(
  'net bijna ruim pas al nog geen rond de ongeveer zo n een jaar jaartje of amper krap',
);
const FARTHEST_VAN = 5;
const OWN = wordSet('mijn onze hun haar zijn');
const MOST_CHILDREN = 7;
const PARTS_OF_DECADE = wordSet('begin midden eind half');
const DECADE = 10;
const HEDGES = wordSet('bijna net pas allebei beiden inmiddels ruim krap kleine dikke haast zowat');
const AFTER_LABEL = Gap.space | Gap.open | Gap.colon | Gap.dot | Gap.long | Gap.other | Gap.newline;
/** "didactische leeftijd 60". */
const DEVELOPED = /^(?:didactische|mentale|emotionele|sociale|functionele)$/u;
const LABELS = wordSet('leeftijd lft lftd lftijd leeft leeftd kalenderleeftijd cl kl');
/** "het is bijna negen", "om bijna negen": the time. */
const BEFORE_TIME = wordSet('om tot vanaf rond tegen sinds');
/** "hij is 3 kilo zwaarder", "hij is 8 boeken verder". */
const COUNTED = /^ (?:\p{L}{2,}(?:en|s)|kilo|gram|liter|ons|pond|punt)(?!\p{L})/u;
/** "Moeder is 34.", "wordt 40 en trakteert": an adult's age needs one of these right before it. */
const BECOMING = wordSet('is wordt werd');
const TURNING = wordSet('wordt werd');
const BEFORE_TURNED = wordSet('is was net vandaag gisteren nu werd');
const BEFORE_IS = wordSet('hij zij ze net nu pas');
const DAYS = wordSet('vandaag nu inmiddels al morgen binnenkort straks');
const BEFORE_DAY = wordSet('is wordt hij zij ze was');
const MOMENTS = wordSet('mei nu dan');
const BEFORE_MOMENT = wordSet('in wordt is');
/** How far back the relative of "nu 9" stands: "haar zus is nu 9". */
const NOW_REACH = [2, 3, 4] as const;

/** "broertje, 4,", "broertje van 4.", "broertje van 4 huilde", "zusje Aya van 4", "broer is nu 9". */
const RELATED = { apposition: 0.8, closed: 0.88, open: 0.75, named: 0.72, now: 0.72 } as const;
const CUED = {
  /** "is vandaag 8 geworden". */
  turned: 0.82,
  /** "wordt 11 juni 8", "8 geworden". */
  turning: 0.85,
  /** "leeftijd 8". */
  label: 0.9,
  /** "bijna 8 en", "bijna 8 bladzijden". */
  hedged: 0.85,
  hedgedLoosely: 0.3,
  /** "wordt 8." */
  becoming: 0.8,
  /** "wordt hij 8". */
  asked: 0.8,
  /** "is nu 8", "wordt in mei 8". */
  day: 0.75,
  moment: 0.75,
  /** "ze is, 8,". */
  is: 0.7,
  /** "hij is 8 boeken verder". */
  loose: 0.62,
} as const;

function isRelativeBefore({ tokens, index }: Bare, back: number): boolean {
  return RELATIVES.has(wordAt(tokens, index - back));
}

/** "meisje van 9", "vrouw van net 20", "jongetje van nog geen vier", "jongens van dertien", "hun jongste van 3". */
function isOfHolder(tokens: Tokens, index: number, years: number): boolean {
  let van = index - 1;
  while (van > index - FARTHEST_VAN && ROUGHLY.has(wordAt(tokens, van))) van -= 1;
  if (wordAt(tokens, van) !== 'van') return false;
  const holder = van - 1;
  // "de oudste van drie" counts.
  if (ONE_OF_THEM.has(wordAt(tokens, holder)))
    return OWN.has(wordAt(tokens, holder - 1)) || years > MOST_CHILDREN;
  const many = MANY.has(wordAt(tokens, holder));
  return many || isHolder(tokens, holder) || isAtWork(tokens, holder, years);
}

/** "moeder begin 40", "hij is eind dertig". */
function isDecade({ tokens, index, number, before, two, behind }: Bare): boolean {
  if (!PARTS_OF_DECADE.has(before) || number % DECADE !== 0) return false;
  return (
    (BECOMING.has(two) || HEDGES.has(two) || isHolder(tokens, index - 2)) && endsClause(behind)
  );
}

/** "Vader, 45, stotterde", "opa is 81, rijdt", "(stagiair, 24)", "(ongeveer 35)". */
function confidenceOfAdult(bare: Bare): number {
  const { tokens, index, number, before, behind } = bare;
  const comma = gapHas(tokens, index, Gap.comma);
  if (comma && isHolder(tokens, index - 1) && CLOSES_APPOSITION.test(behind))
    return RELATED.apposition;
  if (comma && CLOSES_LIST.test(behind)) return CUED.loose;
  if (isOfHolder(tokens, index, number) && endsClause(behind)) return RELATED.named;
  if (isLabelled(bare)) return CUED.label;
  if (isDecade(bare)) return CUED.is;
  if (TURNING_DAY.test(textUpTo(tokens.text, startOf(tokens, index), LONGEST_TURNING)))
    return CUED.turning;
  if (before === 'ongeveer' && CLOSES_LIST.test(behind)) return CUED.loose;
  return BECOMING.has(before) && endsClause(behind) ? CUED.is : 0;
}

/** "broertje, 4,", "broertje van 4". */
function ofRelative(bare: Bare): number | undefined {
  const { tokens, index, number, before, behind, fraction } = bare;
  const apposition = isHolder(tokens, index - 1) && gapHas(tokens, index, Gap.comma);
  if (apposition && CLOSES_APPOSITION.test(behind)) {
    const numbering = behind.startsWith(')') && !isOpenBefore(tokens.text, startOf(tokens, index));
    return numbering ? 0 : RELATED.apposition;
  }
  // "moeder van drie" counts her children.
  if (before === 'van' && isParent(tokens, index - 2))
    return number < YOUNGEST_PARENT ? 0 : RELATED.named;
  if (before === 'van' && isRelativeBefore(bare, 2)) {
    if (!LETTER.test(behind)) return RELATED.closed;
    if (number > 2 || fraction) return RELATED.open;
  }
  if (isOfHolder(tokens, index, number) && endsClause(behind)) return RELATED.named;
  if (before === 'van' && isRelativeBefore(bare, 3) && number > 1) return RELATED.named;
  const birthday = before === 'jarig' && gapHas(tokens, index, Gap.comma);
  if (birthday && ENDS.test(behind)) return RELATED.apposition;
  const named = looksNamed(tokens, index - 2);
  if (before === 'van' && named && (fraction || ENDS.test(behind))) return RELATED.named;
  const between = before === 'tussen' || bare.two === 'tussen';
  if (AND_YEARS.test(behind) && !between) return RELATED.named;
  const now = before === 'nu' && NOW_REACH.some((back) => isRelativeBefore(bare, back));
  return now ? RELATED.now : undefined;
}

/** "het is bijna negen". */
function isTime({ tokens, index, two }: Bare): boolean {
  return BEFORE_TIME.has(two) || (two === 'is' && wordAt(tokens, index - 3) === 'het');
}

/** "leeftijd: 8", "lft. 8". */
function isLabelled({ tokens, index, before, two }: Bare): boolean {
  if (!gapOnly(tokens, index, AFTER_LABEL) || DEVELOPED.test(two)) return false;
  if (LABELS.has(before) || (before === 'oud' && gapHas(tokens, index, Gap.colon))) return true;
  const told = gapHas(tokens, index, Gap.colon) || before === 'van' || before === 'is';
  // "Leeftijd ouders: 31"
  return told && (LABELS.has(two) || LABELS.has(labelBefore(tokens, index)));
}

/** "wordt 11 juni 8", "leeftijd 8", "bijna 8", "wordt 8": by what stands right before it. */
function afterCue(bare: Bare): number | undefined {
  const { tokens, index, before, behind } = bare;
  const start = startOf(tokens, index);
  if (TURNING_DAY.test(textUpTo(tokens.text, start, LONGEST_TURNING))) return CUED.turning;
  if (HEDGES.has(before)) {
    if (isTime(bare)) return 0;
    const closed = BEING_BEHIND.test(behind) || endsClause(behind);
    return closed ? CUED.hedged : CUED.hedgedLoosely;
  }
  if (TURNING.has(before)) return endsClause(behind) ? CUED.becoming : 0;
  return TURNED_IN_LOWER.test(behind) ? CUED.turning : undefined;
}

/** "wordt hij 8", "is nu 8", "hij is 8": by the two words before it. */
function afterTwoWords({ before, two, behind }: Bare): number {
  const is = before === 'is' || before === 'was';
  if (is && BEFORE_IS.has(two) && ENDS_OR_AND.test(behind)) return CUED.is;
  if (THIRD_PERSON.has(before) && TURNING.has(two)) return CUED.asked;
  if (DAYS.has(before) && BEFORE_DAY.has(two)) return CUED.day;
  if (before === 'is' && THIRD_PERSON.has(two)) return COUNTED.test(behind) ? 0 : CUED.loose;
  const moment = MOMENTS.has(before) && BEFORE_MOMENT.has(two);
  return moment && ENDS.test(behind) ? CUED.moment : 0;
}

/**
 * How likely a number without "jaar" is somebody's age; 0: it is none.
 * @param index of the number @param end of the number
 */
export function confidenceOfBare(
  tokens: Tokens,
  index: number,
  { number, end }: { readonly number: number; readonly end: number },
): number {
  const behind = textFrom(tokens.text, end, LONGEST_BEHIND);
  if (number < 1 || NO_AGE_BEHIND.test(behind)) return 0;
  const before = wordAt(tokens, index - 1);
  const two = wordAt(tokens, index - 2);
  const fraction = FRACTION.test(tokens.text.slice(startOf(tokens, index), end));
  const bare: Bare = { tokens, index, number, before, two, behind, fraction };
  const turn = confidenceOfTurn(tokens, index, { years: number, behind });
  if (turn > 0) return turn;
  const bracketed = confidenceInBrackets(tokens, index, { number, end, behind });
  if (bracketed !== undefined) return bracketed;
  if (TURNED.test(behind) && BEFORE_TURNED.has(before)) return CUED.turned;
  // "hij 9, zij 11"
  if (THIRD_PERSON.has(before) && OTHER_BEHIND.test(behind)) return RELATED.named;
  // "vader 45, moeder 43, broer 12"
  if (isKinOfAge(tokens, index - 1, number) && ENDS.test(behind)) return RELATED.named;
  const told = confidenceOfTold(tokens, index, { years: number, behind });
  if (told > 0) return told;
  if (number > OLDEST_CHILD) return confidenceOfAdult(bare);
  if (isLabelled(bare)) return CUED.label;
  if (!gapOnly(tokens, index, Gap.space | Gap.comma | Gap.colon)) return 0;
  return ofRelative(bare) ?? afterCue(bare) ?? afterTwoWords(bare);
}
