/** Contact data as people type them, taken apart for the engine. Pure; what isn't understood stays whole. */
import type { KnownAddress } from '../../deidentify';

const POSTCODE = /\b(\d{4})\s?([A-Za-z]{2})\b/u;
// "Lindelaan 12", "Oude Weg 3-a", "Plein 1945 7 bis": the last number and what hangs on it.
const STREET = /^(?<street>.+)\s+(?<number>\d+(?:\s?[-/]?\s?[A-Za-z]{1,4}|[-/]\d{1,4})?)$/u;

const trimmed = (text: string): string => text.replaceAll(/^[\s,;]+|[\s,;]+$/gu, '');

const streetOf = (text: string): KnownAddress => {
  const found = STREET.exec(text)?.groups;
  return found === undefined
    ? { street: text }
    : { street: found['street'] ?? '', houseNumber: found['number'] ?? '' };
};

/** "Lindelaan 12, 1234 AB Verzonnen", also over several lines and without a postcode. */
export const parseAddress = (text: string): KnownAddress | null => {
  const line = trimmed(text.replaceAll(/\s*[\n;]\s*/gu, ', ').replaceAll(/[ \t]+/gu, ' '));
  if (line === '') return null;
  const code = POSTCODE.exec(line);
  if (code === null) {
    const [street = '', ...rest] = line.split(',').map(trimmed);
    const place = rest.join(' ').trim();
    return place === '' ? streetOf(street) : { ...streetOf(street), place };
  }
  const place = trimmed(line.slice(code.index + code[0].length));
  return {
    ...streetOf(trimmed(line.slice(0, code.index))),
    postcode: `${code[1] ?? ''} ${(code[2] ?? '').toUpperCase()}`,
    ...(place === '' ? {} : { place }),
  };
};

const SHORTEST_PHONE = 7;
const digitsIn = (text: string): number => text.replaceAll(/\D/gu, '').length;

/** "06-12345678 / 0101234567 (werk)" → both. */
export const parsePhones = (text: string): string[] => {
  const pieces = text.split(/[,;/|\n]|\s(?:of|en)\s/u).filter((piece) => digitsIn(piece) > 0);
  if (pieces.length === 0) return [];
  return pieces.every((piece) => digitsIn(piece) >= SHORTEST_PHONE) ? pieces : [text];
};

export const parseEmails = (text: string): string[] =>
  text.match(/[^\s,;<>()]+@[^\s,;<>()]+/gu)?.map((found) => found.replace(/[.:]+$/u, '')) ?? [];
