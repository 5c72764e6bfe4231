/** Queries on the box "nog te plaatsen": what of an old OPP found no place yet. */
import type { z } from 'zod';
import type { OppRest, OppUnplaced } from '../../contract/opp-import-content';
import type { ReadHandle, WriteHandle } from '../../vault/database/handles';

type UnplacedRow = {
  readonly id: string;
  readonly opp_id: string;
  readonly heading: string;
  readonly text: string;
  readonly position: number;
  readonly removed_at: string | null;
};

export type UnplacedRecord = z.input<typeof OppUnplaced>;

const toUnplaced = ({ id, heading, text }: UnplacedRow): UnplacedRecord => ({ id, heading, text });

/** Of an OPP, in the order in which they came in; not what was thrown away. */
export const selectUnplaced = async (
  read: ReadHandle,
  oppId: string,
): Promise<UnplacedRecord[]> => {
  const rows = await read<UnplacedRow>('opp_unplaced')
    .where({ opp_id: oppId })
    .whereNull('removed_at')
    .orderBy('position');
  return rows.map(toUnplaced);
};

type OfOpp = { readonly oppId: string; readonly id: string };

/** @param removed also when it was thrown away */
export const findUnplaced = async (
  read: ReadHandle,
  { oppId, id, removed }: OfOpp & { readonly removed: boolean },
): Promise<UnplacedRecord | undefined> => {
  const row = await read<UnplacedRow>('opp_unplaced').where({ opp_id: oppId, id }).first();
  if (row === undefined || (row.removed_at !== null && !removed)) return undefined;
  return toUnplaced(row);
};

/** Rows in one statement: SQLite takes 32,766 values. */
const ROWS_AT_ONCE = 500;

/** Behind what is in the box already. */
export const insertUnplaced = async (
  write: WriteHandle,
  {
    oppId,
    items,
    newId,
  }: {
    readonly oppId: string;
    readonly items: readonly OppRest[];
    readonly newId: () => string;
  },
): Promise<void> => {
  const last = await write<UnplacedRow>('opp_unplaced')
    .where({ opp_id: oppId })
    .max<{ position: number | null }>({ position: 'position' })
    .first();
  const before = last?.position ?? 0;
  const rows = items.map(({ heading, text }, at) => ({
    id: newId(),
    opp_id: oppId,
    heading,
    text,
    position: before + at + 1,
  }));
  for (let at = 0; at < rows.length; at += ROWS_AT_ONCE) {
    await write('opp_unplaced').insert(rows.slice(at, at + ROWS_AT_ONCE));
  }
};

/** Takes one out for good: its text stands in the draft now. */
export const deleteUnplaced = async (write: WriteHandle, { oppId, id }: OfOpp): Promise<void> => {
  await write('opp_unplaced').where({ opp_id: oppId, id }).del();
};

/** Thrown away, or (null) taken back. */
export const setUnplacedRemoved = async (
  write: WriteHandle,
  { oppId, id, removedAt }: OfOpp & { readonly removedAt: string | null },
): Promise<void> => {
  await write('opp_unplaced').where({ opp_id: oppId, id }).update({ removed_at: removedAt });
};

/** Destroys what was thrown away at `cutoff` (UTC ISO) or before it. @returns how many */
export const destroyRemovedUnplaced = async (write: WriteHandle, cutoff: string): Promise<number> =>
  write('opp_unplaced').where('removed_at', '<=', cutoff).del();
