/**
 * Money and hours as whole hundredths (cents; hundredths of an hour): sums are exact, and nothing is ever a
 * fraction. Pure.
 */

/** "1.234,50" from 123450. */
export const hundredthsInWords = (hundredths: number): string => {
  const sign = hundredths < 0 ? '-' : '';
  const digits = String(Math.abs(hundredths)).padStart(3, '0');
  const whole = digits.slice(0, -2).replaceAll(/\B(?=(\d{3})+$)/g, '.');
  return `${sign}${whole},${digits.slice(-2)}`;
};

/** What keeps a sign or a unit on the line of its figure. */
const TOGETHER = '\u00A0';

/** "€ 1.234,50" from 123450. */
export const euros = (cents: number): string => `€${TOGETHER}${hundredthsInWords(cents)}`;

/** "1,5" from 150, "40" from 4000. */
export const shortHundredths = (hundredths: number): string =>
  hundredthsInWords(hundredths).replace(/,?0+$/, '');

/** "1,5 uur" from 150, "40 uur" from 4000. */
export const hoursInWords = (hundredths: number): string =>
  `${shortHundredths(hundredths)}${TOGETHER}uur`;

const TYPED = /^\d{1,3}(?:\.\d{3})+(?:,\d{1,2})?$|^\d+(?:[.,]\d{1,2})?$/;

/** "1.234,5" or "1234.50" → 123450; null where it is no amount of at most two decimals. */
export const hundredthsOf = (typed: string): number | null => {
  const bare = typed.replaceAll(/[\s€]/g, '');
  if (!TYPED.test(bare)) return null;
  const dutch = /\.\d{3}(?!\d)/.test(bare) ? bare.replaceAll('.', '') : bare.replace('.', ',');
  const [whole = '0', decimals = ''] = dutch.split(',');
  return Number(`${whole}${decimals.padEnd(2, '0')}`);
};
