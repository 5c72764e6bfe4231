/**
 * How OPP's travel. The version in force is the ground; what was done for it, and the earlier versions with the
 * draft, go or stay by themselves. Without a version in force the earlier versions and the draft are the ground.
 */
import type { ArchiveSource } from '../archive/archive-source';
import { recordPlaces } from '../archive/record-places';
import { oppBlocks } from './archive/blocks';
import { collectOpps } from './archive/collect';
import { NOT_TYPED, oppItems } from './archive/items';
import { pickOpp } from './archive/pick';
import { replaceOpp, restoreOpp } from './archive/restore';

export const oppArchive: ArchiveSource<'opp'> = {
  kind: 'opp',
  collect: (read, { caseFileId }) => collectOpps(read, caseFileId),
  items: oppItems,
  pick: pickOpp,
  notTyped: NOT_TYPED,
  blocks: oppBlocks,
  places: (read, ids) => recordPlaces(read, { name: 'opps', bin: false }, ids),
  restore: restoreOpp,
  replace: replaceOpp,
};
