/** Queries on holidays and a school's own free days. */
import type { HolidayRegion } from '../../contract/school-calendar';
import type { ReadHandle, WriteHandle } from '../../vault/database/handles';
import type { FreeSpan } from './free-days';

type Row = {
  readonly id: string;
  readonly name: string;
  readonly from_on: string;
  readonly to_on: string;
};

export type StoredPeriod = FreeSpan & { readonly id: string };

/** Whose list: of a region, which all its schools share, or of one school. */
export type ListOwner =
  | { readonly region: HolidayRegion; readonly schoolId?: never }
  | { readonly schoolId: string; readonly region?: never };

type YearList = ListOwner & { readonly startYear: number };

const toPeriod = ({ id, name, from_on, to_on }: Row): StoredPeriod => ({
  id,
  name,
  fromOn: from_on,
  toOn: to_on,
});

const ownerOf = ({ region, schoolId }: ListOwner) =>
  region === undefined ? { school_id: schoolId } : { region };

export const selectRegion = async (
  read: ReadHandle,
  schoolId: string,
): Promise<HolidayRegion | null> => {
  const [row] = await read.raw<{ readonly region: HolidayRegion }[]>(
    'SELECT region FROM school_regions WHERE school_id = ?',
    [schoolId],
  );
  return row?.region ?? null;
};

/** Null: no longer known. */
export const setRegion = async (
  write: WriteHandle,
  { schoolId, region }: { readonly schoolId: string; readonly region: HolidayRegion | null },
): Promise<void> => {
  if (region === null) await write('school_regions').where({ school_id: schoolId }).del();
  else {
    await write('school_regions')
      .insert({ school_id: schoolId, region })
      .onConflict('school_id')
      .merge();
  }
};

/** One list of a school year, by day. */
export const selectList = async (read: ReadHandle, list: YearList): Promise<StoredPeriod[]> => {
  const rows = await read('free_periods')
    .where({ ...ownerOf(list), start_year: list.startYear })
    .orderBy('from_on')
    .select<Row>('id', 'name', 'from_on', 'to_on');
  return rows.map(toPeriod);
};

/** Takes the place of the list that was there. */
export const replaceList = async (
  write: WriteHandle,
  { periods, ...list }: YearList & { readonly periods: readonly StoredPeriod[] },
): Promise<void> => {
  const owner = { ...ownerOf(list), start_year: list.startYear };
  await write('free_periods').where(owner).del();
  if (periods.length === 0) return;
  await write('free_periods').insert(
    periods.map(({ id, name, fromOn, toOn }) => ({
      ...owner,
      id,
      name,
      from_on: fromOn,
      to_on: toOn,
    })),
  );
};

/** Of the region of the school and of itself, what touches a span, by day. */
export const selectTouching = async (
  read: ReadHandle,
  { schoolId, from, to }: { readonly schoolId: string; readonly from: string; readonly to: string },
): Promise<StoredPeriod[]> => {
  const rows = await read.raw<Row[]>(
    `SELECT id, name, from_on, to_on FROM free_periods
     WHERE (school_id = ? OR region = (SELECT region FROM school_regions WHERE school_id = ?))
       AND to_on >= ? AND from_on <= ?
     ORDER BY from_on, to_on, id`,
    [schoolId, schoolId, from, to],
  );
  return rows.map(toPeriod);
};

/** School years for which the region of a school holds a holiday. */
export const selectFilledYears = async (
  read: ReadHandle,
  schoolId: string,
): Promise<ReadonlySet<number>> => {
  const rows = await read.raw<{ readonly start_year: number }[]>(
    `SELECT DISTINCT start_year FROM free_periods
     WHERE region = (SELECT region FROM school_regions WHERE school_id = ?)`,
    [schoolId],
  );
  return new Set(rows.map(({ start_year }) => start_year));
};
