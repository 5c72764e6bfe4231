/** Queries on what changed of an OPP itself: its facts, its closing, its reopening. A trigger keeps each. */
import type { ReadHandle, WriteHandle } from '../../vault/database/handles';
import type { OppEventRecord } from './opp-records';

type EventRow = {
  readonly id: string;
  readonly detail: string;
  readonly by_role: OppEventRecord['byRole'];
  readonly at: string;
};

/** Last recorded first. */
export const selectEvents = async (read: ReadHandle, oppId: string): Promise<OppEventRecord[]> => {
  const rows = await read<EventRow>('opp_events')
    .where({ opp_id: oppId })
    .orderBy([
      { column: 'at', order: 'desc' },
      { column: 'id', order: 'desc' },
    ]);
  return rows.map(({ id, detail, by_role, at }) => ({
    id,
    // Written by `insertEvent` alone; the router parses it again on its way out.
    detail: JSON.parse(detail) as OppEventRecord['detail'],
    byRole: by_role,
    at,
  }));
};

export const insertEvent = async (
  write: WriteHandle,
  { oppId, id, detail, byRole, at }: OppEventRecord & { readonly oppId: string },
): Promise<void> => {
  await write('opp_events').insert({
    id,
    opp_id: oppId,
    detail: JSON.stringify(detail),
    by_role: byRole,
    at,
  });
};
