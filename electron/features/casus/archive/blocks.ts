/** The pages of a casus that travels: each version as its readers got it. Pure. */
import type { ArchiveRecordOf } from '../../../contract/archive-records';
import { heading, lowered } from '../../opp/editions/blocks';
import type { Block } from '../../opp/editions/blocks';
import { casusDocument } from '../casus-document';
import { casusTexts } from '../casus-texts';
import { frozenPart } from './released-rows';

/** Newest first. */
export const casusBlocks = ({ versions }: ArchiveRecordOf<'casus'>): readonly Block[] =>
  lowered(
    versions.toReversed().flatMap(({ label, number: versionNumber, parts, ...version }) => [
      heading(`${casusTexts.title(label)}, ${casusTexts.version(versionNumber)}`),
      ...casusDocument(
        {
          label,
          versionNumber,
          meeting: version.meeting,
          basis: version.basis,
          checkedByRole: version.checkedByRole,
          checkedOn: version.checkedOn,
          parts: parts.map((part, at) => frozenPart(part, String(at))),
        },
        'whole',
      ).blocks,
    ]),
  );
