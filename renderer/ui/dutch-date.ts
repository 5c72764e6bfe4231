const daysInMonth = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

function lastDay(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 && leap ? 29 : (daysInMonth[month - 1] ?? 0);
}

const pad = (value: number, size: number): string => String(value).padStart(size, '0');

const written = [
  /^(?<day>\d{1,2})[-/. ](?<month>\d{1,2})[-/. ](?<year>\d{4})$/,
  /^(?<day>\d{2})(?<month>\d{2})(?<year>\d{4})$/,
  /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})$/,
];

/** A day as people type it (3-9-2025, 03/09/2025, 03092025) → `YYYY-MM-DD`, or null when it is none. */
export function parseDutchDate(text: string): string | null {
  const found = written
    .map((form) => form.exec(text.trim())?.groups)
    .find((groups) => groups !== undefined);
  if (found === undefined) return null;
  const [year, month, day] = [Number(found.year), Number(found.month), Number(found.day)];
  if (year < 1900 || year > 2200 || day < 1 || day > lastDay(year, month)) return null;
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

/** `YYYY-MM-DD` → `DD-MM-YYYY`; anything else comes back as it was. */
export function formatDutchDate(day: string): string {
  const found = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day);
  return found === null ? day : `${found[3]}-${found[2]}-${found[1]}`;
}
