import { Gap } from './gaps';
import { endOf, gapAt, Shape, shapeAt, startOf, wordAt } from './tokens';
import type { Tokens } from './tokens';

export type NumberKind = 'phone' | 'number';
export type KnownNumber = { readonly subject: number; readonly kind: NumberKind };
export type NumberHit = KnownNumber & { readonly start: number; readonly end: number };

/** What people put between the figures of a phone number. */
const INSIDE = Gap.space | Gap.hyphen | Gap.dot | Gap.slash | Gap.open | Gap.close | Gap.joiner;
const LONGEST = 34;

/** The figures under which a Dutch phone number is found: 06…, 316…, 00316…, 3106…. */
export function phoneKeys(phone: string): readonly string[] {
  const digits = phone.normalize('NFKC').replace(/\D/gu, '');
  if (digits.length < 7) return [];
  const national = digits.replace(/^(?:00)?31(?=\d{9,10}$)0?/u, '0');
  if (!national.startsWith('0') || national.length !== 10) return [digits];
  const bare = national.slice(1);
  return [national, `31${bare}`, `0031${bare}`, `310${bare}`, `00310${bare}`];
}

/** Figures of any other number, if it is made of figures only and long enough to be one. */
export function numberKeys(value: string): readonly string[] {
  const digits = value.replace(/[\s.\-/]/gu, '');
  return /^\d{5,}$/u.test(digits) ? [digits] : [];
}

/** Finds known numbers, however their figures are grouped. */
export function findNumbers(
  tokens: Tokens,
  numbers: ReadonlyMap<string, KnownNumber>,
): readonly NumberHit[] {
  const hits: NumberHit[] = [];
  if (numbers.size === 0) return hits;
  for (let i = 0; i < tokens.count; i += 1) {
    if (shapeAt(tokens, i) !== Shape.digits) continue;
    let digits = '';
    let best: NumberHit | undefined;
    let last = i;
    for (let j = i; j < tokens.count && shapeAt(tokens, j) === Shape.digits; j += 1) {
      if (j > i && (gapAt(tokens, j) & ~INSIDE) !== 0) break;
      digits += wordAt(tokens, j);
      if (digits.length > LONGEST) break;
      const known = numbers.get(digits);
      if (known) {
        best = { ...known, start: startOf(tokens, i), end: endOf(tokens, j) };
        last = j;
      }
    }
    if (best) {
      hits.push({ ...best, start: openStart(tokens, best) });
      i = last;
    }
  }
  return hits;
}

/** Takes the "+" before the first figure in, and the "(" that closes inside the number: "(010) 0000123". */
function openStart(
  tokens: Tokens,
  { start, end }: { readonly start: number; readonly end: number },
): number {
  let open = tokens.text.slice(start, end).split(')').length - 1;
  let from = start;
  for (; from > 0; from -= 1) {
    const before = tokens.text[from - 1];
    if (before === '(' && open > 0) open -= 1;
    else if (before !== '+') break;
  }
  return from;
}
