/** When a school is closed: holidays of its region, and its own free days. */
import { CodedError } from '../../contract/coded-error';
import type { ParsedInputOf } from '../../contract/contract';
import type { HolidayRegion, schoolCalendar } from '../../contract/school-calendar';
import { calendarFaults } from '../../contract/school-calendar-rules';
import type { ReadHandle } from '../../vault/database/handles';
import { inTransaction } from '../../vault/database/transaction';
import type { OpenContext } from '../context';
import { schoolYearOf } from '../days';
import { getSchool } from '../pupils/schools-service';
import * as repository from './calendar-repository';
import type { ListOwner, StoredPeriod } from './calendar-repository';
import type { FreeDays } from './free-days';

type OfYear = { readonly schoolId: string; readonly startYear: number };

export type CalendarRecord = OfYear & {
  readonly region: HolidayRegion | null;
  readonly ofRegion: StoredPeriod[];
  readonly own: StoredPeriod[];
};

/** @throws CodedError NOT_FOUND */
export const getCalendar = async (
  context: OpenContext,
  { schoolId, startYear }: OfYear,
): Promise<CalendarRecord> => {
  await getSchool(context, schoolId);
  const region = await repository.selectRegion(context.read, schoolId);
  return {
    schoolId,
    startYear,
    region,
    ofRegion:
      region === null ? [] : await repository.selectList(context.read, { region, startYear }),
    own: await repository.selectList(context.read, { schoolId, startYear }),
  };
};

/** @throws CodedError NOT_FOUND */
export const setSchoolRegion = async (
  context: OpenContext,
  input: ParsedInputOf<(typeof schoolCalendar)['schoolCalendar.setRegion']>,
): Promise<void> => {
  await getSchool(context, input.schoolId);
  await repository.setRegion(context.write, input);
};

const assertFaultless = ({
  periods,
  startYear,
}: Pick<
  ParsedInputOf<(typeof schoolCalendar)['schoolCalendar.save']>,
  'periods' | 'startYear'
>) => {
  const [fault] = calendarFaults(periods, startYear);
  if (fault !== undefined) {
    throw new CodedError(fault.kind === 'overlap' ? 'HOLIDAYS_OVERLAP' : 'HOLIDAYS_OUTSIDE_YEAR');
  }
};

const ownerOf = async (
  context: OpenContext,
  { schoolId, scope }: { readonly schoolId: string; readonly scope: 'region' | 'own' },
): Promise<ListOwner> => {
  if (scope === 'own') return { schoolId };
  const region = await repository.selectRegion(context.read, schoolId);
  if (region === null) throw new CodedError('NOT_FOUND');
  return { region };
};

/**
 * One list takes the place of what stood there.
 * @throws CodedError NOT_FOUND (no such school, or no region chosen), HOLIDAYS_OVERLAP, HOLIDAYS_OUTSIDE_YEAR
 */
export const saveCalendar = async (
  context: OpenContext,
  input: ParsedInputOf<(typeof schoolCalendar)['schoolCalendar.save']>,
): Promise<CalendarRecord> => {
  assertFaultless(input);
  await getSchool(context, input.schoolId);
  const owner = await ownerOf(context, input);
  const periods = input.periods.map((period) => ({ ...period, id: context.newId() }));
  await inTransaction(context.write, (trx) =>
    repository.replaceList(trx, { ...owner, startYear: input.startYear, periods }),
  );
  return getCalendar(context, input);
};

/**
 * The days without school that touch a span, for whoever plans: of the region and of the school itself. A
 * school without a region has its own days alone, and every year of the span lacks its holidays.
 */
export const freeDaysOf = async (
  read: ReadHandle,
  span: { readonly schoolId: string; readonly from: string; readonly to: string },
): Promise<FreeDays> => {
  const filled = await repository.selectFilledYears(read, span.schoolId);
  const first = schoolYearOf(span.from);
  const count = schoolYearOf(span.to) - first + 1;
  return {
    periods: (await repository.selectTouching(read, span)).map(({ id: _id, ...period }) => period),
    yearsWithoutHolidays: Array.from({ length: count }, (_, at) => first + at).filter(
      (year) => !filled.has(year),
    ),
  };
};
