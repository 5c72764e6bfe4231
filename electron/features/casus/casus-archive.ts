/** How casuses travel: what was released and checked, never its source text, what was decided in it, or a draft. */
import type { ArchiveSource } from '../archive/archive-source';
import { recordPlaces } from '../archive/record-places';
import { casusBlocks } from './archive/blocks';
import { collectCasus } from './archive/collect';
import { casusItems, NOT_TYPED } from './archive/items';
import { replaceCasusRecord, restoreCasusRecord } from './archive/restore';

export const casusArchive: ArchiveSource<'casus'> = {
  kind: 'casus',
  collect: collectCasus,
  items: casusItems,
  pick: (record) => record,
  notTyped: NOT_TYPED,
  blocks: casusBlocks,
  places: (read, ids) => recordPlaces(read, { name: 'casus', bin: true }, ids),
  restore: restoreCasusRecord,
  replace: replaceCasusRecord,
};
