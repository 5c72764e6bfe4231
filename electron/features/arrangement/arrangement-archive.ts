/** How requests for an arrangement travel: the text is the ground, the steps with their texts go or stay by themselves. */
import type { ArchiveSource } from '../archive/archive-source';
import { recordPlaces } from '../archive/record-places';
import { arrangementBlocks } from './archive/blocks';
import { collectArrangements } from './archive/collect';
import { arrangementItems, NOT_TYPED } from './archive/items';
import { pickArrangement } from './archive/pick';
import { replaceArrangement, restoreArrangement } from './archive/restore';

export const arrangementArchive: ArchiveSource<'arrangement'> = {
  kind: 'arrangement',
  collect: (read, { caseFileId }) => collectArrangements(read, caseFileId),
  items: arrangementItems,
  pick: pickArrangement,
  notTyped: NOT_TYPED,
  blocks: arrangementBlocks,
  places: (read, ids) => recordPlaces(read, { name: 'arrangements', bin: true }, ids),
  restore: restoreArrangement,
  replace: replaceArrangement,
};
