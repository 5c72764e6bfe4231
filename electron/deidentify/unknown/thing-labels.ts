import { Gap } from '../gaps';
import { gapAt, Shape, shapeAt, wordAt } from '../tokens';
import type { Tokens } from '../tokens';
import { gapHas, gapOnly } from './gap-tests';
import { isThing } from './jargon-things';
import { wordSet } from './word-set';

/** "Materialen: Numicon, MAB en Cuisenaire": behind these, with a colon, things are listed. */
const LISTING = wordSet(
  `materiaal materialen middelen hulpmiddelen leermiddelen software programma programmas apps app methode methodes
  methoden toets toetsen test tests testen instrument instrumenten boek boeken lied liedjes spel spellen werkvorm
  werkvormen website websites bron bronnen licenties thema themas les lessen workshop workshops bestellijst
  leverancier leveranciers uitgever uitgevers titels titel prentenboek prentenboeken boekentips games energizers
  onderdelen onderdeel begrippen begrip strategie strategieen interventie interventies aanbod aanpak traject trajecten
  nodig meenemen meebrengen paklijst licentie platform platforms hardware apparaten instrumentarium subtests subtest
  schalen vragenlijst vragenlijsten topografie liedje muziek film films filmpje filmpjes serie series podcast
  rollen kostuums decor extra herhaling verdieping verrijking plus vieringen luisteren voorlezen voorleesboek voorleesboeken voorleeslijst
  kamishibai verteltas verteltassen themakist digiboek lezen leesboek leesboeken zingen dansen kijken canon liederen`,
);
/** Behind these a word that is a name as well is the thing: "Vogels: Merel, Mees, Specht". */
const KINDS_OF_THINGS = wordSet(
  `bomen boom vogels vogel bloemen bloem planten dieren dier vissen insecten soorten kleuren kleur vormen woorden woord
  seizoenen maanden getallen planeten materialen kruiden vruchten fruit groenten rivieren wateren zeeen bergen
  eilanden steentijd topografie rijmwoorden rijmketting spelwoorden woordrij woordrijen woordpakket dictee dicteewoorden
  kernwoorden ankerwoorden themawoorden flitswoorden sorteerwoorden mkm`,
);
/** "de methode Wozzol", "via Letterster": right before what they name. */
const NAMING = wordSet(
  `methode methodiek programma app software toets test boek spel website via aanpak lesmethode taalmethode leesmethode
  rekenmethode pakket leerlijn map training cursus workshop prentenboek serie titel tool platform systeem browser merk
  installeer gebruik open bekijk ververs herstart verstuur thema project lied liedje canon film podcast subtest`,
);
/** Where such a list ends, and how far back its label may stand. */
const APART = Gap.stop | Gap.newline | Gap.break | Gap.dot;
const FARTHEST = 8;
const FARTHEST_TITLE = 20;

/** "Vogels: Merel, Mees, Specht": whether the label of the list says that words here are words. */
export function isListedWord(tokens: Tokens, index: number): boolean {
  for (let at = index; at > 0 && index - at < FARTHEST && !gapHas(tokens, at, APART); at -= 1) {
    if (gapHas(tokens, at, Gap.colon)) return KINDS_OF_THINGS.has(wordAt(tokens, at - 1));
  }
  return false;
}

/** "Boekentips: Dog Man, De Grijze Jager": behind these stand titles. */
const TITLED = wordSet(
  `boek boeken boekentip boekentips leestips boekenlijst leeslijst titel titels prentenboek prentenboeken voorleesboek
  voorleesboeken voorleeslijst strips films filmpjes series liedjes liederen luisteren`,
);

/** Whether the label of the list says that titles are listed. */
export function isListedTitle(tokens: Tokens, index: number): boolean {
  for (let at = index; at > 0 && index - at < FARTHEST_TITLE && !gapHas(tokens, at, APART); at -= 1)
    if (gapHas(tokens, at, Gap.colon)) return TITLED.has(wordAt(tokens, at - 1));
  return false;
}

/** "Luisteren: De Zwaan, De Olifant": whether the label of the list says that things are listed. */
export function isListedThing(tokens: Tokens, index: number): boolean {
  for (let at = index; at > 0 && index - at < FARTHEST && !gapHas(tokens, at, APART); at -= 1) {
    if (gapHas(tokens, at, Gap.colon)) return LISTING.has(wordAt(tokens, at - 1));
  }
  return false;
}

/** Whether a token stands where the name of a method, a test or a book stands. */
export function isNamedThing(tokens: Tokens, index: number): boolean {
  const named = gapAt(tokens, index) === Gap.space && NAMING.has(wordAt(tokens, index - 1));
  return named || isListedThing(tokens, index);
}

const IN_ROW = Gap.space | Gap.comma | Gap.hyphen | Gap.apostrophe;
const ROW_REACH = 6;

/** Whether a game, program or book stands in the same row, going one way. */
function hasThing(tokens: Tokens, index: number, step: -1 | 1): boolean {
  let apart = false;
  for (let at = index + step; Math.abs(at - index) <= ROW_REACH; at += step) {
    const gap = Math.max(at, at - step);
    if (at < 0 || at >= tokens.count || !gapOnly(tokens, gap, IN_ROW)) return false;
    if (shapeAt(tokens, at) === Shape.lower) return false;
    apart ||= gapHas(tokens, gap, Gap.comma);
    if (apart && isThing(wordAt(tokens, at))) return true;
  }
  return false;
}

/** "Uno, Qwixx, Swish": whether a row names things that we know, before or behind this one. */
export function isAmongThings(tokens: Tokens, index: number): boolean {
  const listed = gapHas(tokens, index, Gap.comma) || gapHas(tokens, index + 1, Gap.comma);
  return listed && (hasThing(tokens, index, -1) || hasThing(tokens, index, 1));
}
