/** Names with an article and a capital but no kind: "op De Wegwijzer", "naar 't Kruimeltje". */
import { Gap } from '../gaps';
import { Listed } from '../lexicon';
import { gapAt, Shape, shapeAt, wordAt } from '../tokens';
import { casingAt, isCapital } from './casing';
import { isExcluded } from './excluded';
import { gapHas } from './gap-tests';
import { nameEnd } from './organisation-name';
import { KINDS_BEHIND } from './organisation-words';
import type { Span } from './spot';
import { isListedThing } from './thing-labels';
import { inTitleCase } from './title-case';
import { isListed, NAME_BITS } from './view';
import type { View } from './view';
import { wordSet } from './word-set';

const CONFIDENCE = 0.85;
/** "De Sterrenwachter belt", "naar de Touwladder", "via Leeskracht": only that no list holds it tells. */
const UNSURE = 0.62;
const LONGEST_UNSURE = 3;

const ARTICLES = wordSet('de het den t it');
const LEADING = wordSet('op bij naar van via door met nu');
const LEADING_BARE = wordSet('bij via namens');
/** Behind these a name with an article is a person's: "meneer De Wit". */
const READ = wordSet(
  `boek boeken prentenboek voorleesboek stripboek leesboek bladzijde bladzijden pagina hoofdstuk verhaal verhalen sprookje
  lied liedje liedjes versje gedicht film serie musical voorlezen gelezen toneelstuk spel bordspel`,
);
const READ_REACH = 4;
/** Where one sits in a school, or goes from there. */
const NO_SCHOOL =
  /(?:hoek|plein|klas|groep|lokaal|gang|zaal|kamer|tafel|bank|mat|stoel|kring|hal|wc|toilet|les|toets|lijst|school|poli|dokter|arts|markt|winkel|feest|bso|kast|trap|training|plek|bus|lift)$/u;
const GROUPS = wordSet('groep gr');
/** "Al-Amana". */
const ARABIC = wordSet('al el an as ar');
const ROOM = /(?:hoek|plein|lokaal|gang|zaal|kamer|tafel|kast)$/u;
const TO_SCHOOL = wordSet('op naar van');
const ATTENDING = wordSet(
  `zit zat zitten zaten ging gaat komt kwam komen leerling leerlingen juf meester school klas overstap verhuizing wisselt
  aangemeld ingeschreven over terug`,
);
const PEOPLE = wordSet(
  'heer meneer mevrouw mevr mw dhr hr familie fam juf meester dokter dr moeder vader meneren',
);

/** Behind a person's name an article is a tussenvoegsel: "Sem De Wit", but "Groep De Vlinders". */
function isBehindPerson(view: View, index: number): boolean {
  const { tokens } = view;
  const before = index - 1;
  // "bij Annemiek (De Speelruimte)", "Eline, De Ooievaar"
  if (gapHas(tokens, index, Gap.open | Gap.comma | Gap.close)) return false;
  if (PEOPLE.has(wordAt(tokens, before))) return true;
  const word = view.isWord(before);
  if (isCapital(tokens, before) && !(word && gapAt(tokens, index) === Gap.space)) return true;
  return isListed(view, before, NAME_BITS) && !word;
}

/** "lees de eerste bladzijde van De Griezelbus": a book, a song or a film. */
function isRead({ tokens }: View, index: number): boolean {
  for (let back = 1; back <= READ_REACH; back += 1) {
    if (gapHas(tokens, index - back + 1, Gap.stop | Gap.break | Gap.newline)) return false;
    if (READ.has(wordAt(tokens, index - back))) return true;
  }
  return false;
}

/** "De Sterrenwachter belt": at the start of a sentence the capital of the second word tells. */
function openingName(view: View, index: number): Span | undefined {
  const next = index + 1;
  if (isExcluded(view, next) || isListed(view, next, NAME_BITS)) return undefined;
  return { from: index, to: nameEnd(view.tokens, next), confidence: UNSURE, soft: true };
}

/** A capital in mid-sentence on what no list holds: no person and no noun. */
function isUnheardOf(view: View, index: number): boolean {
  if (isExcluded(view, index) || casingAt(view.tokens, index) !== 'telling') return false;
  return !isListed(view, index, NAME_BITS | Listed.ordinary);
}

