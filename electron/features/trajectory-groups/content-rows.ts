/** What groups, templates and the library have in common as rows: a content, a version and a bin. */
import { CodedError } from '../../contract/coded-error';
import type { Binding, WriteHandle } from '../../vault/database/handles';

type Table = 'trajectory_groups' | 'trajectory_templates' | 'goal_library_items';

export type ContentRow = {
  readonly id: string;
  readonly content: string;
  readonly version: number;
  readonly deleted_at: string | null;
  readonly updated_at: string;
};

type At = { readonly table: Table; readonly id: string };

/** @param columns those that the table has beside the common ones */
export const insertContent = async (
  write: WriteHandle,
  {
    table,
    id,
    content,
    now,
    columns = {},
  }: At & {
    readonly content: object;
    readonly now: string;
    readonly columns?: Readonly<Record<string, Binding>>;
  },
): Promise<void> => {
  await write(table).insert({
    id,
    content: JSON.stringify(content),
    created_at: now,
    updated_at: now,
    ...columns,
  });
};

export const updateContent = async (
  write: WriteHandle,
  {
    table,
    id,
    content,
    version,
    now,
  }: At & { readonly content: object; readonly version: number; readonly now: string },
): Promise<void> => {
  await write(table)
    .where({ id })
    .update({ content: JSON.stringify(content), version, updated_at: now });
};

/** Into the bin (a moment) or out of it (null). */
export const setContentDeleted = async (
  write: WriteHandle,
  { table, id, deletedAt }: At & { readonly deletedAt: string | null },
): Promise<void> => {
  await write(table).where({ id }).update({ deleted_at: deletedAt });
};

/** Destroys what lies in the bin since `cutoff` (UTC ISO) or longer. @returns how many */
export const destroyDeletedContent = async (
  write: WriteHandle,
  { table, cutoff }: { readonly table: Table; readonly cutoff: string },
): Promise<number> => write(table).where('deleted_at', '<=', cutoff).del();

/** What was found, in the bin or outside it as asked. @throws CodedError NOT_FOUND */
export const requireFound = <Stored extends { readonly deletedAt: string | null }>(
  found: Stored | undefined,
  { deleted }: { readonly deleted: boolean },
): Stored => {
  if (found === undefined || (found.deletedAt !== null) !== deleted) {
    throw new CodedError('NOT_FOUND');
  }
  return found;
};

/** @throws CodedError VERSION_CONFLICT with the version that is there */
export const requireVersion = (there: number, seen: number): void => {
  if (there !== seen) throw new CodedError('VERSION_CONFLICT', { version: there });
};
