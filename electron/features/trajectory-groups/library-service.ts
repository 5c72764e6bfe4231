/** The library of example goals and questions: what the app brings, with what was changed, added and removed. */
import { isDeepStrictEqual } from 'node:util';
import { CodedError } from '../../contract/coded-error';
import type { ParsedInputOf } from '../../contract/contract';
import { goalLibraryKinds, goalThemes } from '../../contract/trajectory-groups';
import type { goalLibrary } from '../../contract/trajectory-groups';
import type { ReadHandle } from '../../vault/database/handles';
import { inTransaction } from '../../vault/database/transaction';
import type { OpenContext } from '../context';
import { moment } from '../days';
import {
  insertContent,
  requireFound,
  requireVersion,
  setContentDeleted,
  updateContent,
} from './content-rows';
import type { GoalLibraryDraftRecord, GoalLibraryItemRecord } from './group-records';
import * as repository from './library-repository';
import type { StoredItem } from './library-repository';
import { builtInLibrary } from './library/library';
import type { BuiltInItem } from './library/library';

type InputOf<Name extends keyof typeof goalLibrary> = ParsedInputOf<(typeof goalLibrary)[Name]>;

const table = 'goal_library_items';

const recordOf = ({ id, builtIn, draft, version }: StoredItem): GoalLibraryItemRecord => ({
  id,
  builtIn,
  draft,
  version,
});

const builtInRecord = ({ key, draft }: BuiltInItem): GoalLibraryItemRecord => ({
  id: null,
  builtIn: key,
  draft,
  version: 0,
});

const place = ({ kind, theme }: GoalLibraryDraftRecord): number =>
  goalLibraryKinds.indexOf(kind) * goalThemes.length + goalThemes.indexOf(theme);

const inOrder = (items: readonly GoalLibraryItemRecord[]): GoalLibraryItemRecord[] =>
  items.toSorted(
    (a, b) => place(a.draft) - place(b.draft) || a.draft.text.localeCompare(b.draft.text, 'nl'),
  );

/** By kind, theme and text; not what was removed. */
export const listLibrary = async ({ read }: OpenContext): Promise<GoalLibraryItemRecord[]> => {
  const stored = await repository.selectItems(read);
  const replaced = new Set(stored.map(({ builtIn }) => builtIn));
  return inOrder([
    ...builtInLibrary.filter(({ key }) => !replaced.has(key)).map(builtInRecord),
    ...stored.filter(({ deletedAt }) => deletedAt === null).map(recordOf),
  ]);
};

/** What was removed and can come back, in the same order. */
export const listRemoved = async ({ read }: OpenContext): Promise<GoalLibraryItemRecord[]> =>
  inOrder(
    (await repository.selectItems(read))
      .filter(({ deletedAt }) => deletedAt !== null)
      .map(recordOf),
  );

const requireItem = async (
  read: ReadHandle,
  { id, deleted = false }: { readonly id: string; readonly deleted?: boolean },
): Promise<StoredItem> => requireFound(await repository.selectItem(read, id), { deleted });

/**
 * One that comes with the app and stands as it came.
 * @throws CodedError NOT_FOUND for an unknown one; VERSION_CONFLICT where it was changed or removed meanwhile
 */
const requireUntouched = async (read: ReadHandle, builtIn: string): Promise<BuiltInItem> => {
  const found = builtInLibrary.find(({ key }) => key === builtIn);
  if (found === undefined) throw new CodedError('NOT_FOUND');
  const stored = await repository.selectItemOf(read, builtIn);
  if (stored !== undefined) {
    throw new CodedError('VERSION_CONFLICT', { version: stored.version });
  }
  return found;
};

/** A new one, a change, or the first change of one of the app's. @throws CodedError NOT_FOUND, VERSION_CONFLICT */
export const saveItem = async (
  context: OpenContext,
  { id, builtIn, version, draft }: InputOf<'goalLibrary.save'>,
): Promise<GoalLibraryItemRecord> => {
  const saved = id ?? context.newId();
  const now = moment(context.clock);
  await inTransaction(context.write, async (trx) => {
    if (id === null) {
      if (builtIn !== null) await requireUntouched(trx, builtIn);
      const columns = { built_in: builtIn };
      return insertContent(trx, { table, id: saved, content: draft, now, columns });
    }
    requireVersion((await requireItem(trx, { id })).version, version);
    return updateContent(trx, { table, id, content: draft, version: version + 1, now });
  });
  return recordOf(await requireItem(context.read, { id: saved }));
};

/**
 * No longer listed. An own one can be restored for 30 days, one of the app's for ever.
 * @returns by what it can be restored
 * @throws CodedError NOT_FOUND, VERSION_CONFLICT
 */
export const removeItem = async (
  context: OpenContext,
  { id, builtIn }: InputOf<'goalLibrary.remove'>,
): Promise<string> => {
  const now = moment(context.clock);
  return inTransaction(context.write, async (trx) => {
    if (id !== null) {
      await requireItem(trx, { id });
      await setContentDeleted(trx, { table, id, deletedAt: now });
      return id;
    }
    const { key, draft } = await requireUntouched(trx, builtIn ?? '');
    const made = context.newId();
    const columns = { built_in: key, deleted_at: now };
    await insertContent(trx, { table, id: made, content: draft, now, columns });
    return made;
  });
};

/** @throws CodedError NOT_FOUND for what wasn't removed */
export const restoreItem = async (
  context: OpenContext,
  id: string,
): Promise<GoalLibraryItemRecord> =>
  inTransaction(context.write, async (trx) => {
    const stored = await requireItem(trx, { id, deleted: true });
    const original = builtInLibrary.find(({ key }) => key === stored.builtIn);
    // Never changed: then it stands as it came, and goes along with the app again.
    if (original !== undefined && isDeepStrictEqual(original.draft, stored.draft)) {
      await repository.deleteItem(trx, id);
      return builtInRecord(original);
    }
    await setContentDeleted(trx, { table, id, deletedAt: null });
    return recordOf(await requireItem(trx, { id }));
  });

/** Destroys what lies in the bin since `cutoff` (UTC ISO), for tidy-open-vault. @returns how many */
export const destroyDueLibraryItems = repository.destroyDeletedItems;
