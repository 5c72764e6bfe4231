import { Gap } from '../gaps';
import { endOf, gapAt, Shape, shapeAt, startOf, wordAt } from '../tokens';
import type { Tokens } from '../tokens';
import { isCapital } from './casing';
import { gapOnly } from './gap-tests';
import { matchAt } from './match-at';
import type { Spot } from './spot';
import { textFrom } from './text-near';
import { tokenFrom } from './token-from';
import { wordSet } from './word-set';

const POSTCODE = /[1-9]\d{3}[ \u00a0]?([A-Za-z]{2})(?![\p{L}\d])/uy;
/** Two letters behind four digits that are jargon or a word, not the end of a postcode: "2023 IB". */
const NO_LETTERS = wordSet(
  `SA SD SS IB BO PO VO MO SO RT OA MT MR GI IQ OT
  nr op in is en de te om er ik ze we al zo na of tm km cm kg nl ml mg an nu`,
);
const LABELS = wordSet('postcode pc adres woonplaats');
/** "8861 KR 12": the number of the house behind the code. */
const HOUSE_BEHIND = /^ \d{1,4}[a-zA-Z]?(?=\s?(?:[\n,|;)]|$))/u;
const LONGEST_HOUSE = 9;
const CONFIDENCE = 0.93;
const DIGITS = 4;

const BEFORE_PLACE = /^[,\s]{1,3}$/u;
const PLACE_LINK = Gap.space | Gap.hyphen | Gap.apostrophe;
/** "Alphen aan den Rijn", "Bergen op Zoom". */
const INSIDE_PLACE = wordSet('aan den de der op bij ter ten');
const LONGEST_PLACE = 4;
/** Between street and postcode: ", ", ", te ". */
const BEFORE_CODE = /^[,|\s]{1,3}(?:te |in )?/u;
const LONGEST_MARKS = 4;

/** Where the postcode at this place of the text ends. @param sure something says that it is one */
function postcodeEnd(text: string, at: number, sure: boolean): number | undefined {
  const found = matchAt(POSTCODE, text, at);
  if (!found) return undefined;
  const [all, letters = ''] = found;
  const end = at + all.length;
  if (sure) return end;
  const upper = letters === letters.toUpperCase();
  const spaced = /\s/u.test(all);
  const jargon = NO_LETTERS.has(letters);
  const doubts = [!upper, spaced, jargon].filter((doubt) => doubt).length;
  return doubts > 1 ? undefined : end;
}

/** Whether a token goes on the name of a place that began before it. */
function goesOnPlace(tokens: Tokens, index: number, upper: boolean): boolean {
  if (!gapOnly(tokens, index, PLACE_LINK)) return false;
  if (isCapital(tokens, index) || (upper && shapeAt(tokens, index) === Shape.upper)) return true;
  if (!INSIDE_PLACE.has(wordAt(tokens, index))) return false;
  return isCapital(tokens, index + 1) || isCapital(tokens, index + 2);
}

/** The end of the place name directly behind a postcode, on the same line; else that of the postcode. */
function placeEnd(tokens: Tokens, end: number): number {
  const index = tokenFrom(tokens, end);
  const opening = tokens.text.slice(end, startOf(tokens, index));
  if (!BEFORE_PLACE.test(opening) || opening.includes('\n')) return end;
  const upper = shapeAt(tokens, index) === Shape.upper;
  if (!upper && !isCapital(tokens, index)) return end;
  let last = index;
  while (last - index < LONGEST_PLACE && goesOnPlace(tokens, last + 1, upper)) last += 1;
  return endOf(tokens, last);
}

/** Where an address ends of which street and number end here: over ", 1234 AB Plaats" when that follows. */
export function addressEnd(tokens: Tokens, end: number): number {
  const marks = BEFORE_CODE.exec(textFrom(tokens.text, end, LONGEST_MARKS))?.[0].length ?? 0;
  const code = marks > 0 ? postcodeEnd(tokens.text, end + marks, true) : undefined;
  return code === undefined ? end : placeEnd(tokens, code);
}

/** A postcode by itself, with its place. */
export function postcodeAt(tokens: Tokens, index: number): Spot | undefined {
  if (index > 0 && gapAt(tokens, index) === 0) return undefined;
  if (shapeAt(tokens, index) !== Shape.digits || wordAt(tokens, index).length !== DIGITS)
    return undefined;
  const start = startOf(tokens, index);
  const code = postcodeEnd(tokens.text, start, LABELS.has(wordAt(tokens, index - 1)));
  if (code === undefined) return undefined;
  const house = HOUSE_BEHIND.exec(textFrom(tokens.text, code, LONGEST_HOUSE))?.[0].length ?? 0;
  const end = house > 0 ? code + house : placeEnd(tokens, code);
  return { start, end, tag: 'POSTCODE_ADDRESS', reason: 'address', confidence: CONFIDENCE };
}
