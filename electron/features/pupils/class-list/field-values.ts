/** Single values of a class list, whatever its format. */
import type { Names, Sex, YearGroup } from './class-list';
import { yearGroups } from './class-list';

/** XSD 2.0 and 2.1: a surname has at most 200 characters, a key 256 (FORMAT.md rule 2). */
export const longestName = 200;
export const longestKey = 256;

/** One line of text: blanks collapsed, no control, direction or zero-width signs (they can fake a name), NFC. */
export const cleanText = (text: string): string => {
  const trimmed = text.trim();
  if (/^(?:[!-~]+(?: [!-~]+)*)?$/u.test(trimmed)) return trimmed; // most values: nothing to clean
  return trimmed
    .replace(/[\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .normalize('NFC');
};

/** NEN-ISO 5218, as EDEXML writes it. */
const sexes: ReadonlyMap<string, Sex> = new Map([
  ['0', 'unknown'],
  ['1', 'boy'],
  ['2', 'girl'],
  ['9', 'unspecified'],
]);
export const sexFromCode = (code: string): Sex | null => sexes.get(code) ?? null;

const knownYearGroups: ReadonlyMap<string, YearGroup> = new Map(yearGroups.map((g) => [g, g]));

/** `7`, `07`, `c`; also `groep 7`. Null when it is no year group of EDEXML. */
export const yearGroupFrom = (text: string): YearGroup | null => {
  const bare = text
    .trim()
    .replace(/^(?:jaargroep|groep|gr\.?)\s*/iu, '')
    .toUpperCase();
  return knownYearGroups.get(bare.replace(/^0+(?=\d)/u, '')) ?? null;
};

/**
 * FORMAT.md rule 3: a key that starts with `#` is a dummy. `nr:` marks a pupil number from a
 * spreadsheet: stable too, but of another space than the keys of EDEXML, so that the two never collide.
 */
export type KeySpace = 'unstable' | 'edex' | 'pupilNumber';
export const keySpaceOf = (key: string | null): KeySpace => {
  if (key === null || key === '' || key.startsWith('#')) return 'unstable';
  return key.startsWith('nr:') ? 'pupilNumber' : 'edex';
};
export const isStableKey = (key: string): boolean => keySpaceOf(key) !== 'unstable';

export const noNames: Names = {
  lastName: '',
  prefix: '',
  givenNames: '',
  initials: '',
  firstName: '',
};

export const hasName = (names: Names): boolean =>
  names.lastName !== '' || names.firstName !== '' || names.givenNames !== '';

/** Letters and digits alone, lower case, without diacritics: how names are compared. */
export const nameKey = (text: string): string =>
  text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

/** Surname with prefix, and the name that the child goes by, for comparing. */
export const surnameKey = (names: Names): string => nameKey(names.prefix + names.lastName);
export const firstNameKey = (names: Names): string =>
  nameKey(names.firstName || (names.givenNames.split(' ')[0] ?? '') || names.initials);
export const fullNameKey = (names: Names): string => `${surnameKey(names)}|${firstNameKey(names)}`;
