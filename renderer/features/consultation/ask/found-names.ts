/** What still stands in the way of a text that is to be without names. Pure. */
import type { FoundName } from '../../../../electron/contract/consultation';

/** Words that a person said may stay; compared as they were found. */
export type Kept = ReadonlySet<string>;

export const sureNames = (found: readonly FoundName[]): readonly string[] => [
  ...new Set(found.filter(({ sure }) => sure).map(({ surface }) => surface)),
];

/** Likely ones, each once; not those that are known names elsewhere in the same text. */
export const likelyNames = (found: readonly FoundName[]): readonly string[] => {
  const sure = new Set(sureNames(found));
  const likely = found.filter(({ sure: known }) => !known).map(({ surface }) => surface);
  return [...new Set(likely)].filter((surface) => !sure.has(surface));
};

/** May it leave: no known name, and each likely one was answered. */
export const isSettled = (found: readonly FoundName[], kept: Kept): boolean =>
  sureNames(found).length === 0 && likelyNames(found).every((surface) => kept.has(surface));
