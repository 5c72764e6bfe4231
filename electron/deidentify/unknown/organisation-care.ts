/** Names in lower case or of capitals alone behind what tells of care or work: "therapie bij de vlindertuin". */
import { Gap } from '../gaps';
import { gapAt, Shape, shapeAt, wordAt } from '../tokens';
import { casingAt } from './casing';
import { isExcluded } from './excluded';
import { gapHas, gapOnly } from './gap-tests';
import { isPrefix, pastPrefixes, PREFIX_REACH } from './name-parts';
import { isAtWord, isOrganisationLabel } from './organisation-labelled';
import { isAcronym } from './organisation-wider';
import { endsAsKind, STRONG_KINDS, WEAK_KINDS } from './organisation-words';
import type { Span } from './spot';
import { textBehind } from './text-near';
import { isListed, NAME_BITS } from './view';
import type { View } from './view';
import { wordSet } from './word-set';

const CONFIDENCE = {
  care: 0.62,
  acronym: 0.62,
  company: 0.66,
  letterhead: 0.82,
  numbered: 0.85,
  labelled: 0.64,
} as const;
const LEADING = wordSet('bij via van naar');
const AT_PLACES = wordSet('bij via');
const ARTICLES = wordSet('de het t');
const REACH = 4;
const SHORTEST = 5;
const SHORTEST_ACRONYM = 3;
/** How such places like to be called. */
const HOMELY =
  /(?:tuin|boom|bloem|vlinders?|sterren|ster|zon|maan|lelie|paal|nest|haven|brug|boog|poort|rups|rupsje|rupsjes|vogel|vogels|molen|molentje|schuilplaats|pleisterplaats|ankerplaats|burcht|bron|ark|schelp|wijzer|baken|kompas|springplank|stap|hoeve|toren|vuurtoren|lantaarn|kameleon|beer|beertjes|egel|uil|uiltje|kikker|wissel|schakel|linde|beuk|eik|wilg|kastanje)$/u;
const NO_NAMES = wordSet(
  'speeltuin schooltuin moestuin dierentuin achtertuin voortuin kleuter maatstaf tussenstap eerste',
);
/** What stands behind the name of a firm. */
const FIRM_KINDS = wordSet(
  `bouw staalbouw metaalbouw timmerwerken hoveniers hovenier installaties installatietechniek schilders schilderwerken
  dakdekkers makelaars advocaten bakkers slagers tweewielers autobedrijf bloemen transport transporten personenvervoer
  techniek logistiek schoonmaak verhuizingen tegels interieur elektro elektrotechniek loodgieters bestratingen`,
);

/** Whether one of the last few words tells of care, work or a lesson. */
function isLedByCare(view: View, index: number): boolean {
  const { tokens } = view;
  for (let at = index; at > index - REACH && at > 0; at -= 1) {
    if (gapHas(tokens, at, Gap.stop | Gap.break | Gap.newline)) return false;
    if (isAtWord(wordAt(tokens, at - 1))) return true;
  }
  return false;
}

/** "therapie bij de vlindertuin", "wachtlijst van de schuilplaats": starts at the article. */
export function caredName(view: View, index: number): Span | undefined {
  const { tokens } = view;
  if (!ARTICLES.has(wordAt(tokens, index)) || !LEADING.has(wordAt(tokens, index - 1)))
    return undefined;
  const name = index + 1;
  const word = wordAt(tokens, name);
  if (shapeAt(tokens, name) !== Shape.lower || gapAt(tokens, name) !== Gap.space) return undefined;
  if (word.length < SHORTEST || NO_NAMES.has(word) || !HOMELY.test(word)) return undefined;
  if (isExcluded(view, name) || !isLedByCare(view, index - 1)) return undefined;
  return { from: index, to: name, confidence: CONFIDENCE.care };
}

/** "school: de wegwijzer" at the end of a line or clause. */
export function labelledLowerName(view: View, index: number): Span | undefined {
  const { tokens } = view;
  if (!ARTICLES.has(wordAt(tokens, index)) || !gapHas(tokens, index, Gap.colon)) return undefined;
  if (gapHas(tokens, index, Gap.newline | Gap.break) || !isOrganisationLabel(tokens, index - 1))
    return undefined;
  const name = index + 1;
  const word = wordAt(tokens, name);
  if (shapeAt(tokens, name) !== Shape.lower || word.length < SHORTEST) return undefined;
  if (isExcluded(view, name) || WEAK_KINDS.has(word) || STRONG_KINDS.has(word)) return undefined;
  if (!/^\s?(?:[.,;()\n]|$)/u.test(textBehind(tokens, name, 2))) return undefined;
  return { from: index, to: name, confidence: CONFIDENCE.labelled };
}

