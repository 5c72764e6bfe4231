import type { Certainty, ReasonCode } from './finding';
import { Gap } from './gaps';
import type { Hit } from './hit';
import { ACRONYMS, POSSESSIVE_LOOKALIKES, SCHOOL_WORDS, VERB_LIKE } from './name-words';
import { isOrdinaryWord } from './ordinary-words';
import { inCapitals, startsSentence } from './sentence';
import type { Title } from './titles';
import { gapAt, Shape, shapeAt, wordAt } from './tokens';
import type { Tokens } from './tokens';

export type Verdict = { readonly certainty: Certainty; readonly reason: ReasonCode };

/** "Anne-lot" is a name of two halves. */
const SHORTEST_HALF = 5;

function sure(reason: ReasonCode): Verdict {
  return { certainty: 'sure', reason };
}

function ask(reason: ReasonCode): Verdict {
  return { certainty: 'question', reason };
}

function reasonOf(hit: Hit): ReasonCode {
  if (hit.typo !== 'no') return 'typo';
  if (hit.merged) return 'full-name';
  if (hit.diminutive) return 'diminutive';
  return hit.possessive === 'no' ? hit.code : 'possessive';
}

/** A kind word before a school's name, or quotes around it. */
function isAnnounced(tokens: Tokens, hit: Hit): boolean {
  const before = wordAt(tokens, hit.from - 1);
  const announced = hit.from > 0 && before !== 'school' && SCHOOL_WORDS.has(before);
  const own = hit.to > hit.from && SCHOOL_WORDS.has(wordAt(tokens, hit.from));
  return announced || own || isQuoted(tokens, hit);
}

export function isQuoted(tokens: Tokens, hit: Pick<Hit, 'from' | 'to'>): boolean {
  const marks = Gap.quote | Gap.apostrophe;
  return (gapAt(tokens, hit.from) & gapAt(tokens, hit.to + 1) & marks) !== 0;
}

/** Glued by a hyphen to another capitalised word: "Anne-Fleur" is not the known Anne. */
function isPartOfName(tokens: Tokens, hit: Hit): boolean {
  const capital = (index: number): boolean =>
    index >= 0 && index < tokens.count && shapeAt(tokens, index) === Shape.capital;
  return (
    (gapAt(tokens, hit.from) === Gap.hyphen && capital(hit.from - 1)) ||
    (gapAt(tokens, hit.to + 1) === Gap.hyphen && capital(hit.to + 1))
  );
}

/** Lower case: a sure hit only when the word means nothing else, or something vouches for it. */
function judgeLower(
  tokens: Tokens,
  hit: Hit,
  title: Title | undefined,
  isWord: (folded: string) => boolean,
): Verdict {
  const word = wordAt(tokens, hit.core);
  const addressed = title?.label === true || (title?.address === true && !VERB_LIKE.has(word));
  if (hit.merged || hit.possessive === 'apostrophe' || addressed) return sure(reasonOf(hit));
  if (hit.kind === 'organisation' && isAnnounced(tokens, hit)) return sure(reasonOf(hit));
  const single = hit.from === hit.to;
  // "noors" is a word, though "noor" is not.
  if (hit.ordinary || (single && isWord(word))) return ask('ordinary-word');
  const changed = hit.diminutive || hit.possessive === 'bare';
  const short = changed ? word.length < 7 && hit.end - hit.start < 6 : word.length < 3;
  return single && short && title === undefined ? ask('short-word') : sure(reasonOf(hit));
}

function judgeTypo(tokens: Tokens, hit: Hit, vouched: boolean): Verdict {
  if (vouched && hit.typo !== 'edge') return sure('typo');
  const capital = shapeAt(tokens, hit.core) === Shape.capital;
  const tells = capital && !startsSentence(tokens, hit.core);
  return hit.typo !== 'edge' && tells ? sure('typo') : ask('typo');
}

