import type { WriteHandle } from '../../vault/database/handles';

/** SQLite takes 32,766 values in a statement; the widest table here has 19 columns. */
const ROWS_AT_ONCE = 200;

/** Inserts rows with the same columns, many at once. */
export const insertRows = async (
  trx: WriteHandle,
  { table, rows }: { readonly table: string; readonly rows: readonly object[] },
): Promise<void> => {
  for (let start = 0; start < rows.length; start += ROWS_AT_ONCE) {
    await trx(table).insert(rows.slice(start, start + ROWS_AT_ONCE));
  }
};
