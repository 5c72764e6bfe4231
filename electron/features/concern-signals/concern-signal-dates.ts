/** Days on which signals are looked at again, for the list of dated things. */
import type { OpenContext } from '../context';
import type { Dated } from '../reminders/dated-source';
import { selectSignalsToLookAgain } from './concern-signals-repository';
import type { StoredSignal } from './concern-signals-repository';

const LONGEST = 120;

const shortly = (text: string): string => {
  const [line = ''] = text.trim().split('\n');
  return line.length <= LONGEST ? line : `${line.slice(0, LONGEST - 1).trimEnd()}…`;
};

const datedOf = ({ id, caseFileId, draft }: StoredSignal): Dated[] =>
  draft.lookAgainOn === null
    ? []
    : [
        {
          // With its day: another day than before is not ticked off.
          key: `concernSignalLookAgain:${id}:${draft.lookAgainOn}`,
          kind: 'concernSignalLookAgain',
          on: draft.lookAgainOn,
          caseFileId,
          what: shortly(draft.fact),
          owner: '',
          level: null,
          place: { screen: 'concernSignals', id },
          canTick: true,
        },
      ];

/** Of the active files of a school, until the day is changed or ticked off: who set one counts on it. */
export const concernSignalDates = async (
  { read }: OpenContext,
  schoolId: string,
): Promise<readonly Dated[]> => (await selectSignalsToLookAgain(read, schoolId)).flatMap(datedOf);
