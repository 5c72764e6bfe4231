/** Ages right behind somebody's name: "Sem (9)", "Sem, acht,", "sem is 3 en". */
import { isClassBracket, isOpenBefore } from './class-brackets';
import { endsClause } from './clause-end';
import { cardinalOf } from './number-words';
import { SURE } from './spot';
import type { Spot } from './spot';
import { textFrom, textUpTo } from './text-near';

/** What leads from the name to the age: "(", ", ", ": ", "(gr 6, ", ", bijna ", ", Tigrinya, ". */
const LEAD =
  /^(?:(?: uit| van|,)? (?:groep|gr\.?) ?[1-8][a-d]? ?\(| [–-] (?=\d{1,2}(?:½| ?(?:jaar|jr)(?!\p{L})))| ?[|/] ?(?=\d{1,2} ?[|/] ?gr)|\s?\(| = |,? |: ?)(?:(?:groep|gr\.?|g) ?[1-8][a-d]?, ?|(?:m|v|j|jongen|meisje|man|vrouw)\.?, ?)?(?:(?:zelf )?(?:bijna|net|pas|nu|al|ruim|inmiddels|toen|ongeveer|ca\.?|allebei|beiden|ook|nog maar|een kleine|resp\.) )?/iu;
/** "Sem, Turks, 8,". */
const LEAD_OVER_WORD = /^, \p{L}{3,16}, /u;
/** "9", "9;3", "1,5", "6½", "8 jaar", "20 mnd". */
const NUMBER =
  /^(\d{1,2})(?:[;.,]\d{1,2}|½| 1\/2)?(?: ?(?<unit>jr\.?|jaar|j\.?|maanden|mnd\.?|maandjes|weken|wkn))?(?=[!?]{0,3}[),;](?!\d)|\s?[|/] ?gr|\.(?!\d)|[!?]{0,3}$|[!?]{0,3}\n|[!?]| en | - | – )/u;
const LONGEST_NUMBER = 24;
const WORD = /^(?<word>\p{Ll}{3,16})(?=[!?]{0,3}[),.]|$|\n)/u;
/** "(7 en 5)", "(9, 7 en 5 jaar)". */
const MORE = /^(?:, \d{1,2}){0,3} en \d{1,2}(?: jaar| jr\.?)?(?=\))/u;
/** "sem is nu 3 en", "sem wordt bijna zes". */
const TOLD =
  /^ (?:van|(?:die )?(?:is|wordt|werd|was|word)) (?:(?:nu|al|pas|net|bijna|ook|toch|inmiddels|vandaag|morgen|gewoon|dan|nog maar|eindelijk) ){0,2}(\d{1,2}|\p{L}{3,10})(?:[.,]5(?!\d)|½)?(?!\p{L}|\d|[.:;/-]\d)/u;
const LONGEST_TOLD = 56;

const YOUNGEST = 2;
const YOUNGEST_SAID = 3;
const OLDEST_SAID = 19;
/** Without brackets a number beyond this is a count. */
const OLDEST_CHILD = 18;
const LONGEST_LEAD = 48;
/** "diens vrouw Grietje Visser, 72.": of a grown-up. */
const GROWN_UP =
  /(?<!\p{L})(?:opa|oma|vrouw|man|moeder|vader|oom|tante|buurvrouw|buurman|mevrouw|meneer|mevr?\.?|mw\.?|dhr\.?|partner|vriendin?|opoe|pake|beppe) (?:\p{L}[\p{L}.'’-]{0,20} ?){1,4}$/iu;
const FAR_BEFORE = 60;

const CONFIDENCE = { number: 0.8, word: 0.75, over: 0.7, told: 0.72 } as const;

type Range = { readonly start: number; readonly end: number };

function wordBehind(text: string, at: number, lead: string): Range | undefined {
  if (!/[(,]/u.test(lead)) return undefined;
  const start = at + lead.length;
  const word = WORD.exec(textFrom(text, start, LONGEST_NUMBER))?.groups?.['word'] ?? '';
  const years = cardinalOf(word);
  if (years === undefined || years < YOUNGEST_SAID || years > OLDEST_SAID) return undefined;
  return { start, end: start + word.length };
}

/** Whether a number is no count: in brackets, between commas, or of a grown-up. */
function isSetApart(
  text: string,
  at: number,
  { lead, end }: { lead: string; end: number },
): boolean {
  if (lead.includes('(')) return true;
  if (text[end] === ')') return isOpenBefore(text, at);
  if (!lead.startsWith(', ')) return false;
  return text[end] === ',' || GROWN_UP.test(textUpTo(text, at, FAR_BEFORE));
}

function numberBehind(text: string, at: number, lead: string): Range | undefined {
  const start = at + lead.length;
  const found = NUMBER.exec(textFrom(text, start, LONGEST_NUMBER));
  if (!found) return undefined;
  const end = start + found[0].length;
  const years = Number(found[1]);
  const bracketed = lead.includes('(');
  if (bracketed && isClassBracket(text, start, years)) return undefined;
  if (/^[mw]/iu.test(found.groups?.['unit'] ?? ''))
    return lead.trim() === '' ? undefined : { start, end };
  const fraction = years === 1 && bracketed && /[,.;½]/u.test(found[0]);
  if (years < YOUNGEST && !fraction) return undefined;
  if (!bracketed && text[end] === ')' && !isOpenBefore(text, at)) return undefined;
  if (years > OLDEST_CHILD && !isSetApart(text, at, { lead, end })) return undefined;
  const more = bracketed ? (MORE.exec(textFrom(text, end, LONGEST_NUMBER))?.[0].length ?? 0) : 0;
  return { start, end: end + more };
}

/** "jaxx is 3 en loopt": told of a name that nothing but the lists or the file knows. */
function toldBehind(text: string, at: number): Range | undefined {
  const found = TOLD.exec(textFrom(text, at, LONGEST_TOLD));
  if (!found) return undefined;
  const [all, said = ''] = found;
  const years = /^\d/u.test(said) ? Number(said) : (cardinalOf(said) ?? 0);
  if (years < YOUNGEST || !endsClause(textFrom(text, at + all.length, LONGEST_NUMBER)))
    return undefined;
  const end = at + all.length;
  return { start: end - (all.length - all.lastIndexOf(said)), end };
}

function spotOf(range: Range, confidence: number): Spot {
  return { ...range, tag: 'AGE', reason: 'age', confidence };
}

function ageBehind(text: string, at: number): Spot | undefined {
  const near = textFrom(text, at, LONGEST_LEAD);
  const lead = LEAD.exec(near)?.[0];
  if (lead === undefined) return undefined;
  const word = wordBehind(text, at, lead);
  if (word) return spotOf(word, CONFIDENCE.word);
  const number = numberBehind(text, at, lead);
  if (number) return spotOf(number, CONFIDENCE.number);
  const over = LEAD_OVER_WORD.exec(near)?.[0];
  const beyond = over === undefined ? undefined : numberBehind(text, at, over);
  if (beyond && text[beyond.end] === ',') return spotOf(beyond, CONFIDENCE.over);
  const told = toldBehind(text, at);
  return told && spotOf(told, CONFIDENCE.told);
}

/** "Sem, 9 en Aya, 11": the numbers behind persons that were found. */
export function agesBehindPeople(
  text: string,
  spots: readonly (Pick<Spot, 'tag' | 'end'> & { readonly confidence?: number | undefined })[],
): readonly Spot[] {
  return spots
    .filter(({ tag, confidence = 1 }) => tag === 'PERSON' && confidence >= SURE)
    .map(({ end }) => ageBehind(text, end))
    .filter((spot) => spot !== undefined);
}
