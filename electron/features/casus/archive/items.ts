/** What of a casus stands in the list of what goes along. Pure. */
import type { ArchiveRecordOf } from '../../../contract/archive-records';
import type { ArchiveItem } from '../../archive/archive-source';
import { itemTitle } from '../../archive/item-title';
import { notTyped } from '../../archive/not-typed';
import { textsIn } from '../../opp/leaving/texts-in';
import { casusTexts } from '../casus-texts';

type Travelling = ArchiveRecordOf<'casus'>;

/**
 * Ids, hashes, days and choices, the label (the app drew it), and what the meter says of words that stand in the
 * text anyway; the rest is typed.
 */
export const NOT_TYPED = notTyped(
  ...'label section contentHash checkedByRole state attributes wider unknowable on checkedOn'.split(
    ' ',
  ),
  ...'releasedAt'.split(' '),
);

export const casusItems = (record: Travelling): readonly ArchiveItem[] => {
  const last = record.versions.at(-1);
  return [
    {
      part: 'casus',
      title: itemTitle(casusTexts.title(record.label), casusTexts.version(last?.number ?? 1)),
      on: last?.checkedOn ?? null,
      bytes: 0,
      texts: textsIn(record.versions, NOT_TYPED),
    },
  ];
};
