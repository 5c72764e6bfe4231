/** What of a request stands in the list of what goes along. Pure. */
import type { ArchiveRecordOf } from '../../../contract/archive-records';
import type { ArchiveItem } from '../../archive/archive-source';
import { itemTitle } from '../../archive/item-title';
import { notTyped } from '../../archive/not-typed';
import { newTextsIn, textsIn } from '../../opp/leaving/texts-in';
import { archiveTexts as texts } from './archive-texts';

type Travelling = ArchiveRecordOf<'arrangement'>;

/**
 * Ids, hashes, days and choices; everything else is taken for typed. The partnership's form is nobody's: it was
 * typed, once for all its pupils.
 */
export const NOT_TYPED = notTyped(
  ...'profile profileId oppId attachmentId aimId contentHash key rule passed outcome byRole'.split(
    ' ',
  ),
  ...'phase guardiansAgree place result on fromOn toOn endOn evaluationOn submittedOn'.split(' '),
  ...'oppAdoptedOn takenAt keptAt recordedAt'.split(' '),
);

const titleOf = ({ profile, submittedOn }: Travelling): string =>
  submittedOn === null
    ? texts.draft(profile.wording.requestTitle)
    : texts.submitted(profile.wording.requestTitle, submittedOn);

export const arrangementItems = (record: Travelling): readonly ArchiveItem[] => {
  const { content, steps, texts: kept } = record;
  const inContent = textsIn(content, NOT_TYPED);
  const request: ArchiveItem = {
    part: 'arrangements',
    title: itemTitle(titleOf(record)),
    on: record.submittedOn ?? record.updatedAt.slice(0, 10),
    bytes: 0,
    texts: inContent,
  };
  if (steps.length === 0) return [request];
  return [
    request,
    {
      part: 'arrangementSteps',
      title: itemTitle(record.profile.wording.requestTitle, texts.steps),
      on:
        steps
          .map(({ on }) => on)
          .toSorted()
          .at(-1) ?? null,
      bytes: 0,
      texts: [...textsIn(steps, NOT_TYPED), ...newTextsIn(kept, NOT_TYPED, inContent)],
    },
  ];
};
