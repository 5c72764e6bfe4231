/** Words for those of whom an age is told. Folded; own lists. */
import { Shape, shapeAt, wordAt } from '../tokens';
import type { Tokens } from '../tokens';
import { RELATIVES } from './age-words';
import { RELATIONS, STAFF } from './cue-words';
import { isJargon } from './jargon';
import { wordSet } from './word-set';

/** "de kleine (8)", "de oudste twaalf". */
export const ONE_OF_THEM = wordSet('oudste jongste middelste kleine kleinste grote');
/** "twee kinderen (3 en 5)", "zusjes van 7 en 5". */
export const MANY = wordSet(
  `kinderen zusjes zussen broers broertjes tweeling drieling dochters zonen zoons jongens meisjes neefjes nichtjes
  neven nichten kleinkinderen pleegkinderen vriendinnen vrienden vriendjes halfzusjes halfbroertjes peuters kleuters`,
);
const OTHERS = wordSet(
  `kleinzoon kleindochter buurvrouw buurman stiefzoon stiefdochter stiefzusje stiefbroertje pleegdochter pleegzoon
  pleegzusje pleegbroertje tweelingzus tweelingbroer oudoom oudtante overgrootmoeder overgrootvader overgrootoma
  overgrootopa stiefopa stiefoma schoonmoeder schoonvader schoonzus zwager puber tiener turner turnster knul dame heer
  vrijwilliger vrijwilligster oppasser gastmoeder gastvader verzorger verzorgster verdachte slachtoffer getuige
  client patient pupil dader meid meneer mevrouw dame iemand kerel vent wicht jochie peutertje kleutertje baby kereltje
  mannetje ventje dametje leerlinge ll invaller invalster`,
);
/** Roles of grown-ups: "(2)" behind them counts something. */
const YOUNGEST_AT_WORK = 16;
/** What is numbered, though it stands before "is" with a capital: "Trede 6 is gelukt". */
const NUMBERED = wordSet(
  `trede stap groep gr les week kamer lokaal klas deel blok kern opdracht taak vraag som niveau fase tafel tafels
  doel punt hoofdstuk thema toets rit zin bladzijde blz pagina regel module ronde poging dag avi score cijfer
  leerjaar bijlage artikel lijn bus huisnummer nummer nr periode bouw unit team opgave oefening stelling onderdeel item
  subtest lid klassen groepen proef cluster bank rij werkblad boek sprongen sprong maat maten getal getallen keer kaart schrift
  sjabloon groepje groepjes rijtje rijtjes stapel serie reeks kracht setje plek lade`,
);

/** "Controlepost 3", "Tafelgroep 4": made with such a word. */
const NUMBERED_ENDING =
  /(?:groep|post|kaart|blad|boek|taak|kamer|lokaal|fase|week|ronde|niveau|vraag|stap|blok|deel|toets|plek)$/u;
const SHORTEST_ENDED = 6;

/** Whether a token is a relative, a role, or one of several children: "buurvrouw", "stagiair", "de oudste". */
export function isHolder(tokens: Tokens, index: number): boolean {
  const word = wordAt(tokens, index);
  return RELATIVES.has(word) || OTHERS.has(word) || RELATIONS.has(word) || ONE_OF_THEM.has(word);
}

/** Whether a token is a role at work, of somebody of this age: "stagiair (19)". */
export function isAtWork(tokens: Tokens, index: number, years: number): boolean {
  return years >= YOUNGEST_AT_WORK && STAFF.has(wordAt(tokens, index));
}

/** In "vader 45, broer 12" their ages; "kind 3" is one of a row. */
const KIN = wordSet(
  `broer broertje zus zusje dochter dochtertje zoon zoontje halfbroer halfbroertje halfzus halfzusje stiefbroer stiefzus
  neefje nichtje neef nicht tweelingbroer tweelingzus pleegbroer pleegzus`,
);
const PARENTS = wordSet(
  'vader moeder opa oma papa mama tante oom stiefvader stiefmoeder pleegvader pleegmoeder',
);
/** Whoever is younger has no children. */
export const YOUNGEST_PARENT = 17;

/** Whether a token is a parent, or of the age of one. */
export function isParent(tokens: Tokens, index: number): boolean {
  return PARENTS.has(wordAt(tokens, index));
}

/** Whether a number right behind this relative is its age: "broertje 4", "moeder 43". */
export function isKinOfAge(tokens: Tokens, index: number, years: number): boolean {
  const word = wordAt(tokens, index);
  return KIN.has(word) || (years >= YOUNGEST_PARENT && PARENTS.has(word));
}

/** Whether a number behind this token is its number: "groep 7", "Trede 6". */
export function isNumbered(tokens: Tokens, index: number): boolean {
  const word = wordAt(tokens, index);
  return NUMBERED.has(word) || (word.length > SHORTEST_ENDED && NUMBERED_ENDING.test(word));
}

/** "BO" is jargon, "Bo" a child. */
const LONGEST_SHORT = 3;

/** Whether a token is written as a name and numbers nothing: "Sem", "R". */
export function looksNamed(tokens: Tokens, index: number): boolean {
  const shape = shapeAt(tokens, index);
  if (isNumbered(tokens, index)) return false;
  const word = wordAt(tokens, index);
  if (isJargon(word) && word.length > LONGEST_SHORT) return false;
  return shape === Shape.capital || shape === Shape.letter;
}
