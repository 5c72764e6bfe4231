import { CodedError } from '../../contract/coded-error';
import { sortNameOf } from '../../contract/person-name';
import type { StaffDraft } from '../../contract/records';
import type { ReadHandle } from '../../vault/database/handles';
import type { OpenContext } from '../context';
import { moment } from '../days';
import { getSchool } from './schools-service';
import {
  insertStaff,
  selectStaff,
  selectStaffMember,
  selectStaffOfCaseFile,
  staffIdsOfSchool,
  updateStaffRow,
} from './staff-repository';
import type { StaffRecord } from './staff-repository';

const byName = new Intl.Collator('nl', { sensitivity: 'base' });

const sorted = (staff: StaffRecord[]): StaffRecord[] =>
  staff.sort((a, b) => byName.compare(sortNameOf(a.name), sortNameOf(b.name)));

/** The school's staff by surname. */
export const listStaff = async ({ read }: OpenContext, schoolId: string): Promise<StaffRecord[]> =>
  sorted(await selectStaff(read, schoolId));

/** The staff around a case file, by surname. */
export const listStaffOfCaseFile = async (
  read: ReadHandle,
  caseFileId: string,
): Promise<StaffRecord[]> => sorted(await selectStaffOfCaseFile(read, caseFileId));

const getStaffMember = async ({ read }: OpenContext, id: string): Promise<StaffRecord> => {
  const member = await selectStaffMember(read, id);
  if (member === undefined) throw new CodedError('NOT_FOUND');
  return member;
};

/** @throws CodedError NOT_FOUND for an unknown school */
export const createStaff = async (
  context: OpenContext,
  { schoolId, staff }: { readonly schoolId: string; readonly staff: StaffDraft },
): Promise<StaffRecord> => {
  await getSchool(context, schoolId);
  const id = context.newId();
  await insertStaff(context.write, { id, schoolId, staff, now: moment(context.clock) });
  return getStaffMember(context, id);
};

/**
 * Somebody who comes with a file from another vault, into the staff of the school; with that id where it is free.
 * The caller saw to it that the school doesn't have them yet.
 * @returns the id
 */
export const addReceivedStaff = async (
  context: Pick<OpenContext, 'read' | 'write' | 'newId' | 'clock'>,
  {
    schoolId,
    id: given,
    staff,
  }: { readonly schoolId: string; readonly id: string; readonly staff: StaffDraft },
): Promise<string> => {
  const id = (await selectStaffMember(context.read, given)) === undefined ? given : context.newId();
  await insertStaff(context.write, { id, schoolId, staff, now: moment(context.clock) });
  return id;
};

/** @throws CodedError NOT_FOUND */
export const updateStaff = async (
  context: OpenContext,
  { id, staff }: { readonly id: string; readonly staff: StaffDraft },
): Promise<StaffRecord> => {
  const found = await updateStaffRow(context.write, { id, staff, now: moment(context.clock) });
  if (!found) throw new CodedError('NOT_FOUND');
  return getStaffMember(context, id);
};

/** @throws CodedError OTHER_SCHOOL when one of the ids isn't staff of this school */
export const refuseStaffOfOtherSchools = async (
  read: ReadHandle,
  { schoolId, ids }: { readonly schoolId: string; readonly ids: readonly string[] },
): Promise<void> => {
  const wanted = new Set(ids);
  const found = await staffIdsOfSchool(read, { schoolId, ids: [...wanted] });
  if (found.length !== wanted.size) throw new CodedError('OTHER_SCHOOL');
};