/** "naar de Touwladder", "bij het Hooghuis": behind an article it is no person. */
function unheardOfName(view: View, index: number): Span | undefined {
  const { tokens } = view;
  const next = index + 1;
  if (!LEADING.has(wordAt(tokens, index - 1)) || !isUnheardOf(view, next)) return undefined;
  if (ROOM.test(wordAt(tokens, next))) return undefined;
  return { from: index, to: nameEnd(tokens, next, LONGEST_UNSURE), confidence: UNSURE, soft: true };
}

/** "zit op de Aquamarijn", "kwam van het Kompas": a word, but nobody writes it with a capital there. */
function attendedSchool(view: View, index: number): Span | undefined {
  const { tokens } = view;
  const next = index + 1;
  if (!TO_SCHOOL.has(wordAt(tokens, index - 1)) || !ATTENDING.has(wordAt(tokens, index - 2)))
    return undefined;
  if (isExcluded(view, next) || casingAt(tokens, next) !== 'telling') return undefined;
  const to = nameEnd(tokens, next, LONGEST_UNSURE);
  // "naar de Rekenhoek", "naar de Katholieke School", which another detector knows
  if (NO_SCHOOL.test(wordAt(tokens, next)) || KINDS_BEHIND.has(wordAt(tokens, to)))
    return undefined;
  return { from: index, to, confidence: UNSURE, soft: true };
}

/** A name that starts with the article that stands here. */
export function titledName(view: View, index: number): Span | undefined {
  const { tokens } = view;
  const next = index + 1;
  if (!ARTICLES.has(wordAt(tokens, index))) return undefined;
  if (gapAt(tokens, next) !== Gap.space || !isCapital(tokens, next)) return undefined;
  // "'t" is never written with a capital.
  const short = wordAt(tokens, index) === 't' && gapHas(tokens, index, Gap.apostrophe);
  if (!short && !isCapital(tokens, index))
    return unheardOfName(view, index) ?? attendedSchool(view, index);
  if (!short && casingAt(tokens, index) !== 'telling') return openingName(view, index);
  if (isBehindPerson(view, index) || isRead(view, index)) return undefined;
  // "Luisteren: De Zwaan, De Olifant"
  if (isListedThing(tokens, index)) return undefined;
  // "Inloggen Op De Chromebook"
  const named = !view.isWord(next) && !isExcluded(view, next);
  if (!named && inTitleCase(view, index)) return undefined;
  // "op De Wegwijzer" is a school, "Kies De Wegwijzer" may be a book.
  const soft = !LEADING.has(wordAt(tokens, index - 1));
  return { from: index, to: nameEnd(tokens, next), confidence: CONFIDENCE, soft };
}

/** "groep 5 van Al-Amana": a school, when no list holds it as somebody's name. */
export function schoolOfGroup(view: View, index: number): Span | undefined {
  const { tokens } = view;
  if (wordAt(tokens, index - 1) !== 'van' || shapeAt(tokens, index - 2) !== Shape.digits)
    return undefined;
  if (!GROUPS.has(wordAt(tokens, index - 3)) || casingAt(tokens, index) !== 'telling')
    return undefined;
  const arabic = gapAt(tokens, index + 1) === Gap.hyphen && ARABIC.has(wordAt(tokens, index));
  if (!arabic && (isExcluded(view, index) || isListed(view, index, NAME_BITS))) return undefined;
  return {
    from: index,
    to: nameEnd(tokens, index, LONGEST_UNSURE),
    confidence: UNSURE,
    soft: true,
  };
}

/** "bij Typetoppers", "via Leeskracht Oost": made of words, though no list holds the whole. */
export function bareName(view: View, index: number): Span | undefined {
  const { tokens } = view;
  if (!LEADING_BARE.has(wordAt(tokens, index - 1))) return undefined;
  // "via Leeskracht Oost", but not "bij Woordenschat"
  if (!isUnheardOf(view, index) || !isCapital(tokens, index + 1)) return undefined;
  return {
    from: index,
    to: nameEnd(tokens, index, LONGEST_UNSURE),
    confidence: UNSURE,
    soft: true,
  };
}
