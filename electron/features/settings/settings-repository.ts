/** One row per key, JSON. A value that no longer fits its schema counts as not set. */
import type { ReadHandle, WriteHandle } from '../../vault/database/handles';

type Row = { readonly key: string; readonly value: string };

/** All settings that are stored, parsed from JSON. */
export const readSettings = async (read: ReadHandle): Promise<Record<string, unknown>> => {
  const rows = await read<Row>('settings').select<Row>('key', 'value');
  return Object.fromEntries(rows.map(({ key, value }) => [key, JSON.parse(value) as unknown]));
};

/** Stores the values given; `at` is a UTC ISO moment. */
export const writeSettings = async (
  write: WriteHandle,
  values: Readonly<Record<string, unknown>>,
  at: string,
): Promise<void> => {
  const rows = Object.entries(values).map(([key, value]) => ({
    key,
    value: JSON.stringify(value),
    updated_at: at,
  }));
  if (rows.length > 0) await write('settings').insert(rows).onConflict('key').merge();
};
