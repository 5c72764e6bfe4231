import type { ReadHandle, WriteHandle } from '../../vault/database/handles';
import type { CasusRecord, CasusSummaryRecord, StoredCasus } from './casus-records';
import { selectParts } from './casus-parts-repository';

type CasusRow = {
  readonly id: string;
  readonly case_file_id: string;
  readonly label: string;
  readonly status: CasusRecord['status'];
  readonly version: number;
  readonly checked_by_role: CasusRecord['checkedByRole'];
  readonly checked_on: string | null;
  readonly deleted_at: string | null;
  readonly updated_at: string;
};

/** A casus with its parts; undefined when unknown or, unless asked for, in the bin. */
export const selectCasus = async (
  read: ReadHandle,
  { id, deleted = false }: { readonly id: string; readonly deleted?: boolean },
): Promise<StoredCasus | undefined> => {
  const row = await read<CasusRow>('casus').where({ id }).first();
  if (row === undefined || (row.deleted_at !== null) !== deleted) return undefined;
  return {
    id,
    caseFileId: row.case_file_id,
    label: row.label,
    status: row.status,
    checkedByRole: row.checked_by_role,
    checkedOn: row.checked_on,
    version: row.version,
    updatedAt: row.updated_at,
    parts: await selectParts(read, id),
  };
};

type ListedRow = CasusRow & { readonly export_count: number };
type ListedCasus = Omit<CasusSummaryRecord, 'openQuestions'>;

/** Outside the bin, last changed first. */
export const selectCasusOfFile = async (
  read: ReadHandle,
  caseFileId: string,
): Promise<ListedCasus[]> => {
  const rows = await read.raw<ListedRow[]>(
    `SELECT casus.*,
       (SELECT count(*) FROM casus_exports WHERE casus_id = casus.id) AS export_count
     FROM casus WHERE case_file_id = ? AND deleted_at IS NULL
     ORDER BY updated_at DESC, id DESC`,
    [caseFileId],
  );
  return rows.map((row) => ({
    id: row.id,
    label: row.label,
    status: row.status,
    checkedOn: row.checked_on,
    updatedAt: row.updated_at,
    exportCount: row.export_count,
  }));
};

type NewCasus = {
  readonly id: string;
  readonly caseFileId: string;
  readonly label: string;
  readonly now: string;
};

export const insertCasus = async (
  write: WriteHandle,
  { id, caseFileId, label, now }: NewCasus,
): Promise<void> => {
  await write('casus').insert({
    id,
    case_file_id: caseFileId,
    label,
    status: 'draft',
    version: 1,
    created_at: now,
    updated_at: now,
  });
};

type Release = Pick<StoredCasus, 'status' | 'checkedByRole' | 'checkedOn'>;

/** The next version; `release` changes status and who checked it. */
export const touchCasus = async (
  write: WriteHandle,
  { id, now, release }: { readonly id: string; readonly now: string; readonly release?: Release },
): Promise<void> => {
  const columns =
    release === undefined
      ? {}
      : {
          status: release.status,
          checked_by_role: release.checkedByRole,
          checked_on: release.checkedOn,
        };
  await write('casus')
    .where({ id })
    .update({ ...columns, updated_at: now })
    .increment('version', 1);
};

/** Into the bin (a moment) or out of it (null). */
export const setCasusDeleted = async (
  write: WriteHandle,
  { id, deletedAt }: { readonly id: string; readonly deletedAt: string | null },
): Promise<void> => {
  await write('casus').where({ id }).update({ deleted_at: deletedAt });
};

/** Destroys the parts and decisions of what lies in the bin since `cutoff`, and the casus itself. */
export const destroyDeletedCasus = async (write: WriteHandle, cutoff: string): Promise<number> =>
  write('casus').where('deleted_at', '<=', cutoff).del();

type Export = {
  readonly id: string;
  readonly casusId: string;
  readonly contentHash: string;
  readonly now: string;
};

export const insertExport = async (
  write: WriteHandle,
  { id, casusId, contentHash, now }: Export,
): Promise<void> => {
  await write('casus_exports').insert({
    id,
    casus_id: casusId,
    format: 'pdf',
    content_hash: contentHash,
    exported_at: now,
  });
};
