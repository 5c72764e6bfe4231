// Threat: a file that a person got from elsewhere makes the vault process run out of memory, or writes rubbish
// into the calendar. It is small, read once, changes nothing, and what comes out of it goes through the contract.
import type ICAL from 'ical.js';
import { CodedError } from '../../contract/coded-error';
import type { ParsedInputOf } from '../../contract/contract';
import { FreePeriodDraft, MAX_FREE_PERIODS } from '../../contract/school-calendar';
import type { schoolCalendar } from '../../contract/school-calendar';
import { calendarFaults } from '../../contract/school-calendar-rules';
import { readBoundedFile } from '../bounded-file';
import type { OpenContext } from '../context';

const MAX_BYTES = 2 * 1024 * 1024;
const LONGEST_NAME = 80;

/** The events of the text. @throws CodedError CALENDAR_FILE_REFUSED */
const eventsIn = async (text: string): Promise<readonly ICAL.Event[]> => {
  const { default: ical } = await import('ical.js');
  try {
    const calendar = new ical.Component(ical.parse(text));
    if (calendar.name !== 'vcalendar') throw new CodedError('CALENDAR_FILE_REFUSED');
    return calendar.getAllSubcomponents('vevent').map((one) => new ical.Event(one));
  } catch {
    // The library throws by text; for the reader all of it means: this is no calendar.
    throw new CodedError('CALENDAR_FILE_REFUSED');
  }
};

/** Whole days alone; otherwise null. */
const wholeDaysOf = (event: ICAL.Event): FreePeriodDraft | null => {
  if (event.component.getFirstProperty('dtstart') === null || !event.startDate.isDate) return null;
  // RFC 5545, 3.6.1: the end is the first day that no longer belongs to it; without one it is a single day.
  const last = event.endDate.clone();
  if (last.compare(event.startDate) > 0) last.adjust(-1, 0, 0, 0);
  const read = FreePeriodDraft.safeParse({
    name: (event.summary ?? '').trim().slice(0, LONGEST_NAME),
    fromOn: event.startDate.toString(),
    toOn: last.toString(),
  });
  return read.success ? read.data : null;
};

const periodOf = (event: ICAL.Event): FreePeriodDraft | null => {
  try {
    return wholeDaysOf(event);
  } catch {
    // A day that the library can't read: passed over and counted, as whatever has no day.
    return null;
  }
};

/**
 * The days without school in a calendar file that a person picked, for one school year, by day.
 * @throws CodedError FILE_TOKEN_UNKNOWN, FILE_UNREADABLE, FILE_TOO_LARGE, CALENDAR_FILE_REFUSED
 */
export const readCalendarFile = async (
  { files }: Pick<OpenContext, 'files'>,
  { file, startYear }: ParsedInputOf<(typeof schoolCalendar)['schoolCalendar.readFile']>,
): Promise<{ readonly periods: FreePeriodDraft[]; readonly skipped: number }> => {
  const { path } = files.resolve(file, 'schoolCalendar');
  const events = await eventsIn((await readBoundedFile(path, MAX_BYTES)).toString('utf8'));
  const periods = events
    .map(periodOf)
    .filter((period) => period !== null)
    .filter(
      (period) => !calendarFaults([period], startYear).some(({ kind }) => kind === 'outsideYear'),
    )
    .toSorted((a, b) => a.fromOn.localeCompare(b.fromOn))
    .slice(0, MAX_FREE_PERIODS);
  return { periods, skipped: events.length - periods.length };
};
