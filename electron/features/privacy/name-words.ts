/** The words that the names of one school consist of. Pure. */
import type { NameRows } from './names-repository';

/** Whole and by its parts: "Anne-Marie" is also "Anne" and "Marie". */
const wordsOf = (text: string): string[] =>
  text.split(/[^\p{L}\p{M}'’-]+/u).flatMap((word) => [word, ...word.split('-')]);

/** As they were typed; initials are no words. */
export const nameWords = (rows: NameRows): ReadonlySet<string> => {
  const people = [...rows.pupils, ...rows.guardians, ...rows.relatives, ...rows.staff];
  const texts = [
    ...people.flatMap(({ first_name, prefix, last_name }) => [first_name, prefix, last_name]),
    ...rows.pupils.flatMap(({ given_names, nickname }) => [given_names, nickname]),
    ...rows.guardians.map(({ address }) => address),
    ...(rows.school === undefined ? [] : [rows.school.name, rows.school.place]),
  ];
  return new Set(texts.flatMap(wordsOf).filter((word) => word.length > 1));
};
