import { Gap } from '../gaps';
import { casingAt } from './casing';
import { gapAt, Shape, shapeAt, wordAt } from '../tokens';
import type { Tokens } from '../tokens';
import { isHolder, isNumbered, looksNamed, MANY } from './age-holders';
import { OLDEST_CHILD } from './age-match';
import { endsClause } from './clause-end';
import { gapHas } from './gap-tests';
import { wordSet } from './word-set';

const BEING = wordSet('is wordt was werd ben bent word worden werden');
const BEING_MANY = wordSet('zijn waren worden werden');
const PRONOUNS = wordSet('hij zij ze ie ik jij je die');
/** "mocht 93 worden", "gaat 9 worden". */
const MODALS = wordSet('moet mag mocht mochten zal zou gaat ging hoopt wil wilde hopen mogen');
const TIMES = wordSet(
  `januari februari maart april mei juni juli augustus september oktober november december jan feb mrt apr jun jul aug
  sep sept okt nov dec tijdje poosje poos dag dagen week weken wkn maand maanden mnd mnden tijd jaren jaartje vakantie zomervakantie
  meivakantie kerstvakantie kerst zomer winter herfst lente voorjaar najaar paar zomers`,
);
/** What may stand between somebody, being, and the number. */
const FILLERS = wordSet(
  `nu al pas net bijna ook gewoon eerder die dag vandaag morgen inmiddels dus in trouwens gvd echt toen straks
  hij zij ze ie ik jij je nog maar toch geen steeds sinds na voor het per allebei beiden zaterdag zondag maandag dinsdag woensdag donderdag vrijdag
  over binnenkort een twee drie vier vijf week volgende volgend ruim krap haast zowat alweer intussen ondertussen eindelijk
  immers dan op de e om eerdaags weldra spoedig onlangs waarschijnlijk vast vorige afgelopen komende ongeveer gisteren kleine dikke zelf hem haar
  vlgs volgens ineens dik ver diep nou er dit moment jaar zo aanstaande aankomende`,
);
/** "is een 8": a mark; "is een kleine 8": an age. */
const SMALL_OR_BIG = wordSet('kleine dikke krappe jaar jaartje week paar tijdje poosje poos');
/** "toen ze 4 was", "toen ze 4 of 5 was". */
const BEING_BEHIND =
  /^(?: ?(?:of|à|,) (?:\d{1,2}|\p{L}{3,9})(?!\p{L}))?\s?(?:was|werd|is|wordt|ben|bent|word)(?!\p{L})/iu;
const BECOMING_BEHIND = /^ (?:te )?(?:worden|zijn (?:als|in|op|met|dan))(?!\p{L})/iu;
/** "17 is die!", "tien wordt ze in mei". */
const TURNED_ROUND =
  /^ (?:is|was|wordt|werd|ben|word) (?:die|ie|hij|ze|zij|ik)(?=\s?[.,;!?)\n]|$| (?:al|nu|pas|nog|toch|in|geworden|dan|hoor)(?!\p{L}))/iu;
const REACH = 7;
const MODAL_REACH = 3;
const TURNING = wordSet('wordt werd word');
const THINGS = wordSet('de het een dit dat deze die onze');
/** "Saar en Bo, onze tweeling, wordt morgen 7": a comma may stand there. */
const ENDED = Gap.stop | Gap.break | Gap.open;
const APART = Gap.stop | Gap.break | Gap.comma | Gap.open | Gap.close;
const NOBODY = wordSet('het dat dit wat er de een deze men wie dan nu toen');

/** "toen ze 6 was"; "hij wordt die dag tien"; "mocht 93 worden"; "17 is die!". */
const CONFIDENCE = { before: 0.82, behind: 0.75, becoming: 0.75, turnedRound: 0.75 } as const;

/** Whether another clause begins at this token; the dot of an initial ends none. */
function isApart(tokens: Tokens, index: number): boolean {
  if (gapHas(tokens, index, APART)) return true;
  return gapHas(tokens, index, Gap.dot) && shapeAt(tokens, index - 1) !== Shape.letter;
}

/** "hij", "broertje", "Sem"; beyond a child's age no word that has its capital of the sentence. */
function isSomebody(tokens: Tokens, index: number, years: number): boolean {
  if (PRONOUNS.has(wordAt(tokens, index)) || isHolder(tokens, index)) return true;
  if (NOBODY.has(wordAt(tokens, index))) return false;
  if (years > OLDEST_CHILD)
    return casingAt(tokens, index) === 'telling' && !isNumbered(tokens, index);
  return shapeAt(tokens, index) === Shape.capital && !isNumbered(tokens, index);
}

/** "op 2 februari", "een kleine": goes by, seen from behind. */
function isFiller(tokens: Tokens, index: number): boolean {
  const word = wordAt(tokens, index);
  const next = wordAt(tokens, index + 1);
  if (shapeAt(tokens, index) === Shape.digits) return TIMES.has(next) || next === 'e';
  if (word === 'een') return SMALL_OR_BIG.has(next);
  return FILLERS.has(word) || TIMES.has(word);
}

