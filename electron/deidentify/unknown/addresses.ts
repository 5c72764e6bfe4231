import { Gap } from '../gaps';
import { endOf, gapAt, Shape, shapeAt, startOf, wordAt } from '../tokens';
import type { Tokens } from '../tokens';
import { isCapital } from './casing';
import { isNumbered } from './age-holders';
import { gapHas } from './gap-tests';
import { matchAt } from './match-at';
import { cardinalOf } from './number-words';
import { addressEnd } from './postcodes';
import type { Spot } from './spot';
import { isLongStreet, streetStart } from './street-names';
import { isStreetBeforeNumber, isStreetWord } from './street-words';
import { textBehind, textFrom, textUpTo } from './text-near';
import type { View } from './view';
import { wordSet } from './word-set';

/** "Kerkstraat 12", "str. 12", "str.12". */
const BEFORE_NUMBER = /^(?:\. |[\s.])\d/u;
/** "12", "12 a", "12-3", "12 bis", "12 III". */
const NUMBER =
  /[ \u00a0]?(\d{1,4})(?: ?[-/]? ?(?:[a-wyzA-WYZ](?!\p{L})|bis|BIS|hs|HS|zw|ZW|rd|RD|I{1,3}(?!\p{L})|\d{1,3}(?!\d)))?(?![\d;%]|:\d)/uy;
const POSTBUS = /\s?(?:nr\.?\s?)?\d{1,6}(?!\d)/uy;
/** "Kerkstraat 12 keer": a number of something. */
const UNIT_BEHIND =
  /^\s?(?:\.\d\d(?!\d)|uur|keer|x\b|weken|jaar|minuten|kinderen|leerlingen|%|euro|dagen|maanden|min\b)/iu;
const LONGEST_UNIT = 12;
/** "Lindeboom 2023" is no address, "Kerkstraat 2023" may be. */
const YEAR = /^ ?(?:19|20)\d\d(?!\d)/u;
const LONGEST_YEAR = 6;
const PLAIN_ENDING = /(?:straat|laan|weg|plein)$/u;
const SHORTEST_STREET = 5;
const HOME_CUES = wordSet(
  `adres woonadres postadres bezoekadres verblijfadres straat aan op woont woonachtig wonend wonende huisadres`,
);

const FAR_CUES = wordSet(
  'woont wonen woonde woonadres adres verhuisd verhuist verhuisde verhuizen post logeert',
);
const CUE_REACH = 6;
const DIRECTIONS = wordSet('noord oost zuid west zz nz oz wz nieuwe oude');

const POST_BOX = 0.96;

/** What speaks for an address. */
type Evidence = {
  /** The word ends as streets do. */
  readonly listed: boolean;
  readonly capital: boolean;
  /** A postcode follows. */
  readonly coded: boolean;
  /** "adres", "woont op" before it. */
  readonly cue: boolean;
  /** Somebody lives there, or mail goes there. */
  readonly home: boolean;
  readonly ordinary: boolean;
  /** In a cell, in brackets or on a line of its own. */
  readonly alone: boolean;
};

function confidenceOf({ listed, capital, coded, cue, home, ordinary, alone }: Evidence): number {
  if (coded && capital) return 0.97;
  if (listed && capital) return 0.95;
  if (listed) return coded || cue || !ordinary ? 0.85 : 0.5;
  if (alone && capital && !ordinary) return 0.68;
  if (capital && cue && !ordinary) return 0.8;
  return capital && home ? 0.62 : 0;
}

