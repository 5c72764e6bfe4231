/** Names that are words or that no list holds, behind what says that an organisation follows: "hulp van Lumen". */
import { Gap } from '../gaps';
import { gapAt, Shape, shapeAt, wordAt } from '../tokens';
import type { Tokens } from '../tokens';
import { casingAt, isCapital } from './casing';
import { STAFF } from './cue-words';
import { isEnglishHere } from './english-words';
import { isExcluded } from './excluded';
import { gapHas } from './gap-tests';
import { isJargon } from './jargon';
import { isAtWord, isOrganisationLabel } from './organisation-labelled';
import { nameEnd } from './organisation-name';
import type { Span } from './spot';
import { isListed, NAME_BITS, PLACE_BITS } from './view';
import type { View } from './view';
import { wordSet } from './word-set';

const CONFIDENCE = {
  school: 0.64,
  phrase: 0.75,
  royal: 0.72,
  cued: 0.62,
  club: 0.7,
  labelled: 0.8,
} as const;
const LONGEST = 3;
const CUE_REACH = 5;
const ARTICLES = wordSet('de het t');
/** What leads to a school or to who helps. */
const LEADING = wordSet('op naar van vanuit na via bij volgens bezoek bezoekt bezocht bezochten');
const VISITING = wordSet('bezoek bezoekt bezocht bezochten volgens vanuit');
/** Of who goes to school there, or works there. */
const SCHOOL_CUES = wordSet(
  `zit zat zaten zitten gezeten ging gaat gaan komt kwam komen leerling leerlingen juf meester school basisschool klas
  overstap verhuizing wisselt aangemeld ingeschreven inschrijven ib iber directeur directrice leerkracht collega open
  groep stage invalt invaller dossier overdracht plek plaats broer zus broertje zusje lid advies brugklas deed begon`,
);
/** "op het Alfa zat". */
const SITTING = wordSet('zit zat zitten gezeten ging begon startte belde mailde');
/** Parts of a school and of a week, which careless writers give a capital. */
const NO_SCHOOL =
  /(?:hoek|plein|klas|groep|lokaal|gang|zaal|kamer|tafel|bank|mat|stoel|kring|hal|wc|toilet|les|toets|lijst|school|onderwijs|poli|dokter|arts|markt|winkel|feest|bso|kast|trap|training|plek|bus|lift|raad|taak|bord|week|dag|tijd|avond|middag|zomer|winter|bos|zee|strand|kerk|wet|gemeente|overleg|gesprek|team|jeugd|zorg|bestuur|directie|ouders?|kinderen|leerling(?:en)?|inspectie|politie|kaart|kant|website|site|app|computer|laptop|bibliotheek|bieb|stad|wijk|buurt)$/u;

/** Whether one of the last few words of the clause is a cue. */
export function hasCue(tokens: Tokens, index: number, isCue: (word: string) => boolean): boolean {
  for (let at = index; at > index - CUE_REACH && at >= 0; at -= 1) {
    if (isCue(wordAt(tokens, at))) return true;
    if (gapHas(tokens, at, Gap.stop | Gap.break | Gap.newline)) return false;
  }
  return false;
}

/** Whether a word is written as a name in mid-sentence and is nobody's. */
function isNamed(view: View, index: number): boolean {
  if (casingAt(view.tokens, index) !== 'telling' || isExcluded(view, index)) return false;
  return !NO_SCHOOL.test(wordAt(view.tokens, index));
}

/** "open dagen van het Stedelijk", "de IB'er van de Sprankel", "vanuit de Sprankel": starts at the article. */
export function cuedSchool(view: View, index: number): Span | undefined {
  const { tokens } = view;
  const lead = index - 1;
  if (!ARTICLES.has(wordAt(tokens, index)) || !LEADING.has(wordAt(tokens, lead))) return undefined;
  if (gapHas(tokens, index, Gap.stop | Gap.break | Gap.comma | Gap.newline)) return undefined;
  if (gapAt(tokens, index + 1) !== Gap.space || !isNamed(view, index + 1)) return undefined;
  const cued =
    VISITING.has(wordAt(tokens, lead)) ||
    hasCue(tokens, lead - 1, (word) => SCHOOL_CUES.has(word) || isAtWord(word));
  const to = nameEnd(tokens, index + 1, LONGEST);
  if (!cued && !SITTING.has(wordAt(tokens, to + 1))) return undefined;
  return { from: index, to, confidence: CONFIDENCE.school, soft: true };
}

