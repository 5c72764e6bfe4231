/**
 * Plain English of lessons, programmes and mails that lists of names hold too, or that no list holds.
 * Folded; own list. In lower case, or beside one another, these name nobody.
 */
import { Gap } from '../gaps';
import { gapAt, Shape, shapeAt, wordAt } from '../tokens';
import type { Tokens } from '../tokens';
import { wordSet } from './word-set';

const ENGLISH = wordSet(`
  the a an and or of to in on at by with for from about into like as is are was be been do does did doing have has had
  can could will would shall should may might must let lets not no yes i you he she it we they me him her us them my
  your his its our their this that these those who what when where why how which there here all some any many much
  more most very too also just only even still again now then later soon today tomorrow yesterday never always often
  red green blue yellow orange purple pink black white brown grey gray silver gold
  one two three four five six seven eight nine ten hundred first second third last next
  sunny cloudy windy rainy snowy foggy stormy storm frost rain rainbow snow sun moon star wind weather season seasons
  spring summer autumn fall winter warm cold hot cool
  monday tuesday wednesday thursday friday saturday sunday january february march april july august september
  october november december
  apple apples pear cherry plum grape lemon banana bread butter cheese milk water juice egg eggs fish meat rice
  cake cookie candy food fruit vegetables lunch dinner breakfast
  cat dog bird horse cow pig sheep duck mouse lion tiger bear wolf fox rabbit frog snake monkey
  head shoulders knees toes eyes ears nose mouth hand hands foot feet arm leg hair body face
  family mother father sister brother friend friends teacher student pupil kid kids boy boys girl girls class school
  book books pen pencil paper page word words letter letters song songs story stories game games play player players
  ask answer listen repeat read write say says speak speaking writing listening reading look see watch draw sing dance
  run jump walk stop start go come make take give get put find think share pair pause pick choose match point
  show tell talk guess know learn learning teach help try use check work happy sad angry tired hungry thirsty
  big small long short new old good bad great nice fun funny easy hard fast slow high low left right up down
  time day days week month year morning afternoon evening night house home room door window table chair
  car bus train bike boat street city town market shop shopping money price cheap busy
  world earth sea island river crossing bridge forest beach mountain english dutch language vocabulary grammar warm homework closing opening wrap exercise
  copycat flashcards whisper corner corners along whole sentence full pairs question questions effective feedback
    exit ticket total physical response growth mindset champion light mix brain box hour rush math garden
  online reader desktop board screen sound sounds code coding hello goodbye thanks please welcome sorry
`);

/** Behind and before these a sentence goes on. */
const ONE_STRETCH = ~(Gap.break | Gap.newline);

function isEnglishAt(tokens: Tokens, index: number): boolean {
  return ENGLISH.has(wordAt(tokens, index));
}

/** Words of Dutch too: beside one of these a word isn't in an English run yet. */
const DUTCH_TOO = wordSet(
  `a an of in on we is was had me of at by he her hen school week water will star storm wind warm winter april
  september november december page student week bus sorry code help start stop box mix brand hand hands arm
  lunch later even start over door room long go be do to the as my us out op al die dan pen film summer may star sunny candy storm wolf kid will mark rose`,
);

/** "Sunny, cloudy, windy", "Teach first, Ask": an English word with another right beside it, or in lower case. */
export function isEnglishHere(tokens: Tokens, index: number): boolean {
  if (!isEnglishAt(tokens, index)) return false;
  const word = wordAt(tokens, index);
  if (shapeAt(tokens, index) === Shape.lower) return !DUTCH_TOO.has(word);
  const before = (gapAt(tokens, index) & ~ONE_STRETCH) === 0 && isEnglishAt(tokens, index - 1);
  if (before && !DUTCH_TOO.has(wordAt(tokens, index - 1))) return true;
  const behind = (gapAt(tokens, index + 1) & ~ONE_STRETCH) === 0 && isEnglishAt(tokens, index + 1);
  return behind && !DUTCH_TOO.has(wordAt(tokens, index + 1));
}
