/**
 * When there is no school: holidays per region and school year, and a school's own free days. Trajectories
 * skip weeks in which there is none.
 */
import { z } from 'zod';
import { contract } from './contract';
import { Day, FileToken, FreePeriodId, SchoolId } from './ids';

/** The regions over which the holidays are spread (custom: rijksoverheid sets dates per region). */
export const holidayRegions = ['north', 'middle', 'south'] as const;
export type HolidayRegion = (typeof holidayRegions)[number];

export const MAX_FREE_PERIODS = 60;

/** 2026 is the school year 2026–2027. */
const startYear = z.number().int().min(2000).max(2100);

/** Days without school, the first and the last included. */
export const FreePeriodDraft = z
  .strictObject({ name: z.string().trim().min(1).max(80), fromOn: Day, toOn: Day })
  .refine(({ fromOn, toOn }) => fromOn <= toOn);
export type FreePeriodDraft = z.output<typeof FreePeriodDraft>;

const FreePeriod = z.strictObject({
  id: FreePeriodId,
  name: z.string(),
  fromOn: Day,
  toOn: Day,
});

/** What holds for a school in one school year. */
export const SchoolCalendar = z.strictObject({
  schoolId: SchoolId,
  startYear,
  /** Null: not chosen yet; then only the own days count. */
  region: z.enum(holidayRegions).nullable(),
  /** Of the region, for every school in it, by day. */
  ofRegion: z.array(FreePeriod),
  /** Study days and what the school itself decided, by day. */
  own: z.array(FreePeriod),
});

const yearOfSchool = z.strictObject({ schoolId: SchoolId, startYear });
/** `region`: the list that all schools in the region share; `own`: of this school alone. */
const scope = z.enum(['region', 'own']);

export const schoolCalendar = contract({
  'schoolCalendar.get': { input: yearOfSchool, output: SchoolCalendar, errors: ['NOT_FOUND'] },
  'schoolCalendar.setRegion': {
    input: z.strictObject({ schoolId: SchoolId, region: z.enum(holidayRegions).nullable() }),
    output: z.strictObject({}),
    errors: ['NOT_FOUND', 'DISK_FULL'],
  },
  /**
   * One list takes the place of what stood there. HOLIDAYS_OVERLAP: two periods share a day.
   * HOLIDAYS_OUTSIDE_YEAR: one starts outside the school year, or runs on past the September after it. NOT_FOUND: no such school, or no region chosen.
   */
  'schoolCalendar.save': {
    input: yearOfSchool.extend({ scope, periods: z.array(FreePeriodDraft).max(MAX_FREE_PERIODS) }),
    output: SchoolCalendar,
    errors: ['NOT_FOUND', 'HOLIDAYS_OVERLAP', 'HOLIDAYS_OUTSIDE_YEAR', 'DISK_FULL'],
  },
  /** The holidays that the app knows of a region and year, to start from; none: it knows none. */
  'schoolCalendar.known': {
    input: z.strictObject({ region: z.enum(holidayRegions), startYear }),
    output: z.array(FreePeriodDraft),
  },
  /** Reads an iCalendar file that a person picked (RFC 5545); changes nothing. */
  'schoolCalendar.readFile': {
    input: z.strictObject({ file: FileToken, startYear }),
    output: z.strictObject({
      periods: z.array(FreePeriodDraft),
      /** Of another year, or not of whole days. */
      skipped: z.number().int().min(0),
    }),
    errors: ['FILE_TOKEN_UNKNOWN', 'FILE_UNREADABLE', 'FILE_TOO_LARGE', 'CALENDAR_FILE_REFUSED'],
  },
});
