/** What was left half typed in a case file, for the list of dated things. */
import type { OpenContext } from '../context';
import { today } from '../days';
import type { Dated } from '../reminders/dated-source';
import { listDrafts } from './drafts-service';

/** Of a school, on the day on which each was last typed; forms of no case file stay on Vandaag alone. */
export const draftDates = async (
  { read }: OpenContext,
  schoolId: string,
): Promise<readonly Dated[]> =>
  (await listDrafts(read, schoolId)).flatMap(
    ({ id, kind, caseFileId, targetId, within, updatedAt }) =>
      caseFileId === null
        ? []
        : [
            {
              key: `draft:${id}`,
              kind: 'draft',
              on: today({ now: () => new Date(updatedAt) }),
              caseFileId,
              what: '',
              owner: '',
              level: null,
              place: { screen: 'draft', kind, targetId, within },
              canTick: false,
            },
          ],
  );
