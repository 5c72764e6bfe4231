import { startOf, wordAt } from '../tokens';
import type { Tokens } from '../tokens';
import { ageAt } from '../unknown/ages';
import { ageBand } from '../unknown/generalise-age';
import { matchAt } from '../unknown/match-at';
import { yearsOf } from '../unknown/number-words';
import { SURE } from '../unknown/spot';
import type { Narrowed } from './narrowing';

/** "8 tot en met 10 jaar", "7-9 jarige". */
const BETWEEN =
  /(\d{1,2})\s?(?:tot en met|tot|en|t\/m|–|-|à)\s?(\d{1,2})\s?(?:jaar|jarige|jr)(?!\p{L})/iuy;
const YOUNGER = /jonger dan (\d{1,2}) jaar/iuy;
const OLDER = /(\d{1,2}) jaar of ouder/iuy;
const OLDEST = 99;
/** Older than anybody on a class list. */
const OLDEST_PUPIL = 14;

type Band = { readonly length: number; readonly from: number; readonly to: number };

/** "8 tot 10 jaar", "jonger dan 4 jaar", "12 jaar of ouder". */
function bandAt(tokens: Tokens, index: number): Band | undefined {
  const { text } = tokens;
  const start = startOf(tokens, index);
  const between = matchAt(BETWEEN, text, start);
  if (between) {
    const [{ length }, from, to] = between;
    return { length, from: Number(from), to: Number(to) };
  }
  const older = matchAt(OLDER, text, start);
  if (older) return { length: older[0].length, from: Number(older[1]), to: OLDEST };
  const younger = wordAt(tokens, index) === 'jonger' ? matchAt(YOUNGER, text, start) : null;
  return younger ? { length: younger[0].length, from: 0, to: Number(younger[1]) - 1 } : undefined;
}

/** The years of an age as it is written: its first number, or its first word. */
function yearsIn(surface: string): number | undefined {
  const digits = /\d+/u.exec(surface)?.[0];
  const [word = ''] = surface.toLowerCase().split(/[\s-]/u);
  return digits === undefined ? yearsOf(word) : Number(digits);
}

/** An age or a band of ages at this token, of somebody who may be on the class list. */
export function ageHintAt(tokens: Tokens, index: number): Narrowed | undefined {
  const band = bandAt(tokens, index);
  if (band) {
    const start = startOf(tokens, index);
    const narrowing = { kind: 'age', from: band.from, to: band.to } as const;
    return { start, end: start + band.length, narrowing, proposal: null };
  }
  const spot = ageAt(tokens, index);
  if (!spot || spot.confidence < SURE) return undefined;
  const { start, end } = spot;
  const surface = tokens.text.slice(start, end);
  const years = yearsIn(surface);
  if (years === undefined || years > OLDEST_PUPIL) return undefined;
  const narrowing = { kind: 'age', from: years, to: years } as const;
  return { start, end, narrowing, proposal: ageBand(surface) ?? null };
}
