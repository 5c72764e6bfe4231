/** What stands beside the name of an organisation and belongs to it: "azc-school", "WSV", "Achilles '94". */
import { Gap } from '../gaps';
import { gapAt, Shape, shapeAt, wordAt } from '../tokens';
import type { Tokens } from '../tokens';
import { casingAt, isCapital } from './casing';
import { isExcluded } from './excluded';
import { gapHas } from './gap-tests';
import { nameEnd } from './organisation-name';
import { endsAsKind, isDenomination, STRONG_KINDS, WEAK_KINDS } from './organisation-words';
import { isNationality } from './nationalities';
import { MORE_PLACES } from './place-words';
import type { Span } from './spot';
import { isListed, NAME_BITS, PLACE_BITS } from './view';
import type { View } from './view';
import { wordSet } from './word-set';

/** Kinds that such a word goes with. */
const DENOMINATED =
  /(?:school|kerk|gemeente|moskee|koor|parochie|tempel|kapel|synagoge|teaching|college|lyceum|gymnasium)$/u;
/** Nouns before "De X" that say what it is: "verhuur De Mijter". */
const LED_BY = wordSet(
  `verhuur locatie opvanglocatie peutergroep groepspraktijk basis gezinshuis speelplek winkel eetcafe bakker slager
  drukkerij uitgeverij camping bungalowpark boerderij dierenarts opticien kapper kapsalon rijschool theater
  molen hoeve`,
);
const ARTICLES = wordSet('de het t');
const TITLES = wordSet('dr mgr ds prof past burg pater');
const MOST_LEFT = 3;
/** "Achilles '94", "AZ 2000", "Samen Sterk 013". */
const SUFFIX = /^(?:\d{2}|\d{3}|19\d\d|20\d\d)$/u;
const SHORTEST_ACRONYM = 2;
const LONGEST_ACRONYM = 5;

/** "WSV", "RSG", "KDO": two to five capitals among other words, no jargon. */
export function isAcronym(view: View, index: number): boolean {
  const { length } = wordAt(view.tokens, index);
  if (shapeAt(view.tokens, index) !== Shape.upper) return false;
  return !isExcluded(view, index) && length >= SHORTEST_ACRONYM && length <= LONGEST_ACRONYM;
}

function isLedByDenomination(view: View, index: number, next: string): boolean {
  const { tokens } = view;
  const word = wordAt(tokens, index);
  if (isNationality(word) && (endsAsKind(next) || next === 'school')) return true;
  if (!DENOMINATED.test(next)) return isDenomination(next) && isDenomination(word);
  return isDenomination(word);
}

/** "Ska Peuteropvang De Hobbel", "Grand Café De Walrus": a name that no list holds before a kind in capitals. */
function isNameBeforeKind(view: View, index: number): boolean {
  const { tokens } = view;
  const kind = index + 1;
  if (!isCapital(tokens, kind) || casingAt(tokens, index) !== 'telling') return false;
  const word = wordAt(tokens, kind);
  if (!STRONG_KINDS.has(word) && !WEAK_KINDS.has(word) && !endsAsKind(word)) return false;
  return !view.isWord(index) && !isListed(view, index, NAME_BITS) && !isExcluded(view, index);
}

/** Whether the token before a name belongs to it. */
function joinsLeft(view: View, from: number): boolean {
  const { tokens } = view;
  const before = from - 1;
  if (before < 0) return false;
  const gap = gapAt(tokens, from);
  // "azc-school", "GGZ-praktijk"
  if (gap === Gap.hyphen) return shapeAt(tokens, before) !== Shape.digits;
  // "Dr. Schaepmanschool"
  const titled = TITLES.has(wordAt(tokens, before)) && endsAsKind(wordAt(tokens, from));
  if (titled && gap === (Gap.space | Gap.dot)) return true;
  if (gap !== Gap.space && !(gap === (Gap.space | Gap.apostrophe) && wordAt(tokens, from) === 't'))
    return false;
  if (isLedByDenomination(view, before, wordAt(tokens, from))) return true;
  if (isNameBeforeKind(view, before)) return true;
  // "WSV De Kreekvaarders", "verhuur De Mijter", "Speelplek 't Nest"
  if (!ARTICLES.has(wordAt(tokens, from))) return false;
  if (LED_BY.has(wordAt(tokens, before))) return true;
  if (shapeAt(tokens, before) === Shape.upper) return isAcronym(view, before);
  const kind = endsAsKind(wordAt(tokens, before));
  return kind && !isListed(view, before, NAME_BITS);
}