const BEFORE_PHRASE = wordSet('op van naar bij via');
const PHRASES = wordSet('op in onder aan bij over tussen achter boven');

/** "komt van Op de Hoogte", "zit op In de Wolken": a name that starts with a preposition. */
export function phraseName(view: View, index: number): Span | undefined {
  const { tokens } = view;
  if (!PHRASES.has(wordAt(tokens, index)) || casingAt(tokens, index) !== 'telling')
    return undefined;
  if (!BEFORE_PHRASE.has(wordAt(tokens, index - 1)) && wordAt(tokens, index - 1) !== 'door')
    return undefined;
  const noun = index + 2;
  if (!ARTICLES.has(wordAt(tokens, index + 1)) || !isCapital(tokens, noun)) return undefined;
  if (gapAt(tokens, index) !== Gap.space || gapAt(tokens, noun) !== Gap.space) return undefined;
  return { from: index, to: nameEnd(tokens, noun, LONGEST), confidence: CONFIDENCE.phrase };
}

const ROYALS = wordSet('prins prinses koning koningin graaf');
const TO_ROYAL = wordSet('op naar van');

/** "naar Prinses Amalia", "op de Prinses Beatrix": a school, behind "op" or "naar". */
export function royalName(view: View, index: number): Span | undefined {
  const { tokens } = view;
  if (!ROYALS.has(wordAt(tokens, index)) || casingAt(tokens, index) !== 'telling') return undefined;
  const lead = ARTICLES.has(wordAt(tokens, index - 1)) ? index - 2 : index - 1;
  if (!TO_ROYAL.has(wordAt(tokens, lead)) || !isCapital(tokens, index + 1)) return undefined;
  if (gapAt(tokens, index + 1) !== Gap.space) return undefined;
  return { from: index, to: nameEnd(tokens, index + 1, LONGEST), confidence: CONFIDENCE.royal };
}

const BY = wordSet('van door via naar aan bij');
/** Care and contact: "hulp van Lumen", "verwezen naar Veldwerk". */
const CARE = wordSet(
  `hulp hulpverlening begeleiding begeleid ondersteuning ondersteund pleegzorg behandeling behandeld verwezen
  doorverwezen verwijzing onderzocht onderzoek getest traject zorg thuiszorg jeugdzorg ambulant ambulante dagbesteding
  opvang gezien bekend aangemeld aanmelding advies gevraagd bril brace bijles zwemles muziekles dansles rijles
  schoolreis schoolreisje uitje schaakt dammen damt tennist sport gamet lunchen lunchten gegeten verblijf logeert emdr
  gehoortest diagnose gesteld geregeld vervoer taxi gereden pakket vrijwilliger vrijwilligster lid mentor kantoor opname opgenomen eeg`,
);
/** "aangemeld bij karakter": behind "bij", and before that care. */
export function isCaredFor(tokens: Tokens, index: number): boolean {
  if (!BY.has(wordAt(tokens, index - 1)) || gapAt(tokens, index) !== Gap.space) return false;
  // "bij triade loopt"
  if (GOING.has(wordAt(tokens, index + 1))) return true;
  return hasCue(tokens, index - 2, (word) => CARE.has(word) || isAtWord(word));
}

/** "En Passant", "La Place": small words elsewhere. */
const GOING = wordSet('loopt liep');
const FOREIGN = wordSet('en la le les el los');
const SHORTEST = 4;

