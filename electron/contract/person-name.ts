/** How a name is written, the same on the screen, in lists and in search. Pure. */
import type { PersonName } from './records';

type NameParts = Pick<PersonName, 'firstName' | 'initials' | 'prefix' | 'lastName'> & {
  readonly givenNames?: string;
  readonly nickname?: string;
};

const joined = (...parts: readonly string[]): string =>
  parts.filter((part) => part !== '').join(' ');

/** What somebody is called; where that isn't known: nickname, given names, initials. */
const calledName = (name: NameParts): string =>
  [name.firstName, name.nickname ?? '', name.givenNames ?? '', name.initials].find(
    (part) => part !== '',
  ) ?? '';

/** "Noor van 't Voorbeeld" */
export const displayNameOf = (name: NameParts): string =>
  joined(calledName(name), name.prefix, name.lastName);

/** "Voorbeeld, Noor van 't": Dutch lists go by the surname without what stands before it. */
export const sortNameOf = (name: NameParts): string => {
  const before = joined(calledName(name), name.prefix);
  if (name.lastName === '') return before;
  return before === '' ? name.lastName : `${name.lastName}, ${before}`;
};
