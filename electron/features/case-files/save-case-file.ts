/** Opening a case file and changing what its form holds, each in one transaction. */
import type { CaseFileDraft } from '../../contract/case-files';
import { CodedError } from '../../contract/coded-error';
import type { WriteHandle } from '../../vault/database/handles';
import { inTransaction } from '../../vault/database/transaction';
import type { OpenContext } from '../context';
import { moment } from '../days';
import { getPupil } from '../pupils/pupils-service';
import { refuseStaffOfOtherSchools } from '../pupils/staff-service';
import type { CaseFileRecord } from './case-file-records';
import {
  hasCaseFile,
  insertCaseFile,
  replaceStaff,
  updateCaseFileRow,
} from './case-files-repository';
import { getCaseFile, getCaseFileRow } from './case-files-service';
import { claimCodeName } from './code-names-service';
import { replaceFamily } from './family-repository';

const namesIn = (draft: CaseFileDraft): string[] => [
  ...draft.guardians.flatMap(({ name }) => [name.firstName, name.lastName]),
  ...draft.relatives.flatMap(({ firstName, lastName }) => [firstName, lastName]),
];

type Parts = {
  readonly caseFileId: string;
  readonly schoolId: string;
  readonly draft: CaseFileDraft;
  readonly newId: () => string;
};

const saveParts = async (
  trx: WriteHandle,
  { caseFileId, schoolId, draft, newId }: Parts,
): Promise<void> => {
  await refuseStaffOfOtherSchools(trx, { schoolId, ids: draft.staffIds });
  await replaceStaff(trx, { caseFileId, schoolId, staffIds: draft.staffIds });
  await replaceFamily(trx, {
    caseFileId,
    newId,
    guardians: draft.guardians,
    relatives: draft.relatives,
  });
};

type NewFile = {
  readonly pupilId: string;
  readonly draft: CaseFileDraft;
  readonly id?: string;
};

/**
 * Opens a case file for a pupil.
 * @param id of a file that comes from another vault, so that it is known when it comes again; one that is free
 * @throws CodedError NOT_FOUND, ALREADY_EXISTS (one file per pupil), OTHER_SCHOOL, CODE_NAME_TAKEN,
 * CODE_NAME_IS_A_NAME
 */
export const createCaseFile = async (
  context: OpenContext,
  { pupilId, draft, id = context.newId() }: NewFile,
): Promise<CaseFileRecord> => {
  const { schoolId } = await getPupil(context, pupilId);
  const { newId } = context;
  await inTransaction(context.write, async (trx) => {
    if (await hasCaseFile(trx, pupilId)) throw new CodedError('ALREADY_EXISTS');
    const wish = { typed: draft.codeName, caseFileId: null, newNames: namesIn(draft) };
    const codeName = await claimCodeName(trx, wish);
    const now = moment(context.clock);
    await insertCaseFile(trx, { id, schoolId, pupilId, draft: { ...draft, codeName }, now });
    await saveParts(trx, { caseFileId: id, schoolId, draft, newId });
  });
  return getCaseFile(context, id);
};

type Change = { readonly id: string; readonly version: number; readonly draft: CaseFileDraft };

/**
 * Replaces what the form holds; guardians and relatives keep their ids.
 * @throws CodedError NOT_FOUND, VERSION_CONFLICT, CASE_FILE_ARCHIVED, OTHER_SCHOOL, CODE_NAME_TAKEN,
 * CODE_NAME_IS_A_NAME
 */
export const updateCaseFile = async (
  context: OpenContext,
  { id, version, draft }: Change,
): Promise<CaseFileRecord> => {
  await inTransaction(context.write, async (trx) => {
    const row = await getCaseFileRow(trx, id);
    if (row.version !== version) throw new CodedError('VERSION_CONFLICT');
    if (row.status === 'archived') throw new CodedError('CASE_FILE_ARCHIVED');
    const wish = { typed: draft.codeName, caseFileId: id, newNames: namesIn(draft) };
    const codeName = await claimCodeName(trx, wish);
    const now = moment(context.clock);
    const saved = await updateCaseFileRow(trx, { id, version, draft: { ...draft, codeName }, now });
    if (!saved) throw new CodedError('VERSION_CONFLICT');
    const parts = { caseFileId: id, schoolId: row.school_id, draft, newId: context.newId };
    await saveParts(trx, parts);
  });
  return getCaseFile(context, id);
};