/** "hulp van Lumen", "bril via Specsavers", "schoolreis naar Drievliet". */
export function helpName(view: View, index: number): Span | undefined {
  const { tokens } = view;
  if (!BY.has(wordAt(tokens, index - 1)) || gapAt(tokens, index) !== Gap.space) return undefined;
  if (STAFF.has(wordAt(tokens, index))) return undefined;
  const more = isCapital(tokens, index + 1) && gapAt(tokens, index + 1) === Gap.space;
  const foreign = more && FOREIGN.has(wordAt(tokens, index));
  if (!(foreign || isNamed(view, index)) || (wordAt(tokens, index).length < SHORTEST && !more))
    return undefined;
  if (isListed(view, index, NAME_BITS)) return undefined;
  if (!isCaredFor(tokens, index)) return undefined;
  const to = nameEnd(tokens, index, LONGEST);
  return { from: index, to, confidence: CONFIDENCE.cued, soft: view.isWord(index) };
}

const SPORTS = wordSet(
  `voetbal voetbalt handbal handbalt hockey hockeyt turnen turnt gym gymt korfbal korfbalt volleybal volleybalt
  basketbal basketbalt judo judoot tennis tennist zwemmen zwemt atletiek honkbal waterpolo schaatsen rugby`,
);
const FEWEST_LETTERS = 2;
const MOST_LETTERS = 5;

/** "turnt bij SRT", "basketbal bij Sparta ’72". */
export function sportsClub(view: View, index: number): Span | undefined {
  const { tokens } = view;
  if (wordAt(tokens, index - 1) !== 'bij' || gapAt(tokens, index) !== Gap.space) return undefined;
  const { length } = wordAt(tokens, index);
  const acronym =
    casingAt(tokens, index) === 'upper' && length >= FEWEST_LETTERS && length <= MOST_LETTERS;
  const next = index + 1;
  const year =
    shapeAt(tokens, next) === Shape.digits && gapAt(tokens, next) === (Gap.space | Gap.apostrophe);
  if (!acronym && !(year && casingAt(tokens, index) === 'telling')) return undefined;
  if (!hasCue(tokens, index - 2, (word) => SPORTS.has(word))) return undefined;
  const named = isCapital(tokens, next) && gapAt(tokens, next) === Gap.space;
  const to = named ? nameEnd(tokens, next, LONGEST) : index;
  return { from: index, to: year ? next : to, confidence: CONFIDENCE.club };
}

const SAINTS = wordSet('sint st');

/** "School: De Waterlelie", "School: Sint Plechelmus", "Basisschool: 't Palet": behind a label. */
export function labelledSchool(view: View, index: number): Span | undefined {
  const { tokens } = view;
  if (!gapHas(tokens, index, Gap.colon) || gapHas(tokens, index, Gap.newline | Gap.break))
    return undefined;
  const first = wordAt(tokens, index);
  if (!(ARTICLES.has(first) || SAINTS.has(first)) || !isOrganisationLabel(tokens, index - 1))
    return undefined;
  if (!isCapital(tokens, index + 1) || !gapHas(tokens, index + 1, Gap.space)) return undefined;
  return { from: index, to: nameEnd(tokens, index + 1, LONGEST), confidence: CONFIDENCE.labelled };
}

/** Who sits, starts or is welcome there. */
const AT_SCHOOL = wordSet(
  'zit zat zaten zitten gezeten welkom aangemeld ingeschreven afwezig leerling docent begon komt kwam ging werkt geplaatst geweest hij zij ze',
);
const NO_SPORT =
  /(?:bal|ballet|dans|dansen|sport|turnen|judo|karate|hockey|tennis|streetdance|zwemmen|rugby|scouting)$/u;

/** "zat ik op Koelhorst", "hij op Kolom welkom is": a school without an article. */
export function schoolByNameAlone(view: View, index: number): Span | undefined {
  const { tokens } = view;
  if (wordAt(tokens, index - 1) !== 'op' || gapAt(tokens, index) !== Gap.space) return undefined;
  const word = wordAt(tokens, index);
  if (!isNamed(view, index) || word.length < SHORTEST || NO_SPORT.test(word)) return undefined;
  if (isListed(view, index, NAME_BITS | PLACE_BITS) && !view.isWord(index)) return undefined;
  if (!hasCue(tokens, index - 2, (cue) => AT_SCHOOL.has(cue))) return undefined;
  const to = nameEnd(tokens, index, LONGEST);
  return { from: index, to, confidence: CONFIDENCE.cued, soft: view.isWord(index) };
}

