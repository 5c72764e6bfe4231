import { v7 } from 'uuid';
import { describe, expect, it } from 'vitest';
import { SchoolId } from '../../../electron/contract/ids';
import { freeDaysOf } from '../../../electron/features/school-calendar/calendar-service';
import { openTestVault } from '../support/open-test-vault';
import { autumn, call, christmas, makeSchool, studyDay } from './support';

const inMiddle = async () => {
  const vault = await openTestVault();
  const schoolId = await makeSchool(vault.context);
  await call(vault.context, 'schoolCalendar.setRegion', { schoolId, region: 'middle' });
  return { ...vault, schoolId, year: { schoolId, startYear: 2026 } };
};

describe('the calendar of a school', () => {
  it('is empty, without a region, before anybody filled it', async () => {
    const { context } = await openTestVault();
    const schoolId = await makeSchool(context);
    expect(await call(context, 'schoolCalendar.get', { schoolId, startYear: 2026 })).toEqual({
      schoolId,
      startYear: 2026,
      region: null,
      ofRegion: [],
      own: [],
    });
  });

  it('keeps two lists by day, and puts a new one in the place of the old', async () => {
    const { context, year } = await inMiddle();
    await call(context, 'schoolCalendar.save', {
      ...year,
      scope: 'region',
      periods: [christmas, autumn],
    });
    const saved = await call(context, 'schoolCalendar.save', {
      ...year,
      scope: 'own',
      periods: [studyDay],
    });
    expect(saved.ofRegion.map(({ name }) => name)).toEqual(['Herfstvakantie', 'Kerstvakantie']);
    expect(saved.own).toEqual([{ ...studyDay, id: expect.any(String) }]);
    const emptied = await call(context, 'schoolCalendar.save', {
      ...year,
      scope: 'own',
      periods: [],
    });
    expect(emptied.own).toEqual([]);
    expect(emptied.ofRegion).toHaveLength(2);
  });

  it('shares the holidays of a region among schools, and never their own days', async () => {
    const { context, year } = await inMiddle();
    const other = await makeSchool(context, 'De Meidoorn');
    await call(context, 'schoolCalendar.setRegion', { schoolId: other, region: 'middle' });
    await call(context, 'schoolCalendar.save', { ...year, scope: 'region', periods: [autumn] });
    await call(context, 'schoolCalendar.save', { ...year, scope: 'own', periods: [studyDay] });
    const seen = await call(context, 'schoolCalendar.get', { schoolId: other, startYear: 2026 });
    expect(seen.ofRegion.map(({ name }) => name)).toEqual(['Herfstvakantie']);
    expect(seen.own).toEqual([]);
    await call(context, 'schoolCalendar.setRegion', { schoolId: other, region: 'north' });
    const moved = await call(context, 'schoolCalendar.get', { schoolId: other, startYear: 2026 });
    expect(moved.ofRegion).toEqual([]);
  });

  it('refuses an overlap and a day outside the year, and keeps what stood there', async () => {
    const { context, year } = await inMiddle();
    const save = (periods: (typeof autumn)[]) =>
      call(context, 'schoolCalendar.save', { ...year, scope: 'region', periods });
    await save([autumn]);
    await expect(save([autumn, { ...studyDay, fromOn: '2026-10-25' }])).rejects.toMatchObject({
      code: 'HOLIDAYS_OVERLAP',
    });
    await expect(
      save([{ ...autumn, fromOn: '2025-10-18', toOn: '2025-10-26' }]),
    ).rejects.toMatchObject({ code: 'HOLIDAYS_OUTSIDE_YEAR' });
    const { ofRegion } = await call(context, 'schoolCalendar.get', year);
    expect(ofRegion).toHaveLength(1);
  });

  it('knows no list of a region while none is chosen, and no calendar of a school that isn’t there', async () => {
    const { context } = await openTestVault();
    const schoolId = await makeSchool(context);
    const nowhere = SchoolId.parse(v7());
    const refused = { code: 'NOT_FOUND' };
    const save = { startYear: 2026, scope: 'region' as const, periods: [autumn] };
    await expect(call(context, 'schoolCalendar.save', { ...save, schoolId })).rejects.toMatchObject(
      refused,
    );
    await expect(
      call(context, 'schoolCalendar.save', { ...save, schoolId: nowhere, scope: 'own' }),
    ).rejects.toMatchObject(refused);
    await expect(
      call(context, 'schoolCalendar.get', { schoolId: nowhere, startYear: 2026 }),
    ).rejects.toMatchObject(refused);
    await expect(
      call(context, 'schoolCalendar.setRegion', { schoolId: nowhere, region: 'north' }),
    ).rejects.toMatchObject(refused);
  });

  it('can be filled with what the app knows', async () => {
    const { context, year } = await inMiddle();
    const periods = await call(context, 'schoolCalendar.known', {
      region: 'middle',
      startYear: 2026,
    });
    const saved = await call(context, 'schoolCalendar.save', { ...year, scope: 'region', periods });
    expect(saved.ofRegion).toHaveLength(periods.length);
    expect(saved.ofRegion[0]).toMatchObject(autumn);
  });
});

describe('the days without school in a span', () => {
  it('are those of the region and of the school that touch it, over the years', async () => {
    const { context, year, schoolId } = await inMiddle();
    await call(context, 'schoolCalendar.save', {
      ...year,
      scope: 'region',
      periods: [autumn, christmas],
    });
    await call(context, 'schoolCalendar.save', { ...year, scope: 'own', periods: [studyDay] });
    const free = await freeDaysOf(context.read, { schoolId, from: '2026-10-25', to: '2026-12-18' });
    expect(free).toEqual({ periods: [autumn, studyDay], yearsWithoutHolidays: [] });
    const longer = await freeDaysOf(context.read, {
      schoolId,
      from: '2026-07-31',
      to: '2027-08-01',
    });
    expect(longer.periods).toEqual([autumn, studyDay, christmas]);
    expect(longer.yearsWithoutHolidays).toEqual([2025, 2027]);
  });

  it('are the own days alone where no region is chosen, and every year lacks its holidays', async () => {
    const { context, year, schoolId } = await inMiddle();
    await call(context, 'schoolCalendar.save', { ...year, scope: 'region', periods: [autumn] });
    await call(context, 'schoolCalendar.save', { ...year, scope: 'own', periods: [studyDay] });
    await call(context, 'schoolCalendar.setRegion', { schoolId, region: null });
    expect(
      await freeDaysOf(context.read, { schoolId, from: '2026-09-01', to: '2027-02-01' }),
    ).toEqual({ periods: [studyDay], yearsWithoutHolidays: [2026] });
  });
});
