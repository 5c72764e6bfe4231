/** Takes an address as people type it apart, so that each part is recognised on its own. Pure. */
import type { KnownAddress } from '../../deidentify';

const POSTCODE = /\b([1-9]\d{3})\s?([A-Za-z]{2})\b/;
const STREET = /^(.*\S)\s+(\d+\s?(?:[A-Za-z]|[-/]\s?\d+)?)$/;

const trimmed = (text: string | undefined): string =>
  (text ?? '').replace(/^[\s,;]+|[\s,;]+$/g, '');

/**
 * "Lindelaan 12a, 1234 AB Duinrode" → street, house number, postcode and place; what isn't there is
 * absent. Without a postcode the last part behind a comma or on a line of its own is the place.
 */
export const addressParts = (address: string): KnownAddress | null => {
  const text = address.trim();
  if (text === '') return null;
  const found = POSTCODE.exec(text);
  const [before, after] =
    found === null
      ? [text, '']
      : [text.slice(0, found.index), text.slice(found.index + found[0].length)];
  const lines = before
    .split(/[,;\n]/)
    .map(trimmed)
    .filter((line) => line !== '');
  const first = lines[0] ?? '';
  const street = STREET.exec(first);
  const place = found === null && lines.length > 1 ? lines.at(-1) : trimmed(after);
  return {
    ...(first === '' ? {} : { street: street?.[1] ?? first }),
    ...(street?.[2] === undefined ? {} : { houseNumber: street[2] }),
    ...(found === null ? {} : { postcode: `${found[1]} ${found[2]?.toUpperCase()}` }),
    ...(place === undefined || place === '' ? {} : { place }),
  };
};
