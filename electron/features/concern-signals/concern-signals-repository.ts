/** Queries on signals. The full-text index follows by triggers (migration 0014). */
import type {
  ConcernSignalDraft,
  SignalDomain,
  SignalIntensity,
} from '../../contract/concern-signals';
import type { ReadHandle, WriteHandle } from '../../vault/database/handles';

type DraftColumns = {
  readonly on_day: string;
  readonly fact: string;
  readonly interpretation: string;
  readonly situation: string;
  readonly domain: SignalDomain;
  readonly intensity: SignalIntensity;
  readonly discussed_with: string;
  readonly discussed_on: string | null;
  readonly guardians_informed_on: string | null;
  readonly look_again_on: string | null;
};

type Row = DraftColumns & {
  readonly id: string;
  readonly case_file_id: string;
  readonly version: number;
  readonly deleted_at: string | null;
  readonly created_at: string;
  readonly updated_at: string;
};

export type StoredSignal = {
  readonly id: string;
  readonly caseFileId: string;
  readonly draft: ConcernSignalDraft;
  readonly version: number;
  readonly deletedAt: string | null;
  readonly createdAt: string;
  readonly updatedAt: string;
};

const toColumns = (draft: ConcernSignalDraft): DraftColumns => ({
  on_day: draft.on,
  fact: draft.fact,
  interpretation: draft.interpretation,
  situation: draft.situation,
  domain: draft.domain,
  intensity: draft.intensity,
  discussed_with: draft.discussedWith,
  discussed_on: draft.discussedOn,
  guardians_informed_on: draft.guardiansInformedOn,
  look_again_on: draft.lookAgainOn,
});

const toSignal = (row: Row): StoredSignal => ({
  id: row.id,
  caseFileId: row.case_file_id,
  draft: {
    on: row.on_day,
    fact: row.fact,
    interpretation: row.interpretation,
    situation: row.situation,
    domain: row.domain,
    intensity: row.intensity,
    discussedWith: row.discussed_with,
    discussedOn: row.discussed_on,
    guardiansInformedOn: row.guardians_informed_on,
    lookAgainOn: row.look_again_on,
  },
  version: row.version,
  deletedAt: row.deleted_at,
  createdAt: row.created_at,
  updatedAt: row.updated_at,
});

/** Also one in the bin. */
export const selectSignal = async (
  read: ReadHandle,
  id: string,
): Promise<StoredSignal | undefined> => {
  const row = await read<Row>('concern_signals').where({ id }).first();
  return row === undefined ? undefined : toSignal(row);
};

/** Of a case file outside the bin, newest first. */
export const selectSignalsOfFile = async (
  read: ReadHandle,
  caseFileId: string,
): Promise<StoredSignal[]> => {
  const rows = await read<Row>('concern_signals')
    .where({ case_file_id: caseFileId })
    .whereNull('deleted_at')
    .orderByRaw('on_day DESC, seq DESC');
  return rows.map(toSignal);
};

/** With a day to look again, of the active files of a school, outside the bin; oldest first. */
export const selectSignalsToLookAgain = async (
  read: ReadHandle,
  schoolId: string,
): Promise<StoredSignal[]> => {
  const rows = await read.raw<Row[]>(
    `SELECT s.* FROM concern_signals s JOIN case_files f ON f.id = s.case_file_id
      WHERE f.school_id = ? AND f.status = 'active' AND s.deleted_at IS NULL
        AND s.look_again_on IS NOT NULL
      ORDER BY s.on_day, s.seq`,
    [schoolId],
  );
  return rows.map(toSignal);
};

type Saved = {
  readonly id: string;
  readonly draft: ConcernSignalDraft;
  readonly version: number;
  readonly now: string;
};

export const insertSignal = async (
  write: WriteHandle,
  { id, caseFileId, draft, version, now }: Saved & { readonly caseFileId: string },
): Promise<void> => {
  await write('concern_signals').insert({
    id,
    case_file_id: caseFileId,
    ...toColumns(draft),
    version,
    created_at: now,
    updated_at: now,
  });
};

export const updateSignal = async (
  write: WriteHandle,
  { id, draft, version, now }: Saved,
): Promise<void> => {
  await write('concern_signals')
    .where({ id })
    .update({ ...toColumns(draft), version, updated_at: now });
};

/** Into the bin (a moment) or out of it (null). */
export const setSignalDeleted = async (
  write: WriteHandle,
  { id, deletedAt }: { readonly id: string; readonly deletedAt: string | null },
): Promise<void> => {
  await write('concern_signals').where({ id }).update({ deleted_at: deletedAt });
};

/** Destroys what lies in the bin since `cutoff` (UTC ISO) or longer. @returns how many */
export const destroyDeletedSignals = async (write: WriteHandle, cutoff: string): Promise<number> =>
  write('concern_signals').where('deleted_at', '<=', cutoff).del();

/** One that comes from another vault, with its own id and moments. */
type Received = Pick<StoredSignal, 'id' | 'caseFileId' | 'draft' | 'createdAt' | 'updatedAt'>;

const receivedColumns = ({ draft, createdAt, updatedAt }: Received) => ({
  ...toColumns(draft),
  created_at: createdAt,
  updated_at: updatedAt,
});

export const insertReceivedSignal = async (write: WriteHandle, signal: Received): Promise<void> => {
  const { id, caseFileId } = signal;
  await write('concern_signals').insert({
    id,
    case_file_id: caseFileId,
    ...receivedColumns(signal),
    version: 1,
  });
};

/** In the place of the own one, also from the bin. @returns how many rows of this file had that id */
export const replaceSignal = async (write: WriteHandle, signal: Received): Promise<number> =>
  write('concern_signals')
    .where({ id: signal.id, case_file_id: signal.caseFileId })
    .update({ ...receivedColumns(signal), deleted_at: null })
    .increment('version', 1);