/** "spalk via OIM", "behandeling bij KDCN": capitals that are no jargon behind care or work. */
export function caredAcronym(view: View, index: number): Span | undefined {
  const { tokens } = view;
  if (!AT_PLACES.has(wordAt(tokens, index - 1)) || gapAt(tokens, index) !== Gap.space)
    return undefined;
  if (wordAt(tokens, index).length < SHORTEST_ACRONYM || casingAt(tokens, index) !== 'upper')
    return undefined;
  if (!isAcronym(view, index) || !isLedByCare(view, index - 1)) return undefined;
  if (isListed(view, index, NAME_BITS)) return undefined;
  return { from: index, to: index, confidence: CONFIDENCE.acronym };
}

/** "bij van dinther staalbouw": a firm in lower case. */
export function lowerFirm(view: View, index: number): Span | undefined {
  const { tokens } = view;
  if (!LEADING.has(wordAt(tokens, index - 1)) || gapAt(tokens, index) !== Gap.space)
    return undefined;
  const name = isPrefix(tokens, index) ? pastPrefixes(tokens, index, index + PREFIX_REACH) : index;
  const kind = name + 1;
  if (!FIRM_KINDS.has(wordAt(tokens, kind)) || shapeAt(tokens, kind) !== Shape.lower)
    return undefined;
  if (!gapOnly(tokens, kind, Gap.space) || !gapOnly(tokens, name, Gap.space)) return undefined;
  if (view.isWord(name) && name === index) return undefined;
  return { from: index, to: kind, confidence: CONFIDENCE.company };
}

/** Heads of letters and reports that are no names: "LOGOPEDIE EN TAAL", "SCHOOL OVERZICHT". */
const HEADINGS = wordSet(
  `en of voor in op van met bij verslag verslagen groep screening rapport rapportage advies onderzoek protocol overzicht
  formulier codes beleid plan aanmelding intake evaluatie observatie begeleiding behandeling doelen dossier notitie
  notities afspraken regels rooster agenda notulen vragenlijst samenvatting toelichting vergoeding verwijzing periode
  leerlingen ouders kinderen jaar nieuwsbrief kalender checklist uitslag uitslagen info informatie school thuis`,
);
const HEADING_END =
  /(?:verslag|rapport|formulier|plan|overzicht|onderzoek|verwijzing|screening|lijst|protocol|beleid)$/u;

function isHeading(word: string): boolean {
  return HEADINGS.has(word) || HEADING_END.test(word);
}

const PRACTICES =
  /(?:praktijk|praktijken|logopedie|fysiotherapie|ergotherapie|oefentherapie|basisschool|kinderopvang|opvang|tandartsen|huisartsen|apotheek|kinderdagverblijf|zorgboerderij)$/u;
const LONGEST_HEAD = 5;

/** "LOGOPEDIE HAAGSE BEEMDEN" over a letter: a first line in capitals that starts with a practice. */
export function letterheadName(view: View, index: number): Span | undefined {
  const { tokens } = view;
  if (index !== 0 || shapeAt(tokens, 0) !== Shape.upper || !PRACTICES.test(wordAt(tokens, 0)))
    return undefined;
  let to = 0;
  while (to < LONGEST_HEAD && !gapHas(tokens, to + 1, Gap.newline | Gap.break)) {
    to += 1;
    if (shapeAt(tokens, to) !== Shape.upper && shapeAt(tokens, to) !== Shape.letter)
      return undefined;
    if (isHeading(wordAt(tokens, to)) && to < 2) return undefined;
  }
  const ends = gapHas(tokens, to + 1, Gap.newline | Gap.break);
  if (to === 0 || !ends || to + 1 >= tokens.count || isHeading(wordAt(tokens, to)))
    return undefined;
  return { from: 0, to, confidence: CONFIDENCE.letterhead };
}

const NUMBER_SIGNS = wordSet('nr nummer no');

/** "Lyceum nr. 71": schools elsewhere have numbers. */
export function numberedSchool(view: View, index: number): Span | undefined {
  const { tokens } = view;
  const number = index + 2;
  if (!NUMBER_SIGNS.has(wordAt(tokens, index + 1)) || shapeAt(tokens, number) !== Shape.digits)
    return undefined;
  const word = wordAt(tokens, index);
  if (!STRONG_KINDS.has(word) && !WEAK_KINDS.has(word) && !endsAsKind(word)) return undefined;
  if (!gapOnly(tokens, index + 1, Gap.space) || !gapOnly(tokens, number, Gap.space | Gap.dot))
    return undefined;
  return { from: index, to: number, confidence: CONFIDENCE.numbered };
}