/** "Kaars is snel op", "Best jammer": surnames and places that the dictionary knows as words. */
function isWordToo(hit: Hit, word: string, isWord: (folded: string) => boolean): boolean {
  if (hit.ordinary || hit.from !== hit.to) return hit.ordinary;
  const name = hit.kind === 'place' || hit.code === 'last-name' || hit.code === 'surname-part';
  return name && isWord(word);
}

/** "Kim-versie", "Lente-opdracht": the name of a thing, tied to an ordinary word. */
function isHalfOfWord(tokens: Tokens, { to }: Hit, isWord: (folded: string) => boolean): boolean {
  const next = to + 1;
  if (gapAt(tokens, next) !== Gap.hyphen || shapeAt(tokens, next) !== Shape.lower) return false;
  return wordAt(tokens, next).length >= SHORTEST_HALF && isWord(wordAt(tokens, next));
}

/** "'s Zomers", "'s Winters": a season or part of the day. */
function isTimeOfYear(tokens: Tokens, { from }: Hit): boolean {
  return wordAt(tokens, from - 1) === 's' && (gapAt(tokens, from - 1) & Gap.apostrophe) !== 0;
}

function judgeCapital(tokens: Tokens, hit: Hit, isWord: (folded: string) => boolean): Verdict {
  const word = wordAt(tokens, hit.core);
  const doubtful = startsSentence(tokens, hit.core) && isWordToo(hit, word, isWord);
  if (doubtful || isTimeOfYear(tokens, hit)) return ask('ordinary-word');
  if (isHalfOfWord(tokens, hit, isWord)) return ask('part-of-word');
  if (hit.possessive === 'bare' && POSSESSIVE_LOOKALIKES.has(word)) return ask('possessive');
  return sure(reasonOf(hit));
}

/**
 * Whether a known name is meant. Issue 2 §6: with a capital inside a sentence or in the context of
 * a name it is; an ordinary word in lower case or at the start of a sentence is asked about.
 */
export function judgeName(
  tokens: Tokens,
  hit: Hit,
  title: Title | undefined,
  isWord: (folded: string) => boolean = isOrdinaryWord,
): Verdict {
  if (hit.code === 'initials') return ask('initials');
  const vouched = hit.merged || title !== undefined || hit.possessive === 'apostrophe';
  if (hit.typo !== 'no') return judgeTypo(tokens, hit, vouched);
  if (hit.code === 'middle-name' && !vouched) return ask('middle-name');
  const shape = shapeAt(tokens, hit.core);
  const upper = shape === Shape.upper;
  const shouted = upper && inCapitals(tokens, hit.from, hit.to);
  if (shape === Shape.lower || shape === Shape.mixed || shouted)
    return judgeLower(tokens, hit, title, isWord);
  if (hit.kind === 'organisation' && isAnnounced(tokens, hit)) return sure(reasonOf(hit));
  if (vouched) return sure(reasonOf(hit));
  if (isPartOfName(tokens, hit)) return ask('part-of-word');
  const word = wordAt(tokens, hit.core);
  if (upper && (word.length < 3 || ACRONYMS.has(word))) return ask('acronym');
  return judgeCapital(tokens, hit, isWord);
}

/** Dates, numbers, addresses: only a day without the right year is doubtful. */
export function judgeThing(tokens: Tokens, hit: Hit): Verdict {
  if (hit.kind !== 'date' || hit.code !== 'birthday') return sure(hit.code);
  const named = /[a-z]{3}/u.test(wordAt(tokens, hit.to));
  return named && !hasYear(tokens, hit) ? sure('birthday') : ask('birthday');
}

/** The birthday in another year: a year follows that is not the year of birth. */
export function hasYear(tokens: Tokens, hit: Hit): boolean {
  const gap = gapAt(tokens, hit.to + 1);
  const split = Gap.space | Gap.hyphen | Gap.slash | Gap.dot;
  return gap !== 0 && (gap & ~split) === 0 && /^(?:19|20)\d\d$/u.test(wordAt(tokens, hit.to + 1));
}
