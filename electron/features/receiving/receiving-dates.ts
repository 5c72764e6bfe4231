/** Days before which the sender asks to destroy what came from a file, for the list of dated things. */
import type { OpenContext } from '../context';
import type { Dated } from '../reminders/dated-source';
import { selectToDestroy } from './receiving-repository';

/** Of the active files of a school, until it is ticked off: the sender asked, the receiver decides. */
export const receivedDates = async (
  { read }: OpenContext,
  schoolId: string,
): Promise<readonly Dated[]> =>
  (await selectToDestroy(read, schoolId)).map(({ archiveId, caseFileId, on, sender }) => ({
    key: `handoverDestroyBy:${archiveId}:${caseFileId}`,
    kind: 'handoverDestroyBy',
    on,
    caseFileId,
    what: [sender.name, sender.school].filter((part) => part !== '').join(', '),
    owner: '',
    level: null,
    place: { screen: 'handover', at: 'received' },
    canTick: true,
  }));
