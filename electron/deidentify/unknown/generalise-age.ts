import { foldedWords } from '../tokens';
import { yearsOf } from './number-words';

/** Ages at a basisschool; the bands lie fixed: 4–6, 7–9, 10–12. */
const YOUNGEST = 4;
const OLDEST = 12;
const WIDTH = 3;
const OLDEST_MINOR = 17;

/**
 * "7;4 jaar" → "7 tot 9 jaar", "moeder (34)" → "volwassen"; undefined when no number can be read.
 * Custom: domain.md section 3, "Generalise".
 */
export function ageBand(surface: string): string | undefined {
  const years = foldedWords(surface)
    .map(yearsOf)
    .find((found) => found !== undefined);
  if (years === undefined) return undefined;
  // "een zevenjarige jongen" takes an adjective.
  const adjective = /jarigen?$/iu.test(surface);
  if (years < YOUNGEST) return adjective ? 'jonge' : 'jonger dan 4 jaar';
  if (years > OLDEST_MINOR) return 'volwassen';
  if (years > OLDEST) return adjective ? '13- tot 17-jarige' : '13 tot 17 jaar';
  const from = YOUNGEST + Math.floor((years - YOUNGEST) / WIDTH) * WIDTH;
  const to = from + WIDTH - 1;
  return adjective ? `${from}- tot ${to}-jarige` : `${from} tot ${to} jaar`;
}
