/** Schools in lower case by what is said of them: "zit op de regenboog", "van de bonte specht". */
import { Gap } from '../gaps';
import { gapAt, Shape, shapeAt, wordAt } from '../tokens';
import { isExcluded } from './excluded';
import { hasCue, isCaredFor } from './organisation-cued';
import type { Span } from './spot';
import { textBehind } from './text-near';
import { isListed, NAME_BITS, PLACE_BITS } from './view';
import type { View } from './view';
import { wordSet } from './word-set';

const CONFIDENCE = 0.62;
const ARTICLES = wordSet('de het t');
const TOWARDS = wordSet('op naar van vanaf bij');
/** Who sits there, goes there or comes from there. */
const ATTENDING = wordSet(
  `zit zat zaten zitten ging gaat gaan komt kwam komen gezeten overstap wisselt aangemeld ingeschreven stage school
  basisschool schooltje juf meester directeur broer zus broertje zusje belde mailde`,
);
/** How schools like to be called, and what one seldom sits on or goes to otherwise. */
const SCHOOLISH = wordSet(
  `regenboog wegwijzer springplank vlonder palet kompas horizon klimop klimroos fontein bron ark schakel wissel vlieger
  zonnebloem vuurvlinder kameleon vuurtoren sleutelbloem wingerd wierde vlinder vlinders zwaluw merel specht ijsvogel
  zilvermeeuw meeuw kievit reiger cirkel driehoek driemaster rank wijngaard olijfboom mosterdzaad hoeksteen parel
  pijler sterrenwacht octopus dolfijn bolster sprankel rakkers zonnewijzer windroos kompasroos klaver klavertje vlindertuin carrousel meerpaal zevensprong driesprong wereldboom`,
);
const ADJECTIVES = wordSet('bonte kleine vliegende zilveren blauwe vrolijke dappere wijze');
const CREATURES = wordSet(
  'specht prins reus reiger vlieger vlinder vogel kikker uil beer vis dolfijn ster boom vuurvogel egel panda olifant zwaan wereld',
);
const BY = wordSet('bij via');
const SHORTEST = 6;
const ENDS =
  /^\s?(?:[.,;:()!?\n]|$)|^ (?:in|bij|en|of|niet|maar|gezeten|gezet|geweest|belde|mailde|zit|zat|was|is|ging|komt|kwam|nu|nog|toen)(?!\p{L})/iu;
const LONGEST_BEHIND = 10;

/** "hij zit op de regenboog", "belde met carla van de bonte specht": starts at the article. */
export function schoolInLower(view: View, index: number): Span | undefined {
  const { tokens } = view;
  if (!ARTICLES.has(wordAt(tokens, index)) || !TOWARDS.has(wordAt(tokens, index - 1)))
    return undefined;
  const isTied = (at: number): boolean =>
    shapeAt(tokens, at) === Shape.lower && gapAt(tokens, at) === Gap.space;
  const name = index + 1;
  const noun = ADJECTIVES.has(wordAt(tokens, name)) ? name + 1 : name;
  if (!isTied(name) || !isTied(noun)) return undefined;
  const named = noun > name ? CREATURES : SCHOOLISH;
  if (!named.has(wordAt(tokens, noun)) || !ENDS.test(textBehind(tokens, noun, LONGEST_BEHIND)))
    return undefined;
  const cued = hasCue(tokens, index - 2, (word) => ATTENDING.has(word));
  if (!cued && wordAt(tokens, noun + 1) !== 'gezeten') return undefined;
  return { from: index, to: noun, confidence: CONFIDENCE };
}

/** "zwemles bij aquapelle": behind care or lessons a word that no list holds. */
export function helpInLower(view: View, index: number): Span | undefined {
  const { tokens } = view;
  const word = wordAt(tokens, index);
  if (!BY.has(wordAt(tokens, index - 1)) || word.length < SHORTEST) return undefined;
  if (shapeAt(tokens, index) !== Shape.lower || view.isWord(index)) return undefined;
  if (isExcluded(view, index) || isListed(view, index, NAME_BITS | PLACE_BITS)) return undefined;
  if (!isCaredFor(tokens, index)) return undefined;
  return { from: index, to: index, confidence: CONFIDENCE };
}
