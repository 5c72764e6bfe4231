/** What came in. */
import { getCaseFileRow } from '../case-files/case-files-service';
import type { OpenContext } from '../context';
import type { ReceivedHandoverRecord, ReceivedPageRecord } from './receiving-records';
import { selectPagesOfFile, selectReceivedOfSchool } from './receiving-repository';

/** Of a school, newest first. */
export const listReceived = (
  { read }: OpenContext,
  schoolId: string,
): Promise<ReceivedHandoverRecord[]> => selectReceivedOfSchool(read, schoolId);

/** The first pages that came with one file, newest first. @throws CodedError NOT_FOUND */
export const pagesOfFile = async (
  { read }: OpenContext,
  caseFileId: string,
): Promise<ReceivedPageRecord[]> => {
  await getCaseFileRow(read, caseFileId);
  return selectPagesOfFile(read, caseFileId);
};
