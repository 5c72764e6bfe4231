/** Names behind what says that an organisation follows: "Verzekerd bij: Zorgzaam", "werkt bij Alfa-Noord". */
import { Gap } from '../gaps';
import { gapAt, wordAt } from '../tokens';
import type { Tokens } from '../tokens';
import { casingAt, isCapital } from './casing';
import { isExcluded } from './excluded';
import { gapHas } from './gap-tests';
import { isNameToken, nameEnd } from './organisation-name';
import type { Span } from './spot';
import { isListed, NAME_BITS } from './view';
import type { View } from './view';
import { wordSet } from './word-set';

/** With a colon: "Vorige school: ", "Zorgverzekeraar: ". */
const LABELS = wordSet(
  `school basisschool bso opvang kdv psz peuterspeelzaal voorschool apotheek verzekeraar zorgverzekeraar zorgverzekering
  werkgever praktijk instelling organisatie sportclub vereniging club kinderopvang huisartsenpraktijk ziekenhuis
  schoolnaam bevoegd stichting hulpverlening hulp jeugdhulp zorgaanbieder aanbieder bestuur schoolbestuur aanmelder`,
);
/** "verzekerd bij:". */
const LABELS_BEFORE_BIJ = wordSet(
  'verzekerd ingeschreven werkzaam aangemeld bekend behandeling patient opvang gevolgd traject hulp',
);
/** "werkt bij X", "therapie bij X". */
const AT = wordSet(
  `werkt werk werken werkte werkzaam verzekerd inburgering aanmelding aangemeld opvang therapie logopedie behandeling
  training stage zwemles cursus dienst baan kantoor schoonmaker aangesloten ingeschreven dagbesteding behandeltraject
  voetbalt hockeyt turnt zwemt judoot danst paardrijdt korfbalt zeilt volleybalt honkbalt rijdt zingt scout traint
  voetballen turnen judo dansen zwemmen logeert dagbehandeling indicatie traject begeleiding wachtlijst doorverwezen
  verwezen verwijzing spalk brace bril hulpmiddel rolstoel gym basketbal voetbal hockey korfbal volleybal schaakt schaken basketbalt tennist zeilles
  streetdance paardrijden zanglessen muziekles dagopvang intake onderzoek hulp speltherapie`,
);
const AT_ENDING = /(?:cursus|therapie|training|behandeling|les|opvang)$/u;
const NO_VALUES = wordSet(
  'ja nee geen onbekend nvt goed niet zie idem volgt nog n de het een onze deze',
);
const LEGAL_PLACE = wordSet('bij');
const REACH = 3;
const LONGEST = 4;
const SHORTEST = 4;

const CONFIDENCE = { labelled: 0.66, titled: 0.8, at: 0.64 } as const;
const ARTICLES = wordSet('de het t');
/** "werkt voor Dienst Op Maat". */
const WORKS = wordSet('werkt werkte werken werk werkzaam');

function isFree(view: View, index: number): boolean {
  const { tokens } = view;
  if (!isNameToken(tokens, index) || isExcluded(view, index)) return false;
  return !NO_VALUES.has(wordAt(tokens, index)) && wordAt(tokens, index).length >= SHORTEST;
}

function isLabel(tokens: Tokens, index: number): boolean {
  const word = wordAt(tokens, index);
  if (LEGAL_PLACE.has(word)) return LABELS_BEFORE_BIJ.has(wordAt(tokens, index - 1));
  return LABELS.has(word);
}

/** Whether the name of an organisation stands behind this word when a colon follows: "Vorige school:". */
export function isOrganisationLabel(tokens: Tokens, index: number): boolean {
  return isLabel(tokens, index);
}

/** "Vorige school: Lyceum nr. 71", "VERZEKERD BIJ: ZORGZAAM". */
export function labelledName(view: View, index: number): Span | undefined {
  const { tokens } = view;
  if (!gapHas(tokens, index, Gap.colon) || gapHas(tokens, index, Gap.newline | Gap.break))
    return undefined;
  if (!isLabel(tokens, index - 1)) return undefined;
  // "Beoogde school: De Steiger"
  if (
    ARTICLES.has(wordAt(tokens, index)) &&
    isCapital(tokens, index) &&
    isCapital(tokens, index + 1)
  )
    return { from: index, to: nameEnd(tokens, index + 1, LONGEST), confidence: CONFIDENCE.titled };
  if (!isFree(view, index)) return undefined;
  if (isListed(view, index, NAME_BITS) && !view.isWord(index)) return undefined;
  // "Organisatie: Materiaal Ligt Klaar"
  const soft = view.isWord(index);
  return {
    from: index,
    to: nameEnd(tokens, index, LONGEST),
    confidence: CONFIDENCE.labelled,
    soft,
  };
}

/** Whether a word tells of care, work or lessons that somebody gives: "therapie bij". */
export function isAtWord(word: string): boolean {
  return AT.has(word) || AT_ENDING.test(word);
}

/** "werkt bij ChipVision", "10-vingercursus bij Typetoppers": no person's name. */
export function attendedName(view: View, index: number): Span | undefined {
  const { tokens } = view;
  const before = wordAt(tokens, index - 1);
  const works = before === 'voor' && WORKS.has(wordAt(tokens, index - 2));
  if ((before !== 'bij' && !works) || gapAt(tokens, index) !== Gap.space) return undefined;
  if (!isCapital(tokens, index) || !isFree(view, index)) return undefined;
  if (casingAt(tokens, index) !== 'telling' || isListed(view, index, NAME_BITS)) return undefined;
  for (let back = 2; back <= REACH; back += 1) {
    if (gapHas(tokens, index - back + 1, Gap.stop | Gap.break | Gap.comma)) return undefined;
    if (isAtWord(wordAt(tokens, index - back)))
      return { from: index, to: nameEnd(tokens, index, LONGEST), confidence: CONFIDENCE.at };
  }
  return undefined;
}

/** A brand of two humps: "FysioKids Rivierenland" in mid-sentence. */
const HUMPS = /^\p{Lu}\p{Ll}{2,}\p{Lu}\p{Ll}{2,}/u;

/** "FysioKids Rivierenland", "KindPlek Oost": two humps and another capital. */
export function humpedName(view: View, index: number): Span | undefined {
  const { tokens } = view;
  if (!isCapital(tokens, index) || !isCapital(tokens, index + 1)) return undefined;
  const at = tokens.starts[index] ?? 0;
  if (!HUMPS.test(tokens.text.slice(at, tokens.ends[index] ?? at))) return undefined;
  if (isListed(view, index, NAME_BITS) || gapAt(tokens, index + 1) !== Gap.space) return undefined;
  if (isExcluded(view, index) || isExcluded(view, index + 1)) return undefined;
  return { from: index, to: nameEnd(tokens, index, 2), confidence: CONFIDENCE.at };
}
