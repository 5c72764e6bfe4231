import { Gap } from '../gaps';
import { endOf, gapAt, startOf, wordAt } from '../tokens';
import type { Tokens } from '../tokens';
import { matchAt } from '../unknown/match-at';
import { cardinalOf } from '../unknown/number-words';
import { wordSet } from '../unknown/word-set';
import type { Narrowed } from './narrowing';

/** Custom: generalise.ts of the casus has the same bands. */
const BANDS = {
  onderbouw: ['1', '2'],
  middenbouw: ['3', '4', '5'],
  bovenbouw: ['6', '7', '8'],
} as const;

const BAND_WORDS: ReadonlyMap<string, readonly string[]> = new Map([
  ...Object.entries(BANDS),
  ...['kleuterbouw', 'kleutergroep', 'kleuterklas', 'kleuter'].map(
    (word) => [word, BANDS.onderbouw] as const,
  ),
]);
const LAST_GROUP = 8;
const GROUP_WORDS = wordSet('gr groep groepen');
/** "groep 5", "gr. 3/4", "groep 6b", "groepen 3 t/m 5". */
const GROUP =
  /(?:groep|gr\.?|groepen)\s?([1-8])(?:\s?(?:\/|-|en|t\/m)\s?([1-8]))?(?:\s?[a-f](?!\p{L}))?(?!\d|[:.,]\d|\p{L})/iuy;

type Groups = { readonly end: number; readonly groups: readonly string[] };

/** The bouw that holds all these year groups. */
function bandOfGroups(groups: readonly string[]): string | null {
  const band = Object.entries(BANDS).find(([, held]) =>
    groups.every((group) => held.some((one) => one === group)),
  );
  return band?.[0] ?? null;
}

function groupsBetween(one: number, other: number): readonly string[] {
  const from = Math.min(one, other);
  const length = Math.abs(one - other) + 1;
  return Array.from({ length }, (_, at) => String(from + at));
}

/** "groep 5", "gr. 3/4". */
function inDigits(tokens: Tokens, index: number): Groups | undefined {
  const start = startOf(tokens, index);
  const found = matchAt(GROUP, tokens.text, start);
  if (!found) return undefined;
  const [all, from, to = from] = found;
  return { end: start + all.length, groups: groupsBetween(Number(from), Number(to)) };
}

/** "groep zeven". */
function inWords(tokens: Tokens, index: number): Groups | undefined {
  const said = cardinalOf(wordAt(tokens, index + 1));
  if (said === undefined || said > LAST_GROUP || gapAt(tokens, index + 1) !== Gap.space)
    return undefined;
  return { end: endOf(tokens, index + 1), groups: groupsBetween(said, said) };
}

/** A year group at this token: "groep 5", "gr. 3/4", "groep zeven", "middenbouw". */
export function yearGroupAt(tokens: Tokens, index: number): Narrowed | undefined {
  const word = wordAt(tokens, index);
  const start = startOf(tokens, index);
  const band = BAND_WORDS.get(word);
  if (band) {
    const narrowing = { kind: 'yearGroup', groups: band } as const;
    return { start, end: endOf(tokens, index), narrowing, proposal: null };
  }
  if (!GROUP_WORDS.has(word)) return undefined;
  const found = inDigits(tokens, index) ?? inWords(tokens, index);
  if (!found) return undefined;
  const { end, groups } = found;
  return { start, end, narrowing: { kind: 'yearGroup', groups }, proposal: bandOfGroups(groups) };
}