/** Whether somebody and a form of "zijn" or "worden" stand before the number, in this clause. */
function isSomebodyBefore(
  tokens: Tokens,
  index: number,
  years: number,
  isBehind: boolean,
): boolean {
  let being = isBehind;
  let person = false;
  for (let back = 1; back <= REACH && index >= back; back += 1) {
    const at = index - back;
    // "Jesse (toch ook al 11)"
    if (back > 1 && !person && gapHas(tokens, at + 1, Gap.open) && isSomebody(tokens, at, years))
      return true;
    if (isApart(tokens, at + 1)) break;
    person ||= isSomebody(tokens, at, years);
    being ||= BEING.has(wordAt(tokens, at));
    if (being && person) return true;
    const named = shapeAt(tokens, at) === Shape.capital || isHolder(tokens, at);
    if (!named && !BEING.has(wordAt(tokens, at)) && !isFiller(tokens, at)) break;
  }
  return being && person;
}

/** "sanne wordt zaterdag 9": whoever it is, only somebody becomes a number on a day; not "de les wordt dinsdag 9". */
function isBecoming(tokens: Tokens, index: number): boolean {
  for (let at = index - 1; at > index - REACH && at > 0; at -= 1) {
    if (isApart(tokens, at + 1)) return false;
    if (TURNING.has(wordAt(tokens, at))) {
      const who = at - 1;
      const isThing = THINGS.has(wordAt(tokens, who - 1)) || NOBODY.has(wordAt(tokens, who));
      return at < index - 1 && !gapHas(tokens, at, ENDED) && !isThing && !isNumbered(tokens, who);
    }
    if (!isFiller(tokens, at)) return false;
  }
  return false;
}

/** "mocht 93 worden". */
function isHoped(tokens: Tokens, index: number): boolean {
  for (let back = 1; back <= MODAL_REACH; back += 1) {
    if (isApart(tokens, index - back + 1)) return false;
    if (MODALS.has(wordAt(tokens, index - back))) return true;
  }
  return false;
}

/** "Zijn zussen zijn 12 en 14". */
function isOfSeveral(tokens: Tokens, index: number): boolean {
  const before = wordAt(tokens, index - 1);
  const two = wordAt(tokens, index - 2);
  // "nu zijn ze 13 en 7"
  if ((before === 'ze' || before === 'zij') && gapAt(tokens, index) === Gap.space)
    return BEING_MANY.has(two);
  // "ze zijn 8 en 10"
  return BEING_MANY.has(before) && (MANY.has(two) || two === 'ze' || two === 'zij');
}

/** "Moeder (29) was 19 bij de geboorte": behind another age in brackets. */
function isBehindBracket(tokens: Tokens, index: number): boolean {
  const being = index - 1;
  if (!BEING.has(wordAt(tokens, being)) || !gapHas(tokens, being, Gap.close)) return false;
  return shapeAt(tokens, being - 1) === Shape.digits && gapHas(tokens, being - 1, Gap.open);
}

/** What stands right before the number and is tied to it: "ze 6", "R. acht". */
function isTied(tokens: Tokens, index: number): boolean {
  const gap = gapAt(tokens, index);
  const initial = shapeAt(tokens, index - 1) === Shape.letter && looksNamed(tokens, index - 1);
  return gap === Gap.space || (initial && gap === (Gap.space | Gap.dot));
}

/**
 * How likely a number is an age by being told of somebody: "hij wordt die dag tien", "ze is pas acht",
 * "toen ik zes was". 0: it isn't told so.
 */
export function confidenceOfTold(
  tokens: Tokens,
  index: number,
  { years, behind }: { readonly years: number; readonly behind: string },
): number {
  const before = index - 1;
  const isBehind = BEING_BEHIND.test(behind);
  // "toen ze 6 was", "als Siebe 6 wordt", "toen R. acht werd"
  if (isBehind && isTied(tokens, index)) {
    const initial = shapeAt(tokens, before) === Shape.letter;
    if (initial || isSomebody(tokens, before, years)) return CONFIDENCE.before;
  }
  if (BECOMING_BEHIND.test(behind) && isHoped(tokens, index)) return CONFIDENCE.becoming;
  if (gapAt(tokens, index) !== Gap.space && TURNED_ROUND.test(behind))
    return CONFIDENCE.turnedRound;
  if (!endsClause(behind)) return 0;
  if (isOfSeveral(tokens, index) || isBehindBracket(tokens, index)) return CONFIDENCE.behind;
  if (years <= OLDEST_CHILD && isBecoming(tokens, index)) return CONFIDENCE.becoming;
  return isSomebodyBefore(tokens, index, years, isBehind) ? CONFIDENCE.behind : 0;
}
