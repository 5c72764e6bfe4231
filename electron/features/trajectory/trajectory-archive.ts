/**
 * How trajectories travel. Plan, goals and what goals were are the ground; scores (with who was there), week
 * talks, evaluations and what was agreed for later each go or stay by themselves.
 */
import type { ArchiveSource } from '../archive/archive-source';
import { recordPlaces } from '../archive/record-places';
import { trajectoryBlocks } from './archive/blocks';
import { collectTrajectories } from './archive/collect';
import { NOT_TYPED, trajectoryItems } from './archive/items';
import { pickTrajectory } from './archive/pick';
import { replaceTrajectory, restoreTrajectory } from './archive/restore';

export const trajectoryArchive: ArchiveSource<'trajectory'> = {
  kind: 'trajectory',
  collect: (read, { caseFileId }) => collectTrajectories(read, caseFileId),
  items: trajectoryItems,
  pick: pickTrajectory,
  notTyped: NOT_TYPED,
  blocks: trajectoryBlocks,
  places: (read, ids) => recordPlaces(read, { name: 'trajectories', bin: true }, ids),
  restore: restoreTrajectory,
  replace: replaceTrajectory,
};
