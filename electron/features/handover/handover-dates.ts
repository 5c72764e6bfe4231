/** What handovers ask for on a day, for the list of dated things. */
import type { OpenContext } from '../context';
import { today } from '../days';
import type { Dated } from '../reminders/dated-source';
import { handoverTexts } from './handover-texts';
import { selectWaiting } from './handovers-repository';
import type { StoredHandover } from './handovers-repository';
import { selectTalksToLookBack } from './warm-repository';
import type { StoredTalk } from './warm-repository';

/**
 * The day on which the file can't be opened any more: by then a receipt should have come. Custom. Of a class one, with
 * the first pupil in it: it is one file.
 */
const notReceived = (waiting: readonly StoredHandover[]): readonly Dated[] => {
  const byArchive = new Map<string, StoredHandover[]>();
  for (const one of waiting) {
    if (one.format !== 'casuskluis' || one.receivedOn !== null) continue;
    const together = byArchive.get(one.archiveId);
    if (together === undefined) byArchive.set(one.archiveId, [one]);
    else together.push(one);
  }
  return [...byArchive].flatMap(([archiveId, [first, ...more]]): readonly Dated[] =>
    first === undefined || first.expiresOn === null
      ? []
      : [
          {
            key: `handoverNotReceived:${archiveId}`,
            kind: 'handoverNotReceived',
            on: first.expiresOn,
            caseFileId: first.caseFileId,
            what: handoverTexts.notReceived(first.reader, more.length),
            owner: '',
            level: 'custom',
            place: { screen: 'handover', at: 'log' },
            canTick: true,
          },
        ],
  );
};

/** Parents get a copy of what goes to another school (domain.md section 3): done by writing down that they did. */
const guardiansCopy = ({
  id,
  caseFileId,
  readerKind,
  guardiansCopyOn,
  madeAt,
  reader,
}: StoredHandover): readonly Dated[] =>
  readerKind !== 'otherSchool' || guardiansCopyOn !== null
    ? []
    : [
        {
          key: `handoverGuardiansCopy:${id}`,
          kind: 'handoverGuardiansCopy',
          on: today({ now: () => new Date(madeAt) }),
          caseFileId,
          what: reader,
          owner: '',
          level: 'custom',
          place: { screen: 'handover', at: 'log' },
          canTick: false,
        },
      ];

const lookBack = ({ id, caseFileId, content }: StoredTalk): readonly Dated[] =>
  content.lookBackOn === null
    ? []
    : [
        {
          // With its day: another day than before is not ticked off.
          key: `warmHandoverLookBack:${id}:${content.lookBackOn}`,
          kind: 'warmHandoverLookBack',
          on: content.lookBackOn,
          caseFileId,
          what: content.present,
          owner: '',
          level: null,
          place: { screen: 'handover', at: 'talks' },
          canTick: true,
        },
      ];

/** Of the active files of a school. */
export const handoverDates = async (
  { read }: OpenContext,
  schoolId: string,
): Promise<readonly Dated[]> => {
  const waiting = await selectWaiting(read, schoolId);
  return [
    ...notReceived(waiting),
    ...waiting.flatMap(guardiansCopy),
    ...(await selectTalksToLookBack(read, schoolId)).flatMap(lookBack),
  ];
};