/** The number that a club or company bears behind its name. */
function suffixEnd(tokens: Tokens, to: number): number {
  const next = to + 1;
  if (shapeAt(tokens, next) !== Shape.digits || !SUFFIX.test(wordAt(tokens, next))) return to;
  const gap = gapAt(tokens, next);
  const year = gap === (Gap.space | Gap.apostrophe) && wordAt(tokens, next).length === 2;
  const number = gap === Gap.space && wordAt(tokens, next).length > 2;
  return year || number ? next : to;
}

/** "B.V.", "Blaauw & Zn. Familierecht". */
function companyEnd(tokens: Tokens, to: number): number {
  const next = to + 1;
  if (wordAt(tokens, to) === 'b' && wordAt(tokens, next) === 'v' && gapHas(tokens, next, Gap.dot))
    return next;
  const zn = wordAt(tokens, to) === 'zn' || wordAt(tokens, to) === 'zonen';
  const more = gapHas(tokens, next, Gap.space) && !gapHas(tokens, next, Gap.newline | Gap.break);
  return zn && more && isCapital(tokens, next) ? nameEnd(tokens, next, 1) : to;
}

/** "Kind in Balans": no place, but a word. */
function inEnd(view: View, to: number): number {
  const { tokens } = view;
  const next = to + 2;
  if (wordAt(tokens, to + 1) !== 'in' || gapAt(tokens, to + 1) !== Gap.space) return to;
  if (gapAt(tokens, next) !== Gap.space || !isCapital(tokens, next) || !view.isWord(next))
    return to;
  return isListed(view, next, PLACE_BITS) || isExcluded(view, next) ? to : next;
}

/** The name with what belongs to it on either side. */
export function widened(view: View, span: Span): Span {
  const { tokens } = view;
  let { from } = span;
  while (span.from - from < MOST_LEFT && view.taken[from - 1] !== 1 && joinsLeft(view, from))
    from -= 1;
  const to = suffixEnd(tokens, companyEnd(tokens, inEnd(view, span.to)));
  return view.taken[to] === 1 ? { ...span, from } : { ...span, from, to };
}

/** Prepositions behind which an acronym with a name is an organisation. */
const LEADING = wordSet('bij naar op van via door voor');
const CONFIDENCE = 0.72;
const LONGEST = 3;

/** "bij GIM Bethel", "(ETZ Elisabeth)", "op AZ 2000". */
export function acronymName(view: View, index: number): Span | undefined {
  const { tokens } = view;
  if (!isAcronym(view, index) || casingAt(tokens, index) !== 'upper') return undefined;
  const leading =
    LEADING.has(wordAt(tokens, index - 1)) || gapHas(tokens, index, Gap.open | Gap.comma);
  const next = index + 1;
  if (!leading || gapAt(tokens, next) !== Gap.space) return undefined;
  const led = LEADING.has(wordAt(tokens, index - 1));
  if (led && /^(?:19|20)\d\d$/u.test(wordAt(tokens, next)))
    return { from: index, to: next, confidence: CONFIDENCE };
  if (!isCapital(tokens, next)) return undefined;
  // "van BJ Brabant Ambulant"
  if (isExcluded(view, next) && !MORE_PLACES.has(wordAt(tokens, next))) return undefined;
  return { from: index, to: nameEnd(tokens, next, LONGEST), confidence: CONFIDENCE };
}
