/** Putting a trajectory that came from another vault in a file. */
import type { ArchiveRecordOf } from '../../../contract/archive-records';
import type { WriteHandle } from '../../../vault/database/handles';
import type { RestorePlace } from '../../archive/archive-source';
import { insertRows } from '../../archive/insert-rows';
import { deleteWhole, insertWhole, selectLeftHere } from './archive-repository';
import { collectTrajectory } from './collect';
import { withOwnParts } from './pick';

type Travelling = ArchiveRecordOf<'trajectory'>;

export const restoreTrajectory = async (
  write: WriteHandle,
  { caseFileId }: RestorePlace,
  record: Travelling,
): Promise<void> => insertWhole(write, { caseFileId, groupId: null, version: 1, record });

/**
 * It stays in its own group, and what was printed of it stays known. What was recorded is fixed row by row, so
 * the own one goes as a whole and comes back as it came in.
 */
export const replaceTrajectory = async (
  write: WriteHandle,
  place: RestorePlace,
  record: Travelling,
): Promise<void> => {
  const own = await collectTrajectory(write, record.id);
  if (own === undefined) return restoreTrajectory(write, place, record);
  const { groupId, lastVersion, exports } = await selectLeftHere(write, record.id);
  await deleteWhole(write, record.id);
  await insertWhole(write, {
    caseFileId: place.caseFileId,
    groupId: own.caseFileId === place.caseFileId ? groupId : null,
    // A screen that holds it open must not save over what came in.
    version: lastVersion + 1,
    record: withOwnParts(record, own.record),
  });
  await insertRows(write, 'trajectory_exports', exports);
};
