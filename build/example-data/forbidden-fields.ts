import { fullName, withoutMarks } from './person-names';
import { between, pick, type Random } from './random';
import type { PersonName } from './types';

/**
 * The eleven-test of a BSN (Besluit burgerservicenummer): nine digits, weights 9 down to 2 and
 * then -1, the sum a multiple of eleven. Here to prove that no invented number passes it.
 */
export function passesElevenTest(number: string): boolean {
  if (!/^\d{9}$/u.test(number)) return false;
  const sum = [...number].reduce((total, digit, index) => {
    const weight = index === 8 ? -1 : 9 - index;
    return total + Number(digit) * weight;
  }, 0);
  return sum % 11 === 0;
}

/** Nine digits that look like a BSN and can be nobody's: the eleven-test always fails. */
export function impossibleBsn(random: Random): string {
  const start = String(between(random, 10_000_000, 99_999_999));
  const last = between(random, 0, 9);
  const number = `${start}${last}`;
  // One other last digit always fails: the sum moves by less than eleven.
  return passesElevenTest(number) ? `${start}${(last + 1) % 10}` : number;
}

/** A postcode in 1234, which the Dutch post has not given out. */
export function inventedPostcode(random: Random): string {
  const letters = 'ABCDEGHJKLMNPRSTVWXZ';
  return `1234${pick(random, [...letters])}${pick(random, [...letters])}`;
}

/** An e-mail address under `.invalid`, which can never exist (RFC 2606). */
export function inventedEmail(person: PersonName, host = 'voorbeeld.invalid'): string {
  const local = withoutMarks(fullName(person))
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/gu, '.');
  return `${local.replaceAll(/^\.|\.$/gu, '')}@${host}`;
}
