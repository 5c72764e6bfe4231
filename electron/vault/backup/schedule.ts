// Threat: backups fill the disk, or the one that is needed was thrown away, or none was ever made.
// Pure rules (security.md section 5): 7 daily and 4 weekly within a size, at most one automatic a day,
// a copy off the device every month, the code tested every year.

const DAY_MS = 24 * 60 * 60 * 1000;
const DAILY_KEPT = 7;
const WEEKLY_KEPT = 4;
const COPY_EVERY_DAYS = 30;
const CODE_TEST_EVERY_DAYS = 365;
/** As long as the oldest of the weekly ones: four weeks and the one that has begun. */
const UNPROVEN_KEPT_DAYS = 35;

export type Kept = { readonly id: string; readonly createdAt: string; readonly byteLength: number };

const daysSince = (moment: string, now: Date): number =>
  (now.getTime() - Date.parse(moment)) / DAY_MS;

const dayOf = (moment: string): string => moment.slice(0, 10);

// Number of the week since the Monday before 1970: two days are in one week when it is the same.
const weekOf = (moment: string): number => Math.floor((Date.parse(moment) / DAY_MS + 3) / 7);

/** An automatic backup is due on a day (UTC) that has none yet; also when the clock was set back. */
export const isBackupDue = (now: Date, lastBackupAt: string | null): boolean =>
  lastBackupAt === null || dayOf(lastBackupAt) !== dayOf(now.toISOString());

/** A copy off the device is due after 30 days, and from the start. */
export const isCopyDue = (now: Date, lastCopyAt: string | null): boolean =>
  lastCopyAt === null || daysSince(lastCopyAt, now) >= COPY_EVERY_DAYS;

/** The recovery code is to be tried once a year. */
export const isCodeTestDue = (now: Date, testedAt: string | null): boolean =>
  testedAt === null || daysSince(testedAt, now) >= CODE_TEST_EVERY_DAYS;

/** A backup whose manifest is damaged may go when no proven one would be that old either. */
export const isUnprovenDue = (now: Date, createdAt: string): boolean =>
  daysSince(createdAt, now) >= UNPROVEN_KEPT_DAYS;

// The newest of each period, for the most recent periods that have one.
const newestPer = (
  newestFirst: readonly Kept[],
  {
    period,
    count,
  }: { readonly period: (moment: string) => string | number; readonly count: number },
): readonly Kept[] => {
  const found = new Map<string | number, Kept>();
  for (const backup of newestFirst) {
    const key = period(backup.createdAt);
    if (!found.has(key)) found.set(key, backup);
  }
  return [...found.values()].slice(0, count);
};

export type Keeping = {
  /** What all kept backups may measure together. */
  readonly maxBytes: number;
  /** Never goes, also where a clock that was set back makes it look old. */
  readonly justMade: string | null;
};

/** The ids of the backups that may go. The newest never goes, however big it is. */
export const backupsToDelete = (
  all: readonly Kept[],
  { maxBytes, justMade }: Keeping,
): readonly string[] => {
  const newestFirst = all.toSorted((left, right) => (left.createdAt < right.createdAt ? 1 : -1));
  const wanted = new Set([
    ...newestPer(newestFirst, { period: dayOf, count: DAILY_KEPT }),
    ...newestPer(newestFirst, { period: weekOf, count: WEEKLY_KEPT }),
  ]);
  let total = 0;
  const kept = new Set<string>();
  for (const backup of newestFirst.filter((each) => wanted.has(each))) {
    if (kept.size > 0 && total + backup.byteLength > maxBytes) break;
    total += backup.byteLength;
    kept.add(backup.id);
  }
  return newestFirst.map(({ id }) => id).filter((id) => !kept.has(id) && id !== justMade);
};
