/** Queries on the library: own items, and what was changed of the app's or taken away. */
import { GoalLibraryDraft } from '../../contract/trajectory-groups';
import type { ReadHandle, WriteHandle } from '../../vault/database/handles';
import type { ContentRow } from './content-rows';
import type { GoalLibraryDraftRecord } from './group-records';

type Row = ContentRow & { readonly built_in: string | null };

export type StoredItem = {
  readonly id: string;
  readonly builtIn: string | null;
  readonly draft: GoalLibraryDraftRecord;
  readonly version: number;
  readonly deletedAt: string | null;
};

const toItem = (row: Row): StoredItem => ({
  id: row.id,
  builtIn: row.built_in,
  draft: GoalLibraryDraft.parse(JSON.parse(row.content)),
  version: row.version,
  deletedAt: row.deleted_at,
});

/** Also those in the bin: they say which of the app's are no longer listed. */
export const selectItems = async (read: ReadHandle): Promise<StoredItem[]> =>
  (await read<Row>('goal_library_items').orderBy('id')).map(toItem);

export const selectItem = async (read: ReadHandle, id: string): Promise<StoredItem | undefined> => {
  const row = await read<Row>('goal_library_items').where({ id }).first();
  return row === undefined ? undefined : toItem(row);
};

/** What took the place of one of the app's. */
export const selectItemOf = async (
  read: ReadHandle,
  builtIn: string,
): Promise<StoredItem | undefined> => {
  const row = await read<Row>('goal_library_items').where({ built_in: builtIn }).first();
  return row === undefined ? undefined : toItem(row);
};

/** At once: only for what holds no words of a person. */
export const deleteItem = async (write: WriteHandle, id: string): Promise<void> => {
  await write('goal_library_items').where({ id }).del();
};

/**
 * Own ones that lie in the bin since `cutoff` (UTC ISO) or longer. One of the app's stays there, or it would
 * be listed again. @returns how many
 */
export const destroyDeletedItems = async (write: WriteHandle, cutoff: string): Promise<number> =>
  write('goal_library_items').where('deleted_at', '<=', cutoff).whereNull('built_in').del();
