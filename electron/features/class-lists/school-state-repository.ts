/** One school as it stands in the vault, in the words of the planner. */
import type { ClassGroupId, SchoolId, StaffId } from '../../contract/ids';
import type { ReadHandle } from '../../vault/database/handles';
import type { ListedSchool, YearGroup } from '../pupils/class-list/class-list';
import type {
  ExistingClassGroup,
  ExistingStaff,
  StaffRole,
} from '../pupils/class-list/import-plan-types';
import { groupedIds } from './grouped-ids';
import type { OwnedGroup } from './grouped-ids';

export type SchoolIdentity = Omit<ListedSchool, 'name'>;

type SchoolRow = {
  readonly id: SchoolId;
  readonly brin_code: string | null;
  readonly dependance_code: string | null;
  readonly school_key: string | null;
};

export type StoredSchool = SchoolIdentity & { readonly id: SchoolId };

/** All schools of the vault with how class lists name them. */
export const selectSchoolIdentities = async (read: ReadHandle): Promise<StoredSchool[]> => {
  const rows = await read<SchoolRow>('schools').select(
    'id',
    'brin_code',
    'dependance_code',
    'school_key',
  );
  return rows.map((row) => ({
    id: row.id,
    brinCode: row.brin_code,
    dependanceCode: row.dependance_code,
    schoolKey: row.school_key,
  }));
};

type YearFacts = { readonly start_year: number | null; readonly reference_day: string | null };

/** The newest school year that an import brought, and the reference day of its lists. */
export const selectYearFacts = async (
  read: ReadHandle,
  schoolId: string,
): Promise<{
  readonly currentStartYear: number | null;
  readonly lastReferenceDay: string | null;
}> => {
  const [row] = await read.raw<YearFacts[]>(
    `SELECT (SELECT max(start_year) FROM school_years WHERE school_id = ?) AS start_year,
      (SELECT max(reference_day) FROM imports WHERE school_id = ?) AS reference_day`,
    [schoolId, schoolId],
  );
  return {
    currentStartYear: row?.start_year ?? null,
    lastReferenceDay: row?.reference_day ?? null,
  };
};

type ClassGroupRow = {
  readonly id: ClassGroupId;
  readonly source_key: string | null;
  readonly name: string;
  readonly kind: 'class' | 'composite';
  readonly year_group: YearGroup | null;
  readonly start_year: number;
  readonly chosen: number;
};

export const selectStoredClassGroups = async (
  read: ReadHandle,
  schoolId: string,
): Promise<ExistingClassGroup[]> => {
  const rows = await read.raw<ClassGroupRow[]>(
    `SELECT g.id, g.source_key, g.name, g.kind, g.year_group, y.start_year, g.chosen
     FROM class_groups g JOIN school_years y ON y.id = g.school_year_id
     WHERE g.school_id = ? ORDER BY g.id`,
    [schoolId],
  );
  return rows.map((row) => ({
    id: row.id,
    sourceKey: row.source_key,
    name: row.name,
    kind: row.kind,
    yearGroup: row.year_group,
    startYear: row.start_year,
    chosen: row.chosen === 1,
  }));
};

type StaffRow = {
  readonly id: StaffId;
  readonly source_key: string | null;
  readonly first_name: string;
  readonly initials: string;
  readonly prefix: string;
  readonly last_name: string;
  readonly role: StaffRole;
  readonly role_description: string;
};

/** With the class groups of one school year only: a list says nothing about other years. */
export const selectStoredStaff = async (
  read: ReadHandle,
  { schoolId, startYear }: { readonly schoolId: string; readonly startYear: number },
): Promise<ExistingStaff[]> => {
  const rows = await read<StaffRow>('staff').where({ school_id: schoolId }).orderBy('id');
  const groups = groupedIds(
    await read.raw<OwnedGroup[]>(
      `SELECT s.staff_id AS owner, s.class_group_id FROM staff_class_groups s
         JOIN class_groups g ON g.id = s.class_group_id
         JOIN school_years y ON y.id = g.school_year_id
       WHERE s.school_id = ? AND y.start_year = ? ORDER BY s.staff_id, s.class_group_id`,
      [schoolId, startYear],
    ),
  );
  return rows.map((row) => ({
    id: row.id,
    sourceKey: row.source_key,
    firstName: row.first_name,
    givenNames: '',
    initials: row.initials,
    prefix: row.prefix,
    lastName: row.last_name,
    role: row.role,
    roleDescription: row.role_description,
    classGroupIds: groups.get(row.id) ?? [],
  }));
};
