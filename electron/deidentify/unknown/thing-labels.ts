import { Gap } from '../gaps';
import { gapAt, wordAt } from '../tokens';
import type { Tokens } from '../tokens';
import { gapHas } from './gap-tests';
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
  rollen kostuums decor extra herhaling verdieping verrijking plus vieringen`,
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

/** "Vogels: Merel, Mees, Specht": whether the label of the list says that words here are words. */
export function isListedWord(tokens: Tokens, index: number): boolean {
  for (let at = index; at > 0 && index - at < FARTHEST && !gapHas(tokens, at, APART); at -= 1) {
    if (gapHas(tokens, at, Gap.colon)) return KINDS_OF_THINGS.has(wordAt(tokens, at - 1));
  }
  return false;
}

/** Whether a token stands where the name of a method, a test or a book stands. */
export function isNamedThing(tokens: Tokens, index: number): boolean {
  if (gapAt(tokens, index) === Gap.space && NAMING.has(wordAt(tokens, index - 1))) return true;
  for (let at = index; at > 0 && index - at < FARTHEST && !gapHas(tokens, at, APART); at -= 1) {
    if (gapHas(tokens, at, Gap.colon)) return LISTING.has(wordAt(tokens, at - 1));
  }
  return false;
}
