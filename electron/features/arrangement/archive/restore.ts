/** Putting a request that came from another vault in a file. */
import type { ArchiveRecordOf } from '../../../contract/archive-records';
import type { WriteHandle } from '../../../vault/database/handles';
import type { RestorePlace } from '../../archive/archive-source';
import { insertRows } from '../../archive/insert-rows';
import { deleteWhole, insertWhole, selectExports } from './archive-repository';
import { collectArrangement } from './collect';
import { withOwnParts } from './pick';

type Travelling = ArchiveRecordOf<'arrangement'>;

export const restoreArrangement = (
  write: WriteHandle,
  { caseFileId }: RestorePlace,
  record: Travelling,
): Promise<void> => insertWhole(write, { caseFileId, version: 1, record });

/**
 * What was submitted is fixed row by row, so the own one goes as a whole and comes back as it came in; what was
 * printed of it stays known.
 */
export const replaceArrangement = async (
  write: WriteHandle,
  place: RestorePlace,
  record: Travelling,
): Promise<void> => {
  const own = await collectArrangement(write, record.id);
  if (own === undefined) return restoreArrangement(write, place, record);
  const exports = await selectExports(write, record.id);
  await deleteWhole(write, record.id);
  await insertWhole(write, {
    caseFileId: place.caseFileId,
    // A screen that holds it open must not save over what came in.
    version: own.version + 1,
    record: withOwnParts(record, own.record),
  });
  await insertRows(write, 'arrangement_exports', exports);
};
