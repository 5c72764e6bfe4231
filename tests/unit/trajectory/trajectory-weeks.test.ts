import { describe, expect, it } from 'vitest';
import type { FreeSpan } from '../../../electron/features/school-calendar/free-days';
import {
  checkDays,
  fixedSchedule,
  makeSchedule,
  nextSchoolDay,
  spanOf,
  weekOf,
} from '../../../electron/features/trajectory/rules/trajectory-weeks';
import type {
  SchedulePlan,
  WeekSchedule,
} from '../../../electron/features/trajectory/rules/trajectory-weeks';

const autumn: FreeSpan = { name: 'Herfstvakantie', fromOn: '2026-10-17', toOn: '2026-10-25' };
const christmas: FreeSpan = { name: 'Kerstvakantie', fromOn: '2026-12-19', toOn: '2027-01-03' };
const summer: FreeSpan = { name: 'Zomervakantie', fromOn: '2027-07-10', toOn: '2027-08-22' };
const ascension: FreeSpan = { name: 'Hemelvaart', fromOn: '2027-05-06', toOn: '2027-05-07' };

const scheduleOf = (
  plan: Partial<SchedulePlan>,
  periods: readonly FreeSpan[] = [],
  yearsWithoutHolidays: readonly number[] = [],
): WeekSchedule =>
  makeSchedule(
    { startOn: '2026-09-07', weekCount: 3, sessionWeekday: null, skipped: [], ...plan },
    { periods, yearsWithoutHolidays },
  );

const mondays = ({ weeks }: WeekSchedule): readonly string[] => weeks.map(({ monday }) => monday);
const skipped = ({ skipped: all }: WeekSchedule) => all.map(({ monday, why }) => [monday, why]);

describe('the weeks of a trajectory', () => {
  it('run from the week of the start, after a week 0 for the baseline', () => {
    const { weeks } = scheduleOf({ startOn: '2026-09-09' });
    expect(weeks.map(({ number, monday }) => [number, monday])).toEqual([
      [0, '2026-08-31'],
      [1, '2026-09-07'],
      [2, '2026-09-14'],
      [3, '2026-09-21'],
    ]);
    expect(weeks[1]?.days).toEqual([
      '2026-09-07',
      '2026-09-08',
      '2026-09-09',
      '2026-09-10',
      '2026-09-11',
    ]);
  });

  it('start after the weekend where the start lies in one', () => {
    expect(mondays(scheduleOf({ startOn: '2026-09-12' }))[1]).toBe('2026-09-14');
    expect(mondays(scheduleOf({ startOn: '2026-09-13' }))[1]).toBe('2026-09-14');
  });

  it('pass over a holiday, and say which', () => {
    const made = scheduleOf({ startOn: '2026-10-05', weekCount: 3 }, [autumn]);
    expect(mondays(made)).toEqual(['2026-09-28', '2026-10-05', '2026-10-12', '2026-10-26']);
    expect(made.skipped).toEqual([{ monday: '2026-10-19', why: 'Herfstvakantie', byHand: false }]);
  });

  it('go on after a holiday that runs over the new year', () => {
    const made = scheduleOf({ startOn: '2026-12-14', weekCount: 2 }, [christmas]);
    expect(mondays(made)).toEqual(['2026-12-07', '2026-12-14', '2027-01-04']);
    expect(skipped(made)).toEqual([
      ['2026-12-21', 'Kerstvakantie'],
      ['2026-12-28', 'Kerstvakantie'],
    ]);
  });

  it('go on in the next school year after the summer', () => {
    const made = scheduleOf({ startOn: '2027-06-28', weekCount: 3 }, [summer], [2027]);
    expect(mondays(made)).toEqual(['2027-06-21', '2027-06-28', '2027-07-05', '2027-08-23']);
    expect(made.skipped).toHaveLength(6);
    expect(made.yearsWithoutHolidays).toEqual([2027]);
  });

  it('tell of no year that they do not touch', () => {
    const june = { startOn: '2027-06-07', weekCount: 2 };
    expect(scheduleOf(june, [summer], [2025, 2027]).yearsWithoutHolidays).toEqual([]);
    // 31 July 2026 is a Friday: that week is still of the year before.
    const july = scheduleOf({ startOn: '2026-07-27', weekCount: 1 }, [], [2025, 2026]);
    expect(july.yearsWithoutHolidays).toEqual([2025]);
    const august = scheduleOf({ startOn: '2026-07-27', weekCount: 2 }, [], [2025, 2026]);
    expect(august.yearsWithoutHolidays).toEqual([2025, 2026]);
  });

  it('count a week with a single school day, with that day alone', () => {
    const off: FreeSpan = { name: 'Studieweek', fromOn: '2026-09-14', toOn: '2026-09-17' };
    const { weeks } = scheduleOf({}, [off]);
    expect(weeks[2]).toEqual({ number: 2, monday: '2026-09-14', days: ['2026-09-18'] });
  });

  it('pass over a week in which there is no school on the part-day together', () => {
    const plan = { startOn: '2027-04-26', weekCount: 2 };
    const thursdays = scheduleOf({ ...plan, sessionWeekday: 4 }, [ascension]);
    expect(mondays(thursdays)).toEqual(['2027-04-19', '2027-04-26', '2027-05-10']);
    expect(skipped(thursdays)).toEqual([['2027-05-03', 'Hemelvaart']]);
    const wednesdays = scheduleOf({ ...plan, sessionWeekday: 3 }, [ascension]);
    expect(mondays(wednesdays)).toEqual(['2027-04-19', '2027-04-26', '2027-05-03']);
  });

  it('begin after the holiday in which the start lies; the baseline is the week before it', () => {
    const made = scheduleOf({ startOn: '2026-10-20', weekCount: 1 }, [autumn]);
    expect(mondays(made)).toEqual(['2026-10-12', '2026-10-26']);
    expect(skipped(made)).toEqual([['2026-10-19', 'Herfstvakantie']]);
  });

  it('leave out the weeks that a person left out, but call a holiday by its name', () => {
    const plan = { startOn: '2026-10-05', weekCount: 2, skipped: ['2026-10-12', '2026-10-19'] };
    const made = scheduleOf(plan, [autumn]);
    expect(mondays(made)).toEqual(['2026-09-28', '2026-10-05', '2026-10-26']);
    expect(made.skipped).toEqual([
      { monday: '2026-10-12', why: '', byHand: true },
      { monday: '2026-10-19', why: 'Herfstvakantie', byHand: false },
    ]);
  });

  it('keep a first week that was left out in sight, so that it can be put back', () => {
    const made = scheduleOf({ weekCount: 1, skipped: ['2026-09-07'] });
    expect(mondays(made)).toEqual(['2026-08-31', '2026-09-14']);
    expect(made.skipped).toEqual([{ monday: '2026-09-07', why: '', byHand: true }]);
  });

  it('name each holiday of a week once', () => {
    const study: FreeSpan = { name: 'Studiedag', fromOn: '2026-10-26', toOn: '2026-10-26' };
    const rest: FreeSpan = { name: 'Extra vrij', fromOn: '2026-10-27', toOn: '2026-10-30' };
    const made = scheduleOf({ startOn: '2026-10-12', weekCount: 2 }, [autumn, study, rest, rest]);
    expect(skipped(made).at(-1)).toEqual(['2026-10-26', 'Studiedag, Extra vrij']);
  });

  it('hold the leap day', () => {
    const { weeks } = scheduleOf({ startOn: '2028-02-28', weekCount: 1 });
    expect(weeks[1]?.days).toContain('2028-02-29');
    expect(weeks[1]?.days.at(-1)).toBe('2028-03-03');
  });

  it('end where a calendar has no end, instead of looking for ever', () => {
    const ever: FreeSpan = { name: 'Sluiting', fromOn: '2026-09-21', toOn: '2099-12-31' };
    expect(mondays(scheduleOf({ weekCount: 12 }, [ever]))).toEqual([
      '2026-08-31',
      '2026-09-07',
      '2026-09-14',
    ]);
    const always: FreeSpan = { name: 'Sluiting', fromOn: '2000-01-01', toOn: '2099-12-31' };
    expect(scheduleOf({}, [always])).toEqual({ weeks: [], skipped: [], yearsWithoutHolidays: [] });
  });

  it('lie within the span of the calendar that has to be asked for', () => {
    const { from, to } = spanOf('2026-09-09');
    const { weeks } = scheduleOf({ startOn: '2026-09-09', weekCount: 40 }, [autumn, christmas]);
    expect(weeks.every(({ monday }) => monday >= from && monday <= to)).toBe(true);
  });
});