/** "| Vogelkers 12 |", "(Vogelkers 12)": a name and a number with nothing else. */
function isAlone({ text }: Tokens, start: number, end: number): boolean {
  if (!/[|(]\s?$/u.test(textUpTo(text, start, 2))) return false;
  if (!/^\s?[|),]/u.test(textFrom(text, end, 2))) return false;
  const name = text.slice(start, end);
  // "(Beighton 6/9)" is a score.
  if (name.includes('/')) return false;
  return /^(?:De |Het |'t )?\p{Lu}\p{Ll}{4,}/u.test(name) && !/\p{Ll}\p{Lu}/u.test(name);
}

/** Where the house number behind a token ends; undefined when there is none. */
function numberEnd(tokens: Tokens, index: number): number | undefined {
  const { text } = tokens;
  if (!BEFORE_NUMBER.test(textBehind(tokens, index, 3))) return undefined;
  const after = endOf(tokens, index);
  const start = text[after] === '.' ? after + 1 : after;
  const number = matchAt(NUMBER, text, start);
  if (!number) return undefined;
  const end = start + number[0].length;
  return UNIT_BEHIND.test(textFrom(text, end, LONGEST_UNIT)) ? undefined : end;
}

/** "prinsensingel zesentwintig": where the number in words ends. */
function numberInWordsEnd(tokens: Tokens, index: number): number | undefined {
  const word = wordAt(tokens, index);
  const next = index + 1;
  if (cardinalOf(wordAt(tokens, next)) === undefined) return undefined;
  if (gapAt(tokens, next) !== Gap.space || wordAt(tokens, next) === 'een') return undefined;
  if (word.length < SHORTEST_STREET || !isStreetWord(word)) return undefined;
  const end = endOf(tokens, next);
  return UNIT_BEHIND.test(textFrom(tokens.text, end, LONGEST_UNIT)) ? undefined : end;
}

/** Whether a word before a number is the last one of a street. */
function isStreet(tokens: Tokens, index: number): boolean {
  const word = wordAt(tokens, index);
  if (isLongStreet(tokens, index)) return true;
  if (word.length < SHORTEST_STREET) return false;
  const shown = shapeAt(tokens, index) !== Shape.lower;
  // "uitvoering 2"
  if (!shown && word.endsWith('ering')) return false;
  return isStreetWord(word) || (shown && isStreetBeforeNumber(word));
}

function spotOf(start: number, end: number, confidence: number): Spot {
  return { start, end, tag: 'POSTCODE_ADDRESS', reason: 'address', confidence };
}

/** "Postbus 123, 1234 AB Utrecht". */
function postBox(tokens: Tokens, index: number): Spot | undefined {
  const after = endOf(tokens, index);
  const box = matchAt(POSTBUS, tokens.text, after);
  if (!box) return undefined;
  return spotOf(startOf(tokens, index), addressEnd(tokens, after + box[0].length), POST_BOX);
}

/** Whether somebody lives there or mail goes there: "woont om de hoek, ". */
function isHome(tokens: Tokens, from: number): boolean {
  for (let back = 1; back <= CUE_REACH; back += 1) {
    if (gapHas(tokens, from - back + 1, Gap.stop | Gap.break | Gap.newline | Gap.dot)) return false;
    if (FAR_CUES.has(wordAt(tokens, from - back))) return true;
  }
  return false;
}

/** Street and number behind each other, with postcode and place when they follow. @param index of the street's last word */
export function addressAt(view: View, index: number): Spot | undefined {
  const { tokens } = view;
  if (shapeAt(tokens, index) === Shape.digits) return undefined;
  const word = wordAt(tokens, index);
  if (word === 'postbus') return postBox(tokens, index);

  const end = numberEnd(tokens, index) ?? numberInWordsEnd(tokens, index);
  if (end === undefined) return undefined;
  const year = YEAR.test(textBehind(tokens, index, LONGEST_YEAR));
  if (year && !PLAIN_ENDING.test(word)) return undefined;
  // "Ringbaan-West 208", "Kanaal ZZ 77"
  const turned = DIRECTIONS.has(word) && !gapHas(tokens, index, Gap.comma | Gap.newline);
  const from = streetStart(tokens, turned ? index - 1 : index);
  const start = startOf(tokens, from);
  const whole = addressEnd(tokens, end);
  // "Snappet gr. 4-8"
  if (isNumbered(tokens, index) && whole === end) return undefined;
  const confidence = confidenceOf({
    listed: isStreet(tokens, index) || (turned && isStreet(tokens, index - 1)),
    capital: isCapital(tokens, index) || isCapital(tokens, from),
    coded: whole > end,
    cue: HOME_CUES.has(wordAt(tokens, from - 1)) || HOME_CUES.has(wordAt(tokens, from - 2)),
    home: isHome(tokens, from),
    ordinary: view.isWord(index),
    alone: isAlone(tokens, start, end),
  });
  return confidence === 0 ? undefined : spotOf(start, whole, confidence);
}
