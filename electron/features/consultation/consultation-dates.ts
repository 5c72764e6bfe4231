/** A question to a colleague that is still open on the day before which an answer was asked. Custom: the asker chose that day. */
import type { OpenContext } from '../context';
import type { Dated } from '../reminders/dated-source';
import { selectOpenOfSchool } from './asked-questions-repository';

/** Of the active files of a school. */
export const consultationDates = async (
  { read }: OpenContext,
  schoolId: string,
): Promise<readonly Dated[]> =>
  (await selectOpenOfSchool(read, schoolId)).map(
    ({ id, casusId, caseFileId, reader, expiresOn }) => ({
      key: `casusQuestionOpen:${id}`,
      kind: 'casusQuestionOpen',
      on: expiresOn,
      caseFileId,
      what: reader,
      owner: '',
      level: null,
      place: { screen: 'casusQuestions', casusId },
      canTick: true,
    }),
  );
