import { cardinalOf } from './number-words';
import { SURE } from './spot';
import type { Spot } from './spot';
import { textFrom } from './text-near';

/** "Sem (9)", "Sem, 9 en", "Sem: 9;3", "Sem 9"; the number ends there. */
const NUMBER_BEHIND =
  /^(?:\s?\(|,? |: ?| = )(\d{1,2})(?:[;.,]\d{1,2})?(?: ?(?:jr\.?|jaar|j\.?))?(?=[),;](?!\d)|\.(?!\d)|$|\n| en | - | – )/u;
const LONGEST_NUMBER = 24;
/** "Sem (negen)", "Sem, negen,". */
const WORD_BEHIND = /^(?: ?\(|, )(?<word>\p{Ll}{3,9})(?=[),.]|$|\n)/u;
const LONGEST_WORD = 16;

const YOUNGEST = 2;
const YOUNGEST_SAID = 3;
const OLDEST_SAID = 19;
/** Without brackets a number beyond this is a count. */
const OLDEST_CHILD = 18;

const CONFIDENCE = { number: 0.8, word: 0.75 } as const;

type Range = { readonly start: number; readonly end: number };

function wordBehind(text: string, at: number): Range | undefined {
  const found = WORD_BEHIND.exec(textFrom(text, at, LONGEST_WORD));
  const word = found?.groups?.['word'] ?? '';
  const years = cardinalOf(word);
  if (!found || years === undefined || years < YOUNGEST_SAID || years > OLDEST_SAID)
    return undefined;
  const end = at + found[0].length;
  return { start: end - word.length, end };
}

function numberBehind(text: string, at: number): Range | undefined {
  const found = NUMBER_BEHIND.exec(textFrom(text, at, LONGEST_NUMBER));
  if (!found) return undefined;
  const [all, number = ''] = found;
  const end = at + all.length;
  // "opoe Grietje, 91, luistert"
  const bracketed =
    all.includes('(') || text[end] === ')' || (all.startsWith(', ') && text[end] === ',');
  const years = Number(number);
  if (years < YOUNGEST || (years > OLDEST_CHILD && !bracketed)) return undefined;
  return { start: at + all.indexOf(number), end };
}

function ageBehind(text: string, at: number): Spot | undefined {
  const word = wordBehind(text, at);
  if (word) return { ...word, tag: 'AGE', reason: 'age', confidence: CONFIDENCE.word };
  const number = numberBehind(text, at);
  return number && { ...number, tag: 'AGE', reason: 'age', confidence: CONFIDENCE.number };
}

/** "Sem, 9 en Aya, 11": the numbers behind persons that were found. */
export function agesBehindPeople(text: string, spots: readonly Spot[]): readonly Spot[] {
  return spots
    .filter(({ tag, confidence }) => tag === 'PERSON' && confidence >= SURE)
    .map(({ end }) => ageBehind(text, end))
    .filter((spot) => spot !== undefined);
}
