/** Bytes or pasted text to what the screen needs to know before anything is planned. Pure. */
import type { z } from 'zod';
import type { ListTable, ReadList } from '../../contract/class-lists';
import { schoolYearOf } from '../days';
import type { ClassList } from '../pupils/class-list/class-list';
import type { DelimitedTable } from '../pupils/class-list/delimited-table';
import { readTable } from '../pupils/class-list/delimited-table';
import { readEdexml } from '../pupils/class-list/edexml-reader';
import { fileKindOf } from '../pupils/class-list/file-kind';

const PREVIEW_ROWS = 8;

export type ReadResult =
  | { readonly list: ClassList; readonly table: null }
  | { readonly list: null; readonly table: DelimitedTable };

/** @throws ClassListError when the file as a whole is refused */
export const readListBytes = (
  bytes: Uint8Array,
  { fileName, today }: { readonly fileName: string; readonly today: string },
): ReadResult =>
  fileKindOf(bytes, fileName) === 'xml'
    ? { list: readEdexml({ bytes, fileName, today }), table: null }
    : { list: null, table: readTable({ format: 'csv', bytes, fileName }) };

/** @throws ClassListError when the rows as a whole are refused */
export const readPasted = (text: string): ReadResult => ({
  list: null,
  table: readTable({ format: 'pasted', text }),
});

export const describeTable = (table: DelimitedTable, today: string): z.input<typeof ListTable> => ({
  hasHeader: table.hasHeader,
  rowCount: table.rows.length,
  columns: [...table.columns],
  proposal: [...table.proposal],
  preview: table.rows.slice(0, PREVIEW_ROWS).map(({ cells }) => [...cells]),
  proposedStartYear: schoolYearOf(today),
});

/** @param knownSchoolId the school of this vault that the list names */
export const describeList = (
  list: ClassList,
  { knownSchoolId, today }: { readonly knownSchoolId: string | null; readonly today: string },
): z.input<typeof ReadList> => {
  const counts = new Map<string, number>();
  const add = (key: string) => counts.set(key, (counts.get(key) ?? 0) + 1);
  for (const { classGroupKey, compositeGroupKeys } of list.pupils) {
    if (classGroupKey !== null) add(classGroupKey);
    compositeGroupKeys.forEach(add);
  }
  return {
    school: { name: list.school.name, brinCode: list.school.brinCode },
    knownSchoolId,
    startYear: list.schoolYear.startYear,
    schoolYearOver: list.schoolYear.startYear < schoolYearOf(today),
    referenceDay: list.referenceDay,
    pupilCount: list.pupils.length,
    pupilsWithoutClass: list.pupils.filter(({ classGroupKey }) => classGroupKey === null).length,
    classes: list.classGroups.map(({ key, name, kind, yearGroup }) => ({
      key,
      name,
      kind,
      yearGroup,
      pupilCount: counts.get(key) ?? 0,
    })),
    issues: list.issues.map((issue) => ({ ...issue, numbers: { ...issue.numbers } })),
    issuesOmitted: list.issuesOmitted,
  };
};

/**
 * Given names of staff are not kept (domain.md section 4: teacher names): the first serves as the
 * calling name where the list has no other.
 */
export const withShortStaffNames = (list: ClassList): ClassList => ({
  ...list,
  staff: list.staff.map((member) => ({
    ...member,
    firstName: member.firstName || (member.givenNames.split(' ')[0] ?? ''),
    givenNames: '',
  })),
});
