import { Listed } from '../../electron/deidentify/lexicon';
import { foldedWords } from '../../electron/deidentify/tokens';
import { FAR, NEAR, WHOLE } from './countries';
import type { City } from './word-lists';
import type { WordTable } from './word-table';

const SHORTEST = 3;

const bitOf = ({ name, country }: City): number | undefined => {
  if (NEAR.has(country)) return Listed.nearPlace;
  const short = foldedWords(name).length === 1;
  return WHOLE.has(country) || (FAR.has(country) && short) ? Listed.farPlace : undefined;
};

/** Marks places as a whole ("den haag"), and the first word of those of several. */
export const markPlaces = (table: WordTable, cities: readonly City[]): void => {
  for (const city of cities) {
    const bit = bitOf(city);
    const words = foldedWords(city.name);
    const [first] = words;
    if (bit === undefined || first === undefined || words.join('').length < SHORTEST) continue;
    table.mark(words.join(' '), bit);
    if (words.length > 1) table.mark(first, Listed.placeStart);
  }
};
