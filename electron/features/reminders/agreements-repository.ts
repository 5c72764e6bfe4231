/** Queries on agreements and on what was ticked off. */
import { agreementKey } from '../../contract/reminders';
import type { ReadHandle, WriteHandle } from '../../vault/database/handles';

export type StoredAgreement = {
  readonly id: string;
  readonly caseFileId: string;
  readonly what: string;
  readonly owner: string;
  readonly dueOn: string;
  readonly version: number;
  readonly doneAt: string | null;
  readonly deletedAt: string | null;
  readonly createdAt: string;
  readonly updatedAt: string;
};

type Row = {
  readonly id: string;
  readonly case_file_id: string;
  readonly what: string;
  readonly owner: string;
  readonly due_on: string;
  readonly version: number;
  readonly done_at: string | null;
  readonly deleted_at: string | null;
  readonly created_at: string;
  readonly updated_at: string;
};

const toAgreement = (row: Row): StoredAgreement => ({
  id: row.id,
  caseFileId: row.case_file_id,
  what: row.what,
  owner: row.owner,
  dueOn: row.due_on,
  version: row.version,
  doneAt: row.done_at,
  deletedAt: row.deleted_at,
  createdAt: row.created_at,
  updatedAt: row.updated_at,
});

const SELECT = `SELECT a.*, t.done_at FROM agreements a
  LEFT JOIN dated_ticks t ON t.item_key = 'agreement:' || a.id`;

export const selectAgreement = async (
  read: ReadHandle,
  id: string,
): Promise<StoredAgreement | undefined> => {
  const [row] = await read.raw<Row[]>(`${SELECT} WHERE a.id = ?`, [id]);
  return row === undefined ? undefined : toAgreement(row);
};

/** Outside the bin: open ones by day, then the done, last done first. */
export const selectAgreementsOfFile = async (
  read: ReadHandle,
  caseFileId: string,
): Promise<StoredAgreement[]> => {
  const rows = await read.raw<Row[]>(
    `${SELECT} WHERE a.case_file_id = ? AND a.deleted_at IS NULL
      ORDER BY t.done_at IS NOT NULL, t.done_at DESC, a.due_on, a.id`,
    [caseFileId],
  );
  return rows.map(toAgreement);
};

/** Of the active files of a school, outside the bin. */
export const selectAgreementsOfSchool = async (
  read: ReadHandle,
  schoolId: string,
): Promise<StoredAgreement[]> => {
  const rows = await read.raw<Row[]>(
    `${SELECT} JOIN case_files f ON f.id = a.case_file_id
      WHERE f.school_id = ? AND f.status = 'active' AND a.deleted_at IS NULL
      ORDER BY a.due_on, a.id`,
    [schoolId],
  );
  return rows.map(toAgreement);
};

type Saved = Pick<StoredAgreement, 'id' | 'what' | 'owner' | 'dueOn' | 'version'> & {
  readonly now: string;
};

export const insertAgreement = async (
  write: WriteHandle,
  agreement: Saved & { readonly caseFileId: string },
): Promise<void> => {
  await write('agreements').insert({
    id: agreement.id,
    case_file_id: agreement.caseFileId,
    what: agreement.what,
    owner: agreement.owner,
    due_on: agreement.dueOn,
    version: agreement.version,
    created_at: agreement.now,
    updated_at: agreement.now,
  });
};

export const updateAgreement = async (write: WriteHandle, agreement: Saved): Promise<void> => {
  await write('agreements').where({ id: agreement.id }).update({
    what: agreement.what,
    owner: agreement.owner,
    due_on: agreement.dueOn,
    version: agreement.version,
    updated_at: agreement.now,
  });
};

/** Into the bin (a moment) or out of it (null). */
export const setAgreementDeleted = async (
  write: WriteHandle,
  { id, deletedAt }: { readonly id: string; readonly deletedAt: string | null },
): Promise<void> => {
  await write('agreements').where({ id }).update({ deleted_at: deletedAt });
};

/** Destroys what lies in the bin since `cutoff` (UTC ISO) or longer. @returns how many */
export const destroyDeletedAgreements = async (
  write: WriteHandle,
  cutoff: string,
): Promise<number> => write('agreements').where('deleted_at', '<=', cutoff).del();

/** Whether a case file is active and of this school: the list of the school holds its dates. */
export const isActiveFileOf = async (
  read: ReadHandle,
  { caseFileId, schoolId }: { readonly caseFileId: string; readonly schoolId: string },
): Promise<boolean> => {
  const found = await read('case_files')
    .where({ id: caseFileId, school_id: schoolId, status: 'active' })
    .select('id')
    .first();
  return found !== undefined;
};

/** When each was ticked off, by key; of the files of a school. */
export const selectTicks = async (
  read: ReadHandle,
  schoolId: string,
): Promise<ReadonlyMap<string, string>> => {
  const rows = await read.raw<{ readonly item_key: string; readonly done_at: string }[]>(
    `SELECT t.item_key, t.done_at FROM dated_ticks t
      JOIN case_files f ON f.id = t.case_file_id WHERE f.school_id = ?`,
    [schoolId],
  );
  return new Map(rows.map(({ item_key, done_at }) => [item_key, done_at]));
};

export const insertTick = async (
  write: WriteHandle,
  tick: { readonly key: string; readonly caseFileId: string; readonly now: string },
): Promise<void> => {
  await write('dated_ticks')
    .insert({ item_key: tick.key, case_file_id: tick.caseFileId, done_at: tick.now })
    .onConflict('item_key')
    .ignore();
};

export const deleteTick = async (write: WriteHandle, key: string): Promise<void> => {
  await write('dated_ticks').where({ item_key: key }).del();
};

/** One that comes from another vault, with its own id and moments. */
type ReceivedAgreement = {
  readonly id: string;
  readonly caseFileId: string;
  readonly draft: Pick<StoredAgreement, 'what' | 'owner' | 'dueOn'>;
  readonly doneAt: string | null;
  readonly createdAt: string;
  readonly updatedAt: string;
};

const receivedColumns = ({ draft, createdAt, updatedAt }: ReceivedAgreement) => ({
  what: draft.what,
  owner: draft.owner,
  due_on: draft.dueOn,
  created_at: createdAt,
  updated_at: updatedAt,
});

const setDone = async (
  write: WriteHandle,
  { id, caseFileId, doneAt }: ReceivedAgreement,
): Promise<void> => {
  const key = agreementKey(id);
  await deleteTick(write, key);
  if (doneAt !== null) await insertTick(write, { key, caseFileId, now: doneAt });
};

export const insertReceivedAgreement = async (
  write: WriteHandle,
  agreement: ReceivedAgreement,
): Promise<void> => {
  const { id, caseFileId } = agreement;
  await write('agreements').insert({
    id,
    case_file_id: caseFileId,
    ...receivedColumns(agreement),
    version: 1,
  });
  await setDone(write, agreement);
};

/** In the place of the own one, also from the bin. @returns how many rows of this file had that id */
export const replaceAgreement = async (
  write: WriteHandle,
  agreement: ReceivedAgreement,
): Promise<number> => {
  const { id, caseFileId } = agreement;
  const changed = await write('agreements')
    .where({ id, case_file_id: caseFileId })
    .update({ ...receivedColumns(agreement), deleted_at: null })
    .increment('version', 1);
  if (changed === 1) await setDone(write, agreement);
  return changed;
};
