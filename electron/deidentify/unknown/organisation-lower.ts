/** Names in lower case behind their kind, and schools in lower case: "bij kwekerij van essen", "op de wegwijzer". */
import { Gap } from '../gaps';
import { PREFIX_WORDS } from '../name-words';
import { gapAt, Shape, shapeAt, wordAt } from '../tokens';
import { isExcluded } from './excluded';
import { methodPhraseEnd } from './method-phrases';
import type { Span } from './spot';
import { textBehind } from './text-near';
import { isListed, NAME_BITS } from './view';
import type { View } from './view';
import { wordSet } from './word-set';

const LEADING = wordSet('bij naar van via door op met');
/** Kinds that take an article unless their name follows. */
const KINDS = wordSet(
  `kwekerij garage bureau rederij bakkerij slagerij slachterij supermarkt restaurant winkel bedrijf firma stichting
  vereniging club camping hotel cafe zwembad fanfare harmonie apotheek kapsalon manege scouting vluchtelingenwerk
  voetbalschool rijschool boerderij drukkerij hoveniersbedrijf zorgboerderij speeltuin snackbar toko gezinshuis`,
);
const KIND_ENDING =
  /(?:club|vereniging|zwemschool|muziekschool|balletschool|dansschool|sportschool|praktijk|bureau|winkel|bedrijf|salon|studio|atelier|boerderij|kwekerij)$/u;
/** Clubs and care in short, before a word that no list holds: "sv gulpdal", "thuiszorg noorderzon". */
const BEFORE_UNHEARD = wordSet(
  'sv vv fc sc hv kv tv rksv wsv thuiszorg kinderopvang opvang zwemschool garage rederij kwekerij bureau csg rsg roc',
);
const NO_NAME = wordSet(
  `en of die dat waar om in op bij met voor van naar is was heeft omdat want maar dus ook niet nog als toen te aan over
  na tot groep zonder ik hij zij ze we ons onze deze dit uit door per`,
);
const LONGEST = 4;
const SHORTEST = 4;
/** "op de wegwijzer in groep 4", "op de wegwijzer bij juf Fenna". */
const AT_SCHOOL =
  /^ (?:in (?:groep|de kleuters|de klas van)|bij (?:juf|meester)|(?:in )?gr(?:oep)? ?\d)/iu;
const TO_SCHOOL = wordSet('op naar');
const ARTICLES = wordSet('de het t');
const NO_SCHOOLS = wordSet(
  `school basisschool opvang gang bso kring klas groep bank mat stoel hoek peuterspeelzaal praktijk middelbare hal vloer
  speelplaats plein trap kamer lijst juf meester beurt foto kaart eerste laatste plek tafel computer ipad`,
);
const CONFIDENCE = { led: 0.64, unheard: 0.64, school: 0.62 } as const;

function isLower(view: View, index: number): boolean {
  return shapeAt(view.tokens, index) === Shape.lower && gapAt(view.tokens, index) === Gap.space;
}

/** The last token of a name in lower case: tussenvoegsels and a word, or a few words up to the end of the clause. */
function lowerEnd(view: View, start: number): number | undefined {
  const { tokens } = view;
  // "bureau samen sterk": the name of a method too
  const method = isLower(view, start) ? methodPhraseEnd(tokens, start) : undefined;
  if (method !== undefined) return method;
  let at = start;
  while (at - start < LONGEST && PREFIX_WORDS.has(wordAt(tokens, at)) && isLower(view, at + 1))
    at += 1;
  const word = wordAt(tokens, at);
  if (!isLower(view, at) || NO_NAME.has(word) || word.length < SHORTEST || isExcluded(view, at))
    return undefined;
  // "bureau samen sterk (somali)": two words that end the clause
  const next = at + 1;
  const two = isLower(view, next) && !NO_NAME.has(wordAt(tokens, next)) && at === start;
  const ends = two && /^\s?(?:[.,;:()!?\n]|$)/u.test(textBehind(tokens, next, 3));
  return ends && view.isWord(at) ? next : at;
}

/** "bij kwekerij van essen", "naar zwemschool spetter": no article, so that the name follows. */
export function lowerLedName(view: View, index: number): Span | undefined {
  const { tokens } = view;
  const word = wordAt(tokens, index);
  if (shapeAt(tokens, index) !== Shape.lower) return undefined;
  const led = LEADING.has(wordAt(tokens, index - 1));
  const kind = led && (KINDS.has(word) || KIND_ENDING.test(word));
  if (!kind && !BEFORE_UNHEARD.has(word)) return undefined;
  const name = index + 1;
  const quoted =
    gapAt(tokens, name) === (Gap.space | Gap.apostrophe) && wordAt(tokens, name) === 't';
  if (quoted && isLower(view, name + 1))
    return { from: index, to: name + 1, confidence: CONFIDENCE.led };
  if (!isLower(view, name)) return undefined;
  if (kind) {
    const to = lowerEnd(view, name);
    if (to !== undefined && (to > name || !isListed(view, to, NAME_BITS)))
      return { from: index, to, confidence: CONFIDENCE.led };
    return undefined;
  }
  const unheard =
    wordAt(tokens, name).length >= SHORTEST &&
    !view.isWord(name) &&
    !isExcluded(view, name) &&
    !isListed(view, name, NAME_BITS);
  return unheard && BEFORE_UNHEARD.has(word)
    ? { from: index, to: name, confidence: CONFIDENCE.unheard }
    : undefined;
}

const SAINTS = wordSet('sint st');
/** "op t vechtdal college": what no list holds as a word, before one of these. */
const BEFORE_COLLEGE = wordSet('het t op naar van bij');
const COLLEGES = wordSet('college lyceum');
const SAINTED = wordSet('college school basisschool lyceum kerk ziekenhuis');

/** "sint joachim college". */
export function lowerSaint(view: View, index: number): Span | undefined {
  const { tokens } = view;
  if (!SAINTS.has(wordAt(tokens, index)) || !isLower(view, index + 1)) return undefined;
  if (!isLower(view, index + 2) || !SAINTED.has(wordAt(tokens, index + 2))) return undefined;
  return { from: index, to: index + 2, confidence: CONFIDENCE.led };
}

/** "op t vechtdal college". */
export function lowerCollege(view: View, index: number): Span | undefined {
  const { tokens } = view;
  const kind = index + 1;
  if (!COLLEGES.has(wordAt(tokens, kind)) || !isLower(view, kind)) return undefined;
  if (!BEFORE_COLLEGE.has(wordAt(tokens, index - 1)) || view.isWord(index)) return undefined;
  const long = wordAt(tokens, index).length >= SHORTEST;
  return long && !isExcluded(view, index)
    ? { from: index, to: kind, confidence: CONFIDENCE.led }
    : undefined;
}

/** "zat op de morgenster bij juf wies". */
export function lowerSchool(view: View, index: number): Span | undefined {
  const { tokens } = view;
  if (!ARTICLES.has(wordAt(tokens, index)) || !TO_SCHOOL.has(wordAt(tokens, index - 1)))
    return undefined;
  const name = index + 1;
  const word = wordAt(tokens, name);
  if (!isLower(view, name) || NO_SCHOOLS.has(word) || word.length <= SHORTEST) return undefined;
  if (word.endsWith('school') || isExcluded(view, name)) return undefined;
  if (!AT_SCHOOL.test(textBehind(tokens, name, 20))) return undefined;
  return { from: index, to: name, confidence: CONFIDENCE.school };
}
