/**
 * Holidays to start a school calendar from. Custom, never law: autumn and spring are dates that the ministry
 * advises, the second week of the May holiday is the school's own, and a school may differ; the calendar of the
 * school decides. A date stands here only where two sources agreed when this was written (November 2026):
 * - 2025–2026: openpotato/openholidaysapi.data, and calendars of schools in each region;
 * - 2026–2027: open data after rijksoverheid.nl, and calendars of schools (north and middle; south: two lists);
 * - 2027–2028: rijksoverheid.nl, "Overzicht schoolvakanties 2027-2028", and open data after it.
 * Days off that are the same everywhere are those on which no school is open; Goede Vrijdag and Bevrijdingsdag
 * differ by school and are left to it.
 */
import type { FreePeriodDraft, HolidayRegion } from '../../contract/school-calendar';

type Span = readonly [fromOn: string, toOn: string];
type Year = {
  readonly autumn: Readonly<Record<HolidayRegion, Span>>;
  readonly christmas: Span;
  readonly spring: Readonly<Record<HolidayRegion, Span>>;
  readonly may: Span;
  readonly summer: Readonly<Record<HolidayRegion, Span>>;
  /** Outside the holidays. */
  readonly days: Readonly<Record<string, string>>;
};

const years: Readonly<Record<number, Year>> = {
  2025: {
    autumn: {
      north: ['2025-10-18', '2025-10-26'],
      middle: ['2025-10-18', '2025-10-26'],
      south: ['2025-10-11', '2025-10-19'],
    },
    christmas: ['2025-12-20', '2026-01-04'],
    spring: {
      north: ['2026-02-21', '2026-03-01'],
      middle: ['2026-02-14', '2026-02-22'],
      south: ['2026-02-14', '2026-02-22'],
    },
    may: ['2026-04-25', '2026-05-03'],
    summer: {
      north: ['2026-07-04', '2026-08-16'],
      middle: ['2026-07-18', '2026-08-30'],
      south: ['2026-07-11', '2026-08-23'],
    },
    days: {
      'Tweede paasdag': '2026-04-06',
      Hemelvaartsdag: '2026-05-14',
      'Tweede pinksterdag': '2026-05-25',
    },
  },
  2026: {
    autumn: {
      north: ['2026-10-10', '2026-10-18'],
      middle: ['2026-10-17', '2026-10-25'],
      south: ['2026-10-17', '2026-10-25'],
    },
    christmas: ['2026-12-19', '2027-01-03'],
    spring: {
      north: ['2027-02-20', '2027-02-28'],
      middle: ['2027-02-20', '2027-02-28'],
      south: ['2027-02-13', '2027-02-21'],
    },
    may: ['2027-04-24', '2027-05-02'],
    summer: {
      north: ['2027-07-10', '2027-08-22'],
      middle: ['2027-07-17', '2027-08-29'],
      south: ['2027-07-24', '2027-09-05'],
    },
    days: {
      'Tweede paasdag': '2027-03-29',
      Hemelvaartsdag: '2027-05-06',
      'Tweede pinksterdag': '2027-05-17',
    },
  },
  2027: {
    autumn: {
      north: ['2027-10-16', '2027-10-24'],
      middle: ['2027-10-16', '2027-10-24'],
      south: ['2027-10-23', '2027-10-31'],
    },
    christmas: ['2027-12-25', '2028-01-09'],
    spring: {
      north: ['2028-02-19', '2028-02-27'],
      middle: ['2028-02-26', '2028-03-05'],
      south: ['2028-02-26', '2028-03-05'],
    },
    may: ['2028-04-29', '2028-05-07'],
    summer: {
      north: ['2028-07-15', '2028-08-27'],
      middle: ['2028-07-08', '2028-08-20'],
      south: ['2028-07-22', '2028-09-03'],
    },
    days: {
      'Tweede paasdag': '2028-04-17',
      Koningsdag: '2028-04-27',
      Hemelvaartsdag: '2028-05-25',
      'Tweede pinksterdag': '2028-06-05',
    },
  },
};

const period = (name: string, [fromOn, toOn]: Span): FreePeriodDraft => ({ name, fromOn, toOn });

/** Of a region in a school year, by day; none where the app knows none. */
export const knownHolidays = ({
  region,
  startYear,
}: {
  readonly region: HolidayRegion;
  readonly startYear: number;
}): FreePeriodDraft[] => {
  const year = years[startYear];
  if (year === undefined) return [];
  return [
    period('Herfstvakantie', year.autumn[region]),
    period('Kerstvakantie', year.christmas),
    period('Voorjaarsvakantie', year.spring[region]),
    period('Meivakantie', year.may),
    period('Zomervakantie', year.summer[region]),
    ...Object.entries(year.days).map(([name, on]) => period(name, [on, on])),
  ].toSorted((a, b) => a.fromOn.localeCompare(b.fromOn));
};
