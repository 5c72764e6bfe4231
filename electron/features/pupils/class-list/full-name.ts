/** Splits a Dutch name that stands in one piece. NEN 1888 knows the prefixes; this list holds the usual ones. */
import type { Names } from './class-list';
import { noNames } from './field-values';

/** A prefix in any case (people type `Van Der Berg`). */
const dutchPrefixes: ReadonlySet<string> = new Set(
  "van de der den het 't 's ter te ten in op aan bij uit uijt onder over voor tot von zu zum zur".split(
    ' ',
  ),
);
/** A prefix only in lower case: with a capital these are names of their own (El Amrani, Al, Ben). */
const lowerCasePrefixes: ReadonlySet<string> = new Set(
  "du da das do dos del della di le la les el al af af. l' d' ben bin ibn y e".split(' '),
);

const isPrefix = (token: string): boolean => {
  const plain = token.replace(/[\u2018\u2019\u02BC`´]/gu, "'");
  return dutchPrefixes.has(plain.toLowerCase()) || lowerCasePrefixes.has(plain);
};
const isInitials = (text: string): boolean =>
  /^(?:\p{Lu}\p{Ll}{0,2}\.\s?)+\p{Lu}?$/u.test(text) || /^\p{Lu}{1,2}$/u.test(text);

const tokensOf = (text: string): readonly string[] => text.split(' ').filter((t) => t !== '');

/** `van 't Voorbeeld` and `Voorbeeld van 't` to prefix and surname. */
export const splitSurname = (
  text: string,
): { readonly prefix: string; readonly lastName: string } => {
  const tokens = tokensOf(text.replace(/,/gu, ' '));
  let lead = 0;
  while (lead < tokens.length - 1 && isPrefix(tokens[lead] ?? '')) lead += 1;
  if (lead > 0) {
    return { prefix: tokens.slice(0, lead).join(' '), lastName: tokens.slice(lead).join(' ') };
  }
  let tail = tokens.length;
  while (tail > 1 && isPrefix(tokens[tail - 1] ?? '')) tail -= 1;
  return { prefix: tokens.slice(tail).join(' '), lastName: tokens.slice(0, tail).join(' ') };
};

const given = (text: string): Pick<Names, 'firstName' | 'initials' | 'givenNames'> => {
  const called = /^(.*?)\s*\(([^()]+)\)$/u.exec(text);
  if (called !== null) {
    const before = given(called[1] ?? '');
    return { ...before, givenNames: before.firstName, firstName: called[2]?.trim() ?? '' };
  }
  return isInitials(text)
    ? { firstName: '', initials: text, givenNames: '' }
    : { firstName: text, initials: '', givenNames: '' };
};

const withComma = (text: string): Names => {
  const [surname = '', ...rest] = text.split(',').map((part) => part.trim());
  // `Voorbeeld, van 't, Noor`
  if (rest.length > 1 && tokensOf(rest[0] ?? '').every(isPrefix)) {
    const [prefix = '', ...names] = rest;
    return { ...noNames, lastName: surname, prefix, ...given(names.join(' ')) };
  }
  const tokens = tokensOf(rest.join(' '));
  let tail = tokens.length;
  while (tail > 0 && isPrefix(tokens[tail - 1] ?? '')) tail -= 1;
  const after = tokens.slice(tail).join(' ');
  const split = after === '' ? splitSurname(surname) : { prefix: after, lastName: surname };
  return { ...noNames, ...split, ...given(tokens.slice(0, tail).join(' ')) };
};

/**
 * @returns the names, and whether the split is a guess (several words, no prefix and no comma: the
 * first word is then taken as the first name).
 */
export const splitFullName = (
  text: string,
): { readonly names: Names; readonly isUnsure: boolean } => {
  if (text.includes(',')) return { names: withComma(text), isUnsure: false };
  const bracket = /^(.*?\([^()]+\))\s+(.+)$/u.exec(text);
  if (bracket !== null) {
    const names = { ...noNames, ...splitSurname(bracket[2] ?? ''), ...given(bracket[1] ?? '') };
    return { names, isUnsure: false };
  }
  const tokens = tokensOf(text);
  if (tokens.length === 1) return { names: { ...noNames, firstName: text }, isUnsure: false };
  const at = tokens.findIndex((token, index) => index < tokens.length - 1 && isPrefix(token));
  if (at !== -1) {
    const names = {
      ...noNames,
      ...splitSurname(tokens.slice(at).join(' ')),
      ...given(tokens.slice(0, at).join(' ')),
    };
    return { names, isUnsure: false };
  }
  const [first = '', ...rest] = tokens;
  const names = { ...noNames, lastName: rest.join(' '), ...given(first) };
  return { names, isUnsure: tokens.length > 2 };
};
