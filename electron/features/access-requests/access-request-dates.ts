/** Until when requests must be answered, for the list of dated things. Law: AVG art. 12 lid 3. */
import type { OpenContext } from '../context';
import type { Dated } from '../reminders/dated-source';
import { selectOpenOfSchool } from './access-requests-repository';
import { dueOn } from './rules/term';

/** Of the active files of a school; gone once it was given, and never by a tick. */
export const accessRequestDates = async (
  { read }: OpenContext,
  schoolId: string,
): Promise<readonly Dated[]> =>
  (await selectOpenOfSchool(read, schoolId)).map((request) => ({
    key: `accessRequest:${request.id}`,
    kind: 'accessRequest',
    on: dueOn(request),
    caseFileId: request.caseFileId,
    what: '',
    owner: '',
    level: 'law',
    place: { screen: 'accessRequest', id: request.id },
    canTick: false,
  }));
