/** Contact data as people type them, taken apart for the engine. Pure; what isn't understood stays whole. */
import type { KnownAddress } from '../../deidentify';

const POSTCODE = /\b([1-9]\d{3})\s?([A-Za-z]{2})\b/u;
// "Lindelaan 12", "Oude Weg 3-a", "Plein 1945 7 bis": the last number and what hangs on it.
const STREET =
  /^(?<street>.*[\p{L}\p{N}.])\s+(?<number>\d+(?:\s?[-/]?\s?[A-Za-z]{1,4}|\s?[-/]\s?\d{1,4})?)$/u;

const piecesOf = (text: string): string[] =>
  text
    .split(/[,;\n]/u)
    .map((piece) => piece.trim().replaceAll(/\s+/gu, ' '))
    .filter((piece) => piece !== '');

/** "p/a Jansma, Lindelaan 12" → Lindelaan, 12: the piece with a number is the street, else the first. */
const streetOf = (pieces: readonly string[]): KnownAddress => {
  const found = pieces.map((piece) => STREET.exec(piece)?.groups).find(Boolean);
  if (found !== undefined) return { street: found['street'], houseNumber: found['number'] };
  const [street] = pieces;
  return street === undefined ? {} : { street };
};

/**
 * "Lindelaan 12a, 1234 AB Duinrode" → street, house number, postcode and place; what isn't there is
 * absent. Without a postcode the last piece behind a comma or on a line of its own is the place.
 */
export const parseAddress = (text: string): KnownAddress | null => {
  const code = POSTCODE.exec(text);
  if (code === null) {
    const pieces = piecesOf(text);
    const place = pieces.length > 1 ? pieces.at(-1) : undefined;
    if (pieces.length === 0) return null;
    if (place === undefined) return streetOf(pieces);
    return { ...streetOf(pieces.slice(0, -1)), place };
  }
  const place = piecesOf(text.slice(code.index + code[0].length)).join(' ');
  return {
    ...streetOf(piecesOf(text.slice(0, code.index))),
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
