/** A backup in words: when, and how big. */
const moment = new Intl.DateTimeFormat('nl-NL', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
});
const day = new Intl.DateTimeFormat('nl-NL', { day: 'numeric', month: 'long', year: 'numeric' });
const oneDecimal = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 1 });

const KILOBYTE = 1_000;
const MEGABYTE = 1_000_000;
const GIGABYTE = 1_000_000_000;

/** `2026-11-21T18:45:00Z` → "21 november 2026 om 19:45", in the zone of this device. */
export const momentText = (utc: string): string => moment.format(new Date(utc));

/** `2026-11-21T18:45:00Z` → "21 november 2026". */
export const dayText = (utc: string): string => day.format(new Date(utc));

/** 1.5 million bytes → "1,5 MB". */
export const sizeText = (bytes: number): string => {
  if (bytes >= GIGABYTE) return `${oneDecimal.format(bytes / GIGABYTE)} GB`;
  if (bytes >= MEGABYTE) return `${oneDecimal.format(bytes / MEGABYTE)} MB`;
  return `${Math.max(1, Math.round(bytes / KILOBYTE))} kB`;
};
