/** From rows with a column mapping to a class list. */
import type { Day } from '../../../contract/ids';
import type { ClassList, Names } from './class-list';
import { ClassListError } from './class-list-error';
import type { ColumnTarget } from './column-names';
import type { DelimitedRow, DelimitedTable } from './delimited-table';
import { dropTally } from './dropped-fields';
import { dayFromDutch, sexReader } from './dutch-values';
import type { Cells } from './delimited-groups';
import { classGroupsFrom, groupKeyOf, staffFrom } from './delimited-groups';
import { longestName, noNames, yearGroupFrom } from './field-values';
import { splitFullName, splitSurname } from './full-name';
import type { IssueLog } from './issue-log';
import { issueLog } from './issue-log';
import type { RawPupil } from './settle-pupils';
import { settlePupils } from './settle-pupils';

/** The target of each column, in the order of `table.columns`. */
export type ColumnMapping = readonly ColumnTarget[];

export type MappedTable = {
  readonly table: DelimitedTable;
  readonly mapping: ColumnMapping;
  /** A spreadsheet names no school year: the user does. */
  readonly schoolYear: { readonly startYear: number };
  readonly today: Day;
};

const assertMapping = ({ table, mapping }: MappedTable): void => {
  const seen = new Set<ColumnTarget>();
  mapping.forEach((target, index) => {
    if (target === 'ignore') return;
    const column = table.columns[index];
    if (column === undefined) throw new ClassListError('CLASS_LIST_COLUMN_UNKNOWN', { index });
    if (column.forbidden !== null) {
      throw new ClassListError('CLASS_LIST_COLUMN_FORBIDDEN', { index, field: column.forbidden });
    }
    if (seen.has(target)) throw new ClassListError('CLASS_LIST_MAPPING_DOUBLE', { field: target });
    seen.add(target);
  });
  const namesIn = ['fullName', 'lastName', 'firstName', 'givenNames'] as const;
  if (!namesIn.some((target) => seen.has(target))) {
    throw new ClassListError('CLASS_LIST_MAPPING_NAME_MISSING');
  }
};

const cellsOf = ({ cells, line }: DelimitedRow, mapping: ColumnMapping): Cells => ({
  line,
  get: (target) => {
    const index = mapping.indexOf(target);
    return index === -1 ? '' : (cells[index] ?? '');
  },
});

const namesFrom = ({ get, line }: Cells, issues: IssueLog): Names => {
  const full = get('fullName');
  const split = full === '' ? null : splitFullName(full);
  if (split?.isUnsure === true) issues.add({ code: 'NAME_SPLIT_UNSURE', line, field: 'name' });
  const surname =
    get('prefix') === ''
      ? splitSurname(get('lastName'))
      : { prefix: get('prefix'), lastName: get('lastName') };
  const base = split?.names ?? noNames;
  const names = {
    lastName: surname.lastName || base.lastName,
    prefix: surname.prefix || base.prefix,
    givenNames: get('givenNames') || base.givenNames,
    initials: get('initials') || base.initials,
    firstName: get('firstName') || base.firstName,
  };
  if (Object.values(names).every((name) => name.length <= longestName)) return names;
  issues.add({ code: 'VALUE_TOO_LONG', line, field: 'name', numbers: { limit: longestName } });
  return noNames;
};

const rawPupilsFrom = (
  rows: readonly Cells[],
  {
    mapping,
    today,
    issues,
  }: {
    readonly mapping: ColumnMapping;
    readonly today: Day;
    readonly issues: IssueLog;
  },
): readonly RawPupil[] => {
  const readSex = sexReader(rows.map(({ get }) => get('sex')));
  const hasNumbers = mapping.includes('pupilKey');
  return rows.map((row) => {
    const { get, line } = row;
    const day = (field: 'birthDate' | 'startDay' | 'leaveDay'): Day | null => {
      const text = get(field);
      if (text === '') return null;
      const found = dayFromDutch(text, {
        referenceDay: today,
        ahead: field === 'birthDate' ? 0 : 10,
      });
      if (found === null) issues.add({ code: 'DATE_INVALID', line, field });
      return found;
    };
    const { sex, isAmbiguous } =
      get('sex') === '' ? { sex: 'unknown' as const, isAmbiguous: false } : readSex(get('sex'));
    if (sex === null) {
      issues.add({ code: isAmbiguous ? 'SEX_AMBIGUOUS' : 'SEX_UNKNOWN', line, field: 'sex' });
    }
    const yearText = get('yearGroup');
    const yearGroup = yearText === '' ? null : yearGroupFrom(yearText);
    if (yearText !== '' && yearGroup === null) {
      issues.add({ code: 'YEAR_GROUP_UNKNOWN', line, field: 'yearGroup' });
    }
    const number = get('pupilKey');
    if (hasNumbers && number === '') issues.add({ code: 'KEY_MISSING', line, field: 'key' });
    const group = groupKeyOf(get('classGroup').slice(0, longestName));
    return {
      ...namesFrom(row, issues),
      key: number === '' ? '' : `nr:${number}`,
      birthDate: day('birthDate'),
      sex: sex ?? 'unknown',
      yearGroup,
      classGroupKey: group === '#' ? null : group,
      compositeGroupKeys: [],
      startDay: day('startDay'),
      leaveDay: day('leaveDay'),
      line,
    };
  });
};

/** @throws ClassListError when the mapping takes a forbidden column, one target twice, or no name at all. */
export const applyMapping = (mapped: MappedTable): ClassList => {
  assertMapping(mapped);
  const { table, mapping, schoolYear, today } = mapped;
  const issues = issueLog();
  const dropped = dropTally();
  table.columns.forEach(({ forbidden, filled }, index) => {
    if ((mapping[index] ?? 'ignore') === 'ignore') dropped.add(forbidden ?? 'other', filled);
  });
  if (table.encodingGuessed) issues.add({ code: 'ENCODING_GUESSED', line: 1 });
  const rows = table.rows.map((row) => cellsOf(row, mapping));
  const classGroups = classGroupsFrom(rows);
  const raw = rawPupilsFrom(rows, { mapping, today, issues });
  return {
    format: table.format,
    version: null,
    school: { name: null, brinCode: null, dependanceCode: null, schoolKey: null },
    schoolYear,
    referenceDay: today,
    classGroups,
    ...settlePupils({ raw, classGroups, referenceDay: today, issues }),
    staff: staffFrom(rows),
    dropped: dropped.result(),
    ...issues.result(),
  };
};
