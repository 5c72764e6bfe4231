/** From the texts of an EDEXML record to values, with an issue for each that does not fit. */
import type { Day } from '../../../contract/ids';
import type { ListedSchool, ListField, Names, Sex, YearGroup } from './class-list';
import { ClassListError } from './class-list-error';
import { dayFromXml } from './days';
import type { EdexRecords, Fields } from './edexml-records';
import { cleanText, longestKey, longestName, sexFromCode, yearGroupFrom } from './field-values';
import type { IssueLog } from './issue-log';

export type Reading = { readonly fields: Fields; readonly line: number; readonly issues: IssueLog };

/** Cleaned text, or '' with an issue when it is longer than any XSD allows. */
const textOf = (
  { fields, line, issues }: Reading,
  element: string,
  { field, limit }: { readonly field: ListField; readonly limit: number },
): string => {
  const text = cleanText(fields.get(element) ?? '');
  if (text.length <= limit) return text;
  issues.add({ code: 'VALUE_TOO_LONG', line, field, numbers: { limit } });
  return '';
};

export const namesOf = (reading: Reading): Names => {
  const name = (element: string, field: ListField) =>
    textOf(reading, element, { field, limit: longestName });
  return {
    lastName: name('achternaam', 'lastName'),
    prefix: name('voorvoegsel', 'prefix'),
    givenNames: name('voornamen', 'givenNames'),
    initials: name('voorletters-1', 'initials'),
    firstName: name('roepnaam', 'firstName'),
  };
};

export const labelOf = (reading: Reading): string =>
  textOf(reading, 'naam', { field: 'name', limit: longestName });

const parsed = <T>(
  { fields, line, issues }: Reading,
  element: string,
  {
    field,
    code,
    parse,
  }: {
    readonly field: ListField;
    readonly code: 'DATE_INVALID' | 'SEX_UNKNOWN' | 'YEAR_GROUP_UNKNOWN';
    readonly parse: (text: string) => T | null;
  },
): T | null => {
  const text = cleanText(fields.get(element) ?? '');
  if (text === '') return null;
  const value = parse(text);
  if (value === null) issues.add({ code, line, field });
  return value;
};

export const dayOfField = (reading: Reading, element: string, field: ListField): Day | null =>
  parsed(reading, element, { field, code: 'DATE_INVALID', parse: dayFromXml });

export const sexOf = (reading: Reading): Sex =>
  parsed(reading, 'geslacht', { field: 'sex', code: 'SEX_UNKNOWN', parse: sexFromCode }) ??
  'unknown';

export const yearGroupOf = (reading: Reading): YearGroup | null =>
  parsed(reading, 'jaargroep', {
    field: 'yearGroup',
    code: 'YEAR_GROUP_UNKNOWN',
    parse: yearGroupFrom,
  });

/** FORMAT.md rule 1: the pattern and the order, not the XSD's enumeration (it stops at 2024-2025). */
export const startYearOf = (school: EdexRecords['school']): number => {
  const text = cleanText(school?.fields.get('schooljaar') ?? '');
  const line = school?.line ?? 1;
  if (text === '') throw new ClassListError('CLASS_LIST_SCHOOL_YEAR_MISSING', { line });
  const years = /^(\d{4})-(\d{4})$/.exec(text);
  const [start, end] = [Number(years?.[1]), Number(years?.[2])];
  if (years === null || end !== start + 1) {
    throw new ClassListError('CLASS_LIST_SCHOOL_YEAR_INVALID', { line });
  }
  return start;
};

/** BRIN `99XX`, sometimes with the two digits of the location behind it (SchoolReferentieType). */
export const schoolOf = (reading: Reading): ListedSchool => {
  const { fields, line, issues } = reading;
  const read = (element: string) => cleanText(fields.get(element) ?? '').slice(0, longestKey);
  const brin = /^(\d{2}[A-Z]{2})(\d{2})?$/.exec(read('brincode').toUpperCase());
  if (brin === null && read('brincode') !== '') {
    issues.add({ code: 'BRIN_INVALID', line, field: 'brinCode' });
  }
  const location = /^\d{2}$/.exec(read('dependancecode'))?.[0] ?? brin?.[2] ?? '00';
  return {
    name: null, // EDEXML has no name of the school
    brinCode: brin?.[1] ?? null,
    dependanceCode: location === '00' ? null : location,
    schoolKey: read('schoolkey') || read('instellingsnummer') || null,
  };
};