describe('weeks that were fixed', () => {
  const fixed = { mondays: ['2026-10-05', '2026-10-12', '2026-10-26'], skipped: ['2026-10-19'] };

  it('stay where they are, with the school days of the calendar of now', () => {
    const study: FreeSpan = { name: 'Studiedag', fromOn: '2026-10-26', toOn: '2026-10-26' };
    const made = fixedSchedule(fixed, { periods: [study], yearsWithoutHolidays: [] });
    expect(mondays(made)).toEqual(fixed.mondays);
    expect(made.weeks[2]?.days).toHaveLength(4);
    expect(made.skipped).toEqual([{ monday: '2026-10-19', why: '', byHand: true }]);
  });

  it('stay in sight with all five days when the calendar takes the last one away', () => {
    const closed: FreeSpan = { name: 'Sluiting', fromOn: '2026-10-12', toOn: '2026-10-16' };
    const made = fixedSchedule(fixed, { periods: [closed], yearsWithoutHolidays: [] });
    expect(made.weeks[1]?.days).toHaveLength(5);
  });

  it('know the week of a day, and no week for a day between them', () => {
    expect(weekOf('2026-10-05', fixed.mondays)).toBe(0);
    expect(weekOf('2026-10-18', fixed.mondays)).toBe(1);
    expect(weekOf('2026-10-21', fixed.mondays)).toBeNull();
    expect(weekOf('2026-11-02', fixed.mondays)).toBeNull();
  });
});

describe('the check moments after the last week', () => {
  it('fall six weeks, three and six months later, on a school day', () => {
    expect(checkDays('2026-11-20', { periods: [christmas] })).toEqual([
      { term: 'sixWeeks', on: '2027-01-04' },
      { term: 'threeMonths', on: '2027-02-22' },
      { term: 'sixMonths', on: '2027-05-20' },
    ]);
  });

  it('keep within the month where it is shorter', () => {
    const [, threeMonths] = checkDays('2026-11-30', { periods: [] });
    expect(threeMonths.on).toBe('2027-03-01');
  });

  it('stay on their day when there is no school day for a year', () => {
    const ever: FreeSpan = { name: 'Sluiting', fromOn: '2026-01-01', toOn: '2099-12-31' };
    expect(nextSchoolDay('2026-11-20', { periods: [ever] })).toBe('2026-11-20');
  });
});
