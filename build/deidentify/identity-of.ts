/** The identity of a line (shared format of de-identification texts) in the engine's shape. Pure. */
import { z } from 'zod';
import type { KnownIdentity, KnownPerson } from '../../electron/deidentify';

const text = z.string().nullish();
const PersonText = z.union([
  z.string(),
  z.looseObject({ firstName: text, nickname: text, prefix: text, lastName: text, name: text }),
]);

export const LineIdentity = z
  .looseObject({
    firstName: text,
    nickname: text,
    prefix: text,
    lastName: text,
    birthDate: text,
    parents: z.array(PersonText).nullish(),
    siblings: z.array(PersonText).nullish(),
    school: text,
    teacher: PersonText.nullish(),
    ib: PersonText.nullish(),
    city: text,
    bsn: text,
  })
  .nullable();
export type LineIdentity = z.output<typeof LineIdentity>;

const PREFIXES = new Set(
  'van de der den ter ten te het el al ait ben abu bin la le du da dos von zu'.split(' '),
);
const TITLES = /^(?:juf|juffrouw|meester|mevr\.?|mevrouw|mw\.?|dhr\.?|meneer|de heer|heer)\s+/iu;

/** "Els van Dalen" → given name, tussenvoegsels, surname; "juf Fenna" → a given name. */
const personOf = (value: z.output<typeof PersonText>): KnownPerson => {
  if (typeof value !== 'string') {
    return typeof value.name === 'string' ? personOf(value.name) : value;
  }
  const words = value.replace(TITLES, '').trim().split(/\s+/u);
  const split = words.findIndex(
    (word, index) => index > 0 && PREFIXES.has(word.toLowerCase().replaceAll(/['’]/gu, '')),
  );
  const at = split > 0 ? split : words.length > 2 ? words.length - 1 : 1;
  const first = words.slice(0, at).join(' ');
  const rest = words.slice(at);
  const name = rest.findIndex(
    (word) => !PREFIXES.has(word.toLowerCase()) && !/^['’]t$/u.test(word),
  );
  const initials = /^(?:\p{Lu}\.?)+$/u.test(first) && (first.length === 1 || first.includes('.'));
  return {
    ...(initials ? { initials: first } : { firstName: first }),
    prefix: rest.slice(0, Math.max(name, 0)).join(' '),
    lastName: rest.slice(Math.max(name, 0)).join(' '),
  };
};

/** @param identity null: nothing is known */
export const identityOf = (identity: LineIdentity): KnownIdentity => {
  if (identity === null) return { pupil: {} };
  const { firstName, nickname, prefix, lastName, birthDate, parents, siblings } = identity;
  const { school, teacher, ib, city, bsn } = identity;
  return {
    pupil: { firstName, nickname, prefix, lastName, birthDate },
    guardians: (parents ?? []).map(personOf),
    siblings: (siblings ?? []).map(personOf),
    staff: [
      ...(teacher ? [{ ...personOf(teacher), role: 'teacher' as const }] : []),
      ...(ib ? [{ ...personOf(ib), role: 'careCoordinator' as const }] : []),
    ],
    ...(school ? { school: { name: school } } : {}),
    places: city ? [city] : [],
    terms: bsn ? [{ value: bsn, tag: 'BSN' }] : [],
  };
};
