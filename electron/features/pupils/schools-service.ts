import { CodedError } from '../../contract/coded-error';
import type { OpenContext } from '../context';
import { moment } from '../days';
import {
  insertSchool,
  selectClassGroups,
  selectSchool,
  selectSchools,
  updateSchoolRow,
} from './schools-repository';
import type { ClassGroupRecord, SchoolRecord } from './schools-repository';

type SchoolDraft = { readonly name: string; readonly place: string };

export const listSchools = ({ read }: OpenContext): Promise<SchoolRecord[]> => selectSchools(read);

/** @throws CodedError NOT_FOUND */
export const getSchool = async ({ read }: OpenContext, id: string): Promise<SchoolRecord> => {
  const school = await selectSchool(read, id);
  if (school === undefined) throw new CodedError('NOT_FOUND');
  return school;
};

/** A school by hand: it gets its school year and classes from the first class list. */
export const createSchool = async (
  context: OpenContext,
  draft: SchoolDraft,
): Promise<SchoolRecord> => {
  const id = context.newId();
  await insertSchool(context.write, { ...draft, id, now: moment(context.clock) });
  return getSchool(context, id);
};

/** @throws CodedError NOT_FOUND */
export const updateSchool = async (
  context: OpenContext,
  { id, name, place }: SchoolDraft & { readonly id: string },
): Promise<SchoolRecord> => {
  const found = await updateSchoolRow(context.write, {
    id,
    name,
    place,
    now: moment(context.clock),
  });
  if (!found) throw new CodedError('NOT_FOUND');
  return getSchool(context, id);
};

// "groep 10" after "groep 9".
const byName = new Intl.Collator('nl', { numeric: true, sensitivity: 'base' });

/** Newest school year first, then by name. */
export const listClassGroups = async (
  { read }: OpenContext,
  schoolId: string,
): Promise<ClassGroupRecord[]> => {
  const groups = await selectClassGroups(read, schoolId);
  return groups.sort((a, b) => b.startYear - a.startYear || byName.compare(a.name, b.name));
};
