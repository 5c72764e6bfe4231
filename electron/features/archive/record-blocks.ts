/** Pages of all records of a dossier, by kind. Pure. */
import type { ArchiveDossier } from '../../contract/archive';
import { archiveRecordKinds } from '../../contract/archive-records';
import type { DocumentBlock } from '../../contract/document';
import { handoverPartWords } from '../../contract/handover-parts';
import { heading } from '../opp/editions/blocks';
import { anySourceOf } from './archive-sources';
import { peopleOf } from './dossier-people';

/** Each kind under a heading of level 2; of a kind without records there is none. */
export const recordBlocks = (dossier: ArchiveDossier): readonly DocumentBlock[] => {
  const people = peopleOf(dossier);
  return archiveRecordKinds.flatMap((kind) => {
    const source = anySourceOf(kind);
    const records = dossier.records.filter((record) => record.kind === kind);
    const blocks = records.flatMap((record) => source.blocks(record, people));
    const [first] = records.flatMap((record) => source.items(record));
    return first === undefined || blocks.length === 0
      ? []
      : [heading(handoverPartWords[first.part]), ...blocks];
  });
};