const VISITED = wordSet('naar bezoekt bezocht in');

/** Written as a name, English too: "Monkey Town". */
function isMarked(view: View, index: number): boolean {
  if (isNamed(view, index)) return true;
  const { tokens } = view;
  return (
    casingAt(tokens, index) === 'telling' &&
    isEnglishHere(tokens, index) &&
    !isJargon(wordAt(tokens, index))
  );
}

/** "daarna naar Monkey Town": two words with a capital that no list holds. */
export function visitedName(view: View, index: number): Span | undefined {
  const { tokens } = view;
  const next = index + 1;
  if (!VISITED.has(wordAt(tokens, index - 1)) || gapAt(tokens, index) !== Gap.space)
    return undefined;
  if (gapAt(tokens, next) !== Gap.space || !isMarked(view, index) || !isMarked(view, next))
    return undefined;
  const listed = NAME_BITS | PLACE_BITS;
  if (isListed(view, index, listed) || isListed(view, next, listed)) return undefined;
  const to = nameEnd(tokens, index, LONGEST);
  return {
    from: index,
    to,
    confidence: CONFIDENCE.cued,
    soft: view.isWord(index) && view.isWord(next),
  };
}

/** "ROC van Twente", "Sociaal Team Oldebroek": kinds of two words. */
const PHRASED = new Set([
  'roc van',
  'sociaal team',
  'sociaal wijkteam',
  'grand cafe',
  'integrale vroeghulp',
]);
const PAIRED = wordSet('pabo hogeschool universiteit');
/** "Al Fitrah", "El-Fath". */
const ARABIC = wordSet('al el an as ar');
const TO_ARABIC = wordSet('naar bezoekt bezocht bij op moskee');

/** "ROC van Twente", "bezoekt Al Fitrah": a first word that says what the next one is. */
export function pairedName(view: View, index: number): Span | undefined {
  const { tokens } = view;
  const next = index + 1;
  const phrased = PHRASED.has(`${wordAt(tokens, index)} ${wordAt(tokens, next)}`);
  const paired = PAIRED.has(wordAt(tokens, index)) && gapAt(tokens, next) === Gap.space;
  const name = phrased ? index + 2 : next;
  const arabic = ARABIC.has(wordAt(tokens, index)) && TO_ARABIC.has(wordAt(tokens, index - 1));
  if (!phrased && !paired && !(arabic && isCapital(tokens, index))) return undefined;
  if (!isCapital(tokens, name) || gapHas(tokens, name, Gap.stop | Gap.break | Gap.comma))
    return undefined;
  return { from: index, to: nameEnd(tokens, name, LONGEST), confidence: CONFIDENCE.phrase };
}

const BY_LETTERS = wordSet('van door in via bij aan');
/** What a hospital or an office calls its departments and papers. */
const DEPARTMENTS = wordSet('kno mri eeg ecg ehbo spoed seh ic ok icu mdl ad cv url pdf');
const FEWEST_CARED = 3;

/** "mentor van JINC", "behandeld in SEIN": capitals that are no jargon behind care. */
export function caredLetters(view: View, index: number): Span | undefined {
  const { tokens } = view;
  const { length } = wordAt(tokens, index);
  if (!BY_LETTERS.has(wordAt(tokens, index - 1)) || gapAt(tokens, index) !== Gap.space)
    return undefined;
  if (casingAt(tokens, index) !== 'upper' || length < FEWEST_CARED || length > MOST_LETTERS)
    return undefined;
  if (isExcluded(view, index) || isListed(view, index, NAME_BITS)) return undefined;
  if (DEPARTMENTS.has(wordAt(tokens, index))) return undefined;
  if (!hasCue(tokens, index - 2, (word) => CARE.has(word) || isAtWord(word))) return undefined;
  return { from: index, to: index, confidence: CONFIDENCE.cued };
}
