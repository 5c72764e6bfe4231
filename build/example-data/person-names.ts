import type { PersonName } from './types';

/** `Jurre van 't Hof`. */
export function fullName(person: PersonName): string {
  return [person.firstName, person.prefix, person.lastName].filter((part) => part !== '').join(' ');
}

/** `van 't Hof`. */
export function surname(person: PersonName): string {
  return person.prefix === '' ? person.lastName : `${person.prefix} ${person.lastName}`;
}

/** `Van 't Hof`, as after a title or at the start of a sentence. */
export function surnameAfterTitle(person: PersonName): string {
  const whole = surname(person);
  return whole.charAt(0).toUpperCase() + whole.slice(1);
}

/**
 * Possessive of a Dutch name (Taalunie, leidraad 2015): Roos' after a sibilant, Anna's after a
 * long vowel in one letter, otherwise a bare s.
 */
export function possessive(name: string): string {
  if (/(?:s|x|z|ş|ś|ce)$/iu.test(name)) return `${name}'`;
  return /[aiouyı]$/iu.test(name) && !/(?:aa|ie|oo|ee|eau|[aeo]y)$/iu.test(name)
    ? `${name}'s`
    : `${name}s`;
}

/** Letters without marks, as people type a name they can't find on the keyboard. */
export function withoutMarks(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll('ı', 'i')
    .replaceAll('ł', 'l')
    .replaceAll('Ł', 'L')
    .replaceAll('ø', 'o');
}

/** `N.E.`-like initials without dots, as the class list gives them: `NE`. */
export function initialsOf(givenNames: string): string {
  return givenNames
    .split(/[\s-]+/u)
    .map((name) => name.charAt(0).toUpperCase())
    .join('');
}
