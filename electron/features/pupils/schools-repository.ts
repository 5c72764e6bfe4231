import type { z } from 'zod';
import type { ClassGroup, School } from '../../contract/records';
import type { ReadHandle, WriteHandle } from '../../vault/database/handles';

export type SchoolRecord = z.input<typeof School>;
export type ClassGroupRecord = z.input<typeof ClassGroup>;

type SchoolRow = {
  readonly id: string;
  readonly name: string;
  readonly place: string;
  readonly start_year: number | null;
  readonly case_file_count: number;
  readonly last_import_at: string | null;
};

const schoolOf = (row: SchoolRow): SchoolRecord => ({
  id: row.id,
  name: row.name,
  place: row.place,
  startYear: row.start_year,
  caseFileCount: row.case_file_count,
  lastImportAt: row.last_import_at,
});

const SCHOOLS = `
  SELECT s.id, s.name, s.place,
    (SELECT max(start_year) FROM school_years WHERE school_id = s.id) AS start_year,
    (SELECT count(*) FROM case_files WHERE school_id = s.id) AS case_file_count,
    (SELECT max(imported_at) FROM imports WHERE school_id = s.id) AS last_import_at
  FROM schools s`;

/** Oldest first, so that the list keeps its order when a name changes. */
export const selectSchools = async (read: ReadHandle): Promise<SchoolRecord[]> => {
  const rows = await read.raw<SchoolRow[]>(`${SCHOOLS} ORDER BY s.created_at, s.id`);
  return rows.map(schoolOf);
};

export const selectSchool = async (
  read: ReadHandle,
  id: string,
): Promise<SchoolRecord | undefined> => {
  const [row] = await read.raw<SchoolRow[]>(`${SCHOOLS} WHERE s.id = ?`, [id]);
  return row === undefined ? undefined : schoolOf(row);
};

type SchoolFields = { readonly name: string; readonly place: string; readonly now: string };

export const insertSchool = async (
  write: WriteHandle,
  { id, name, place, now }: SchoolFields & { readonly id: string },
): Promise<void> => {
  await write('schools').insert({ id, name, place, created_at: now, updated_at: now });
};

/** @returns false when there is no such school */
export const updateSchoolRow = async (
  write: WriteHandle,
  { id, name, place, now }: SchoolFields & { readonly id: string },
): Promise<boolean> =>
  (await write('schools').where({ id }).update({ name, place, updated_at: now })) === 1;

type ClassGroupRow = {
  readonly id: string;
  readonly name: string;
  readonly kind: 'class' | 'composite';
  readonly year_group: string | null;
  readonly start_year: number;
  readonly pupil_count: number;
};

const CLASS_GROUPS = `
  SELECT g.id, g.name, g.kind, g.year_group, y.start_year,
    CASE g.kind
      WHEN 'class' THEN (SELECT count(*) FROM pupils WHERE class_group_id = g.id)
      ELSE (SELECT count(*) FROM pupil_composite_groups WHERE class_group_id = g.id)
    END AS pupil_count
  FROM class_groups g JOIN school_years y ON y.id = g.school_year_id
  WHERE g.school_id = ? AND g.chosen = 1`;

/** Groups that were chosen at an import, newest school year first. */
export const selectClassGroups = async (
  read: ReadHandle,
  schoolId: string,
): Promise<ClassGroupRecord[]> => {
  const rows = await read.raw<ClassGroupRow[]>(CLASS_GROUPS, [schoolId]);
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    kind: row.kind,
    yearGroup: row.year_group,
    startYear: row.start_year,
    pupilCount: row.pupil_count,
  }));
};

/** True when the class group exists and is of this school. */
export const isClassGroupOf = async (
  read: ReadHandle,
  { schoolId, classGroupId }: { readonly schoolId: string; readonly classGroupId: string },
): Promise<boolean> =>
  (await read('class_groups').where({ id: classGroupId, school_id: schoolId }).first()) !==
  undefined;
