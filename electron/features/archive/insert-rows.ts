import type { WriteHandle } from '../../vault/database/handles';

export type StoredRow = Readonly<Record<string, string | number | null>>;

/** Rows in one statement: SQLite takes 32,766 values. */
const ROWS_AT_ONCE = 500;

/** However many there are; nothing for none. */
export const insertRows = async (
  write: WriteHandle,
  table: string,
  rows: readonly StoredRow[],
): Promise<void> => {
  for (let at = 0; at < rows.length; at += ROWS_AT_ONCE) {
    await write(table).insert(rows.slice(at, at + ROWS_AT_ONCE));
  }
};
