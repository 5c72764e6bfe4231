/** Signals as they travel: what was seen apart from what it may mean. */
import type { z } from 'zod';
import { ArchiveConcernSignal } from '../../contract/archive-records';
import { dayInWords } from '../../contract/casus-words';
import { signalIntensityWords } from '../../contract/signal-words';
import type { ArchiveSource } from '../archive/archive-source';
import { newestFirst } from '../archive/collect-order';
import { expectOne } from '../archive/expect-one';
import { itemTitle, typedTexts } from '../archive/item-title';
import { notTyped } from '../archive/not-typed';
import { recordPlaces } from '../archive/record-places';
import {
  dayText,
  factsBlock,
  heading,
  isFilled,
  paragraph,
  textBlocks,
} from '../opp/editions/blocks';
import * as repository from './concern-signals-repository';
import type { StoredSignal } from './concern-signals-repository';
import { signalsTexts } from './signals-texts';

const texts = signalsTexts.pages;

const recordOf = ({ id, draft, createdAt, updatedAt }: StoredSignal) =>
  ArchiveConcernSignal.parse({
    kind: 'concernSignal',
    id,
    draft,
    createdAt,
    updatedAt,
  } satisfies z.input<typeof ArchiveConcernSignal>);

export const concernSignalArchive: ArchiveSource<'concernSignal'> = {
  kind: 'concernSignal',
  collect: async (read, { caseFileId }) =>
    newestFirst(
      (await repository.selectSignalsOfFile(read, caseFileId)).map(recordOf),
      ({ draft, createdAt, id }) => [draft.on, createdAt, id],
    ),
  items: ({ draft }) => [
    {
      part: 'concernSignals',
      title: itemTitle(draft.fact),
      on: draft.on,
      bytes: 0,
      texts: typedTexts(draft.fact, draft.interpretation, draft.situation, draft.discussedWith),
    },
  ],
  pick: (record) => record,
  notTyped: notTyped(
    'on',
    'domain',
    'intensity',
    'discussedOn',
    'guardiansInformedOn',
    'lookAgainOn',
  ),
  blocks: ({ draft }) => [
    heading(signalsTexts.label(draft.domain, dayInWords(draft.on)), 3),
    ...textBlocks(draft.fact),
    ...(isFilled(draft.interpretation)
      ? [paragraph(texts.interpretation), ...textBlocks(draft.interpretation)]
      : []),
    ...factsBlock([
      { term: texts.situation, value: draft.situation },
      { term: texts.intensity, value: signalIntensityWords[draft.intensity] },
      { term: texts.discussed, value: texts.with(draft.discussedWith, dayText(draft.discussedOn)) },
      { term: texts.guardiansInformed, value: dayText(draft.guardiansInformedOn) },
      { term: texts.lookAgain, value: dayText(draft.lookAgainOn) },
    ]),
  ],
  places: (read, ids) => recordPlaces(read, { name: 'concern_signals', bin: true }, ids),
  restore: (write, { caseFileId }, record) =>
    repository.insertReceivedSignal(write, { ...record, caseFileId }),
  replace: async (write, { caseFileId }, record) => {
    expectOne(await repository.replaceSignal(write, { ...record, caseFileId }));
  },
};
