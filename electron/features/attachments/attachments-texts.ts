/** Dutch words of attachments on the pages that travel. */
import { dayInWords } from '../../contract/casus-words';

const KILOBYTE = 1024;
const MEGABYTE = KILOBYTE * KILOBYTE;

const rounded = (amount: number): string =>
  amount.toLocaleString('nl-NL', { maximumFractionDigits: 1 });

export const attachmentsTexts = {
  size: 'Grootte',
  addedOn: 'Toegevoegd op',
  day: dayInWords,
  bytes: (count: number) =>
    count < MEGABYTE
      ? `${rounded(Math.ceil(count / KILOBYTE))} kB`
      : `${rounded(count / MEGABYTE)} MB`,
} as const;
