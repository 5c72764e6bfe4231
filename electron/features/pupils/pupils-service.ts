/** Pupils by hand. Class lists come in by `class-list/`. */
import { CodedError } from '../../contract/coded-error';
import { sortNameOf } from '../../contract/person-name';
import type { PupilDraft } from '../../contract/records';
import { inTransaction } from '../../vault/database/transaction';
import type { OpenContext } from '../context';
import { moment, schoolYearOf, today } from '../days';
import { forgetNamesOf } from '../spelling/forget-names';
import {
  deletePupil,
  insertPupil,
  selectDropCandidates,
  selectPupil,
  selectPupils,
  selectStoredPupils,
  updatePupilRow,
} from './pupils-repository';
import type { PupilRecord, StoredPupil } from './pupils-repository';
import { hasLeft, isDueToDrop } from './school-terms';
import { isClassGroupOf } from './schools-repository';
import { getSchool } from './schools-service';

const byName = new Intl.Collator('nl', { sensitivity: 'base' });

/** The school's pupils by surname. */
export const listPupils = async (
  { read }: OpenContext,
  schoolId: string,
): Promise<PupilRecord[]> => {
  const pupils = await selectPupils(read, schoolId);
  return pupils
    .map((pupil) => ({ key: sortNameOf(pupil.name), pupil }))
    .sort((a, b) => byName.compare(a.key, b.key))
    .map(({ pupil }) => pupil);
};

const storedPupil = async ({ read }: OpenContext, id: string): Promise<StoredPupil> => {
  const stored = await selectPupil(read, id);
  if (stored === undefined) throw new CodedError('NOT_FOUND');
  return stored;
};

/** @throws CodedError NOT_FOUND */
export const getPupil = async (context: OpenContext, id: string): Promise<PupilRecord> =>
  (await storedPupil(context, id)).pupil;

/** True when the pupil has left the school (school-terms.ts). @throws CodedError NOT_FOUND */
export const hasPupilLeft = async (context: OpenContext, id: string): Promise<boolean> => {
  const { pupil, lastSeenStartYear } = await storedPupil(context, id);
  const { startYear } = await getSchool(context, pupil.schoolId);
  const day = today(context.clock);
  const currentStartYear = schoolYearOf(day);
  return hasLeft(
    { ...pupil, lastSeenStartYear },
    { today: day, currentStartYear, newestStartYear: startYear },
  );
};

/** The pupils who are at the school today, in no order (school-terms.ts). @throws CodedError NOT_FOUND */
export const listPresentPupils = async (
  context: OpenContext,
  schoolId: string,
): Promise<PupilRecord[]> => {
  const { startYear } = await getSchool(context, schoolId);
  const day = today(context.clock);
  const now = { today: day, currentStartYear: schoolYearOf(day), newestStartYear: startYear };
  const stored = await selectStoredPupils(context.read, schoolId);
  return stored
    .filter(({ pupil, lastSeenStartYear }) => !hasLeft({ ...pupil, lastSeenStartYear }, now))
    .map(({ pupil }) => pupil)
    .filter(({ startDate }) => startDate === null || startDate <= day);
};

type Place = { readonly schoolId: string; readonly pupil: PupilDraft };

const refuseOtherSchool = async (
  { read }: OpenContext,
  { schoolId, pupil: { classGroupId } }: Place,
): Promise<void> => {
  if (classGroupId === null) return;
  if (!(await isClassGroupOf(read, { schoolId, classGroupId })))
    throw new CodedError('OTHER_SCHOOL');
};

/** @throws CodedError NOT_FOUND for an unknown school, OTHER_SCHOOL for a class of another one */
export const createPupil = async (
  context: OpenContext,
  { schoolId, pupil }: Place,
): Promise<PupilRecord> => {
  await getSchool(context, schoolId);
  await refuseOtherSchool(context, { schoolId, pupil });
  const id = context.newId();
  await insertPupil(context.write, {
    id,
    schoolId,
    pupil,
    lastSeenStartYear: schoolYearOf(today(context.clock)),
    now: moment(context.clock),
  });
  return getPupil(context, id);
};

/**
 * Changes a pupil. One entered by hand counts as seen in this school year again: no class list does
 * that for them.
 * @throws CodedError NOT_FOUND, OTHER_SCHOOL
 */
export const updatePupil = async (
  context: OpenContext,
  { id, pupil }: { readonly id: string; readonly pupil: PupilDraft },
): Promise<PupilRecord> => {
  const { pupil: before, lastSeenStartYear } = await storedPupil(context, id);
  await refuseOtherSchool(context, { schoolId: before.schoolId, pupil });
  const currentStartYear = schoolYearOf(today(context.clock));
  await updatePupilRow(context.write, {
    id,
    pupil,
    lastSeenStartYear: before.imported
      ? lastSeenStartYear
      : Math.max(lastSeenStartYear, currentStartYear),
    now: moment(context.clock),
  });
  return getPupil(context, id);
};

/** @throws CodedError NOT_FOUND, ALREADY_EXISTS when the pupil has a case file */
export const removePupil = async (context: OpenContext, id: string): Promise<void> => {
  const { pupil } = await storedPupil(context, id);
  if (pupil.caseFileId !== null) throw new CodedError('ALREADY_EXISTS');
  await inTransaction(context.write, async (trx) => {
    await forgetNamesOf(trx, [id]);
    await deletePupil(trx, id);
  });
};

/**
 * Drops the pupils without a case file of school years that are over, in every school of the vault.
 * For the opening of the vault. @returns how many were dropped
 */
export const purgePupilsWithoutCaseFile = async (context: OpenContext): Promise<number> => {
  const currentStartYear = schoolYearOf(today(context.clock));
  return inTransaction(context.write, async (trx) => {
    const candidates = await selectDropCandidates(trx);
    const due = candidates.filter((pupil) => isDueToDrop(pupil, currentStartYear));
    if (due.length > 0)
      await forgetNamesOf(
        trx,
        due.map(({ id }) => id),
      );
    for (const { id } of due) await deletePupil(trx, id);
    return due.length;
  });
};
