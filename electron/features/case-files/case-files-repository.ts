import type { CaseFileDraft } from '../../contract/case-files';
import type { ReadHandle, WriteHandle } from '../../vault/database/handles';

export type CaseFileRow = {
  readonly id: string;
  readonly school_id: string;
  readonly pupil_id: string;
  readonly code_name: string;
  readonly status: 'active' | 'archived';
  readonly support_phase: number;
  readonly summary: string;
  readonly retention_regime: 'school' | 'nvo';
  readonly retention_reason: string;
  readonly opened_on: string;
  readonly archived_on: string | null;
  readonly version: number;
  readonly updated_at: string;
};

export const selectCaseFile = (
  read: ReadHandle,
  id: string,
): PromiseLike<CaseFileRow | undefined> => read<CaseFileRow>('case_files').where({ id }).first();

export const hasCaseFile = async (read: ReadHandle, pupilId: string): Promise<boolean> =>
  (await read('case_files').where({ pupil_id: pupilId }).first()) !== undefined;

/** Every code name of the vault, archived files too. */
export const selectCodeNames = (
  read: ReadHandle,
): PromiseLike<{ readonly id: string; readonly code_name: string }[]> =>
  read('case_files').select<{ id: string; code_name: string }>('id', 'code_name');

/** Every label of a casus, also of what lies in the bin: none is ever a code name as well. */
export const selectCasusLabels = (read: ReadHandle): PromiseLike<string[]> =>
  read('casus').pluck('label');

/** Every name in the vault, of every school: pupils, relatives, guardians and staff. */
export const selectAllNames = async (read: ReadHandle): Promise<string[]> => {
  const rows = await read.raw<{ name: string }[]>(`
    SELECT first_name AS name FROM pupils UNION SELECT given_names FROM pupils
    UNION SELECT nickname FROM pupils UNION SELECT last_name FROM pupils
    UNION SELECT first_name FROM guardians UNION SELECT last_name FROM guardians
    UNION SELECT first_name FROM relatives UNION SELECT last_name FROM relatives
    UNION SELECT first_name FROM staff UNION SELECT last_name FROM staff`);
  return rows.map(({ name }) => name);
};

const columnsOf = (draft: CaseFileDraft) => ({
  code_name: draft.codeName,
  support_phase: draft.supportPhase,
  summary: draft.summary,
  retention_regime: draft.retentionRegime,
  retention_reason: draft.retentionReason,
  opened_on: draft.openedOn,
});

type NewCaseFile = {
  readonly id: string;
  readonly schoolId: string;
  readonly pupilId: string;
  readonly draft: CaseFileDraft;
  readonly now: string;
};

export const insertCaseFile = async (
  write: WriteHandle,
  { id, schoolId, pupilId, draft, now }: NewCaseFile,
): Promise<void> => {
  await write('case_files').insert({
    id,
    school_id: schoolId,
    pupil_id: pupilId,
    status: 'active',
    ...columnsOf(draft),
    last_opened_at: now,
    version: 1,
    created_at: now,
    updated_at: now,
  });
};

type Changed = {
  readonly id: string;
  readonly version: number;
  readonly draft: CaseFileDraft;
  readonly now: string;
};

/** @returns false when the file isn't at `version` any more */
export const updateCaseFileRow = async (
  write: WriteHandle,
  { id, version, draft, now }: Changed,
): Promise<boolean> =>
  (await write('case_files')
    .where({ id, version })
    .update({ ...columnsOf(draft), version: version + 1, updated_at: now })) === 1;

type StatusChange = {
  readonly id: string;
  readonly status: 'active' | 'archived';
  readonly archivedOn: string | null;
  readonly now: string;
};

export const updateStatus = async (
  write: WriteHandle,
  { id, status, archivedOn, now }: StatusChange,
): Promise<void> => {
  await write('case_files')
    .where({ id })
    .update({ status, archived_on: archivedOn, updated_at: now })
    .increment('version', 1);
};

/** Looking at a file is no change of it: neither version nor `updated_at` moves. */
export const updateLastOpened = async (
  write: WriteHandle,
  { id, now }: { readonly id: string; readonly now: string },
): Promise<void> => {
  await write('case_files').where({ id }).update({ last_opened_at: now });
};

export const replaceStaff = async (
  write: WriteHandle,
  {
    caseFileId,
    schoolId,
    staffIds,
  }: {
    readonly caseFileId: string;
    readonly schoolId: string;
    readonly staffIds: readonly string[];
  },
): Promise<void> => {
  await write('case_file_staff').where({ case_file_id: caseFileId }).delete();
  const rows = [...new Set(staffIds)].map((id) => ({
    case_file_id: caseFileId,
    school_id: schoolId,
    staff_id: id,
  }));
  if (rows.length > 0) await write('case_file_staff').insert(rows);
};
