import type { ReadHandle } from '../../vault/database/handles';

type Table = {
  readonly name:
    | 'agreements'
    | 'notes'
    | 'private_working_notes'
    | 'home_support_plans'
    | 'guardian_contacts'
    | 'concern_signals'
    | 'trajectories'
    | 'opps'
    | 'arrangements'
    | 'casus';
  /** Whether it can lie in a bin. */
  readonly bin: boolean;
};

type Row = {
  readonly id: string;
  readonly case_file_id: string;
  readonly deleted_at: string | null;
};

/** Of these ids those that are in the table, with their case file; also from the bin. */
export const recordPlaces = async (
  read: ReadHandle,
  { name, bin }: Table,
  ids: readonly string[],
): Promise<ReadonlyMap<string, { readonly caseFileId: string; readonly inBin: boolean }>> => {
  // One value, however many ids: SQLite binds no more than 32,766.
  const rows = await read.raw<Row[]>(
    `SELECT id, case_file_id, ${bin ? 'deleted_at' : 'NULL AS deleted_at'} FROM ${name}
      WHERE id IN (SELECT value FROM json_each(?))`,
    [JSON.stringify(ids)],
  );
  return new Map(
    rows.map(({ id, case_file_id: caseFileId, deleted_at }) => [
      id,
      { caseFileId, inBin: deleted_at !== null },
    ]),
  );
};
