/** What of an OPP stands in the list of what goes along. Pure. */
import type { ArchiveRecordOf } from '../../../contract/archive-records';
import type { ArchiveItem } from '../../archive/archive-source';
import { itemTitle } from '../../archive/item-title';
import { notTyped } from '../../archive/not-typed';
import { newTextsIn, textsIn } from '../leaving/texts-in';
import { archiveTexts as texts } from './archive-texts';
import { versionInForce } from './pick';

type Travelling = ArchiveRecordOf<'opp'>;

/** Ids, hashes, days and choices; everything else is taken for typed. */
export const NOT_TYPED = notTyped(
  ...'goalIds goalId guardianIds guardianId attachmentId contentHash actionHash ruleSet'.split(' '),
  ...'schoolKind trigger subject unit area domain setting destination answer how form role'.split(
    ' ',
  ),
  ...'meaning next conclusion rule adoptedByRole byRole triggerOn startOn endOn adoptedOn'.split(
    ' ',
  ),
  ...'measuredOn dueOn fromOn toOn nextOn sinceOn on at takenAt keptAt recordedAt adoptedAt'.split(
    ' ',
  ),
  ...'closedAt'.split(' '),
);

const typedIn = (value: object): readonly string[] => textsIn(value, NOT_TYPED);

/** Most kept texts differ in a line from the version that they became. */
const beyond = (value: object, known: readonly string[]): readonly string[] =>
  newTextsIn(value, NOT_TYPED, known);

type Version = Travelling['versions'][number];

/** The kept texts that read as one of these versions does: they go where it goes. */
const textsOf = ({ texts: kept }: Travelling, versions: readonly Version[]): Travelling['texts'] =>
  kept.filter(({ versionNumber, contentHash }) =>
    versions.some((one) => one.number === versionNumber && one.contentHash === contentHash),
  );

const text = (record: Travelling, inForce: Version): ArchiveItem => ({
  part: 'oppText',
  title: itemTitle(texts.inForce(inForce.number, inForce.adoptedOn ?? '')),
  on: inForce.adoptedOn,
  bytes: 0,
  texts: [
    ...typedIn([inForce, record.closedReason]),
    ...beyond(textsOf(record, [inForce]), typedIn(inForce)),
  ],
});

const steps = (record: Travelling): readonly ArchiveItem[] => {
  const { versions, steps: done } = record;
  const alike = textsOf(record, versions);
  const others = record.texts.filter((one) => !alike.includes(one));
  if (done.length + others.length === 0) return [];
  return [
    {
      part: 'oppSteps',
      title: texts.steps,
      on:
        done
          .map(({ on }) => on)
          .toSorted()
          .at(-1) ?? null,
      bytes: 0,
      texts: [...typedIn(done), ...beyond(others, typedIn(versions))],
    },
  ];
};

const earlier = (record: Travelling, inForce: Version | undefined): ArchiveItem => {
  const { events, unplaced, closedReason } = record;
  const others = record.versions.filter((version) => version !== inForce);
  return {
    part: 'oppEarlier',
    title: itemTitle(
      inForce === undefined ? texts.preparing : texts.earlier,
      texts.versions(others.length),
    ),
    on: others.at(-1)?.updatedAt.slice(0, 10) ?? null,
    bytes: 0,
    texts: [
      ...typedIn([others, events, unplaced, inForce === undefined ? closedReason : '']),
      ...beyond(textsOf(record, others), typedIn(others)),
    ],
  };
};

/**
 * The version in force first; of an OPP without one, the earlier versions and the draft, which then are the
 * ground of what was done for them.
 */
export const oppItems = (record: Travelling): readonly ArchiveItem[] => {
  const inForce = versionInForce(record);
  if (inForce === undefined) return [earlier(record, inForce), ...steps(record)];
  const { versions, events, unplaced } = record;
  const hasEarlier = versions.length + events.length + unplaced.length > 1;
  return [
    text(record, inForce),
    ...steps(record),
    ...(hasEarlier ? [earlier(record, inForce)] : []),
  ];
};
