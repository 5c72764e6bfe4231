/**
 * The order in which the detectors look at a text. First what has a form of its own, token by token: e-mail,
 * web and home addresses, telephone and other numbers, dates, ages. Then, in the tokens that are left, names:
 * organisation, place or person, whichever is surest. Then what those names vouch for: neighbours in a row,
 * lines of a list, ages behind a name. Every detector looks at a bounded number of tokens around its own.
 */
import type { Lexicon } from '../lexicon';
import { endOf, Shape, shapeAt, startOf } from '../tokens';
import type { Tokens } from '../tokens';
import { addressAt } from './addresses';
import { ageAt } from './ages';
import { agesBehindDates } from './ages-behind-dates';
import { agesBehindListed } from './ages-behind-listed';
import { agesBehindPeople } from './ages-behind-people';
import { agesInFamilies } from './ages-in-families';
import { tableAges } from './age-tables';
import { bsnAt } from './bsn';
import { chainedAge } from './chained-age';
import { chained } from './date-extent';
import { dateAt } from './dates';
import { findEmails } from './emails';
import { idAt } from './ids';
import { vouchedByLines } from './listed-lines';
import { vouchedFor } from './neighbours';
import { methodPhraseEnd } from './method-phrases';
import { isSpared } from './names-spared';
import { organisationAt } from './organisations';
import { personAt } from './people';
import { phoneAt } from './phones';
import { isPlain } from './plain-words';
import { placeAt } from './places';
import { postcodeAt } from './postcodes';
import { SURE } from './spot';
import type { Spot } from './spot';
import { spokenPhoneAt } from './spoken-phones';
import { take, viewOf } from './view';
import type { View } from './view';
import { urlAt } from './web-addresses';

type Scan = { readonly view: View; readonly spots: Spot[] };

/** Weaker names leave their word free: a neighbour may vouch for it. */
const KEPT = SURE;
/** Below this nothing is even asked. */
const LEAST = 0.35;
/** A date this sure is no telephone number or code. */
const SURE_DATE = 0.9;

/** Marks every token that a span touches, and says which comes next. */
function claim({ view, spots }: Scan, index: number, spot: Spot): number {
  const { tokens } = view;
  let last = index;
  while (last + 1 < tokens.count && startOf(tokens, last + 1) < spot.end) last += 1;
  let first = index;
  while (first > 0 && endOf(tokens, first - 1) > spot.start) first -= 1;
  take(view, first, last);
  spots.push(spot);
  return last + 1;
}

/** What is written in digits: the surest that fits first. */
function numberAt(tokens: Tokens, index: number): Spot | undefined {
  const bsn = bsnAt(tokens, index);
  if (bsn?.tag === 'BSN') return bsn;
  const date = dateAt(tokens, index);
  if (date && date.confidence > SURE_DATE) return date;
  const code = phoneAt(tokens, index) ?? idAt(tokens, index) ?? bsn ?? postcodeAt(tokens, index);
  if (code) return code;
  const age = ageAt(tokens, index);
  return date && date.confidence >= (age?.confidence ?? 0) ? date : age;
}

/** What has a form of its own and starts here, e-mail aside. */
function formAt(view: View, index: number): Spot | undefined {
  const { tokens } = view;
  if (shapeAt(tokens, index) === Shape.digits)
    return spokenPhoneAt(tokens, index) ?? numberAt(tokens, index);
  return (
    urlAt(tokens, index) ??
    addressAt(view, index) ??
    spokenPhoneAt(tokens, index) ??
    idAt(tokens, index) ??
    dateAt(tokens, index) ??
    ageAt(tokens, index)
  );
}

/** E-mail, web addresses, numbers, dates and ages: what has a form of its own. */
function scanForms(scan: Scan): void {
  const { tokens } = scan.view;
  const emails = findEmails(tokens.text).toSorted((a, b) => a.start - b.start);
  let email = 0;
  for (let i = 0; i < tokens.count;) {
    while ((emails[email]?.end ?? Infinity) <= startOf(tokens, i)) email += 1;
    const here = emails[email];
    if (here && here.start < endOf(tokens, i)) {
      i = claim(scan, i, here);
      email += 1;
      continue;
    }
    if (isPlain(tokens, i)) {
      i += 1;
      continue;
    }
    const seen = formAt(scan.view, i) ?? chainedAge(tokens, i, scan.spots.at(-1));
    const spot = seen?.tag === 'DATE' ? chained(tokens.text, scan.spots.at(-1), seen) : seen;
    i = spot && spot.confidence >= LEAST ? claim(scan, i, spot) : i + 1;
  }
}

/** The organisation, place or person at this token: the surest of them, and an organisation that starts here. */
function nameAt(view: View, index: number): Spot | undefined {
  const organisation = organisationAt(view, index);
  const place = placeAt(view, index);
  // "Den Haag" is no school, though it starts as one.
  const same = place !== undefined && place.end === organisation?.end;
  const starts = organisation?.start === startOf(view.tokens, index);
  if (organisation && starts && !(same && place.start === organisation.start)) return organisation;
  const person = personAt(view, index);
  const best = place && place.confidence >= (person?.confidence ?? 0) ? place : person;
  if (organisation && organisation.confidence > (best?.confidence ?? 0)) return organisation;
  return best && best.confidence >= LEAST ? best : undefined;
}

/** "Roos van Leary", "Uk & Puk": takes the words of methods and tests out of the search for names. */
function passMethods({ view }: Scan): void {
  const { tokens } = view;
  for (let i = 0; i < tokens.count; i += 1) {
    const last = methodPhraseEnd(tokens, i);
    if (last === undefined || isSpared(tokens, i)) continue;
    take(view, i, last);
    i = last;
  }
}

/** Names of people, places and organisations in what the forms left over. */
function scanNames(scan: Scan): void {
  const { view, spots } = scan;
  for (let i = 0; i < view.tokens.count;) {
    const passed = view.taken[i] === 1 || isPlain(view.tokens, i);
    const found = passed ? undefined : nameAt(view, i);
    if (found && found.confidence >= KEPT) {
      i = Math.max(i + 1, claim(scan, i, found));
      continue;
    }
    if (found) spots.push(found);
    i += 1;
  }
}

/** Everything in a text that looks like an identifier, whoever it is. In no order; overlaps are possible. */
export function scanUnknown(tokens: Tokens, lexicon: Lexicon): readonly Spot[] {
  const scan: Scan = { view: viewOf(tokens, lexicon), spots: [] };
  scanForms(scan);
  passMethods(scan);
  scanNames(scan);
  const neighbours = vouchedFor(scan.view, scan.spots);
  const listed = vouchedByLines(tokens.text, lexicon, [...scan.spots, ...neighbours]);
  const { found, levels } = tableAges(tokens.text);
  const spots = [...scan.spots, ...neighbours, ...listed].filter(
    ({ tag, start }) =>
      tag !== 'AGE' || !levels.some((cell) => cell.start <= start && start < cell.end),
  );
  const ages = [
    ...agesBehindPeople(tokens.text, spots),
    ...agesBehindDates(tokens.text, spots),
    ...agesBehindListed(scan.view),
    ...agesInFamilies(tokens.text),
  ];
  return [...spots, ...ages, ...found];
}
