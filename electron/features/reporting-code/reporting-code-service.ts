// Threat: that a record under the meldcode exists at all may endanger a child. So nothing outside this feature is
// touched by it: not the case file's own moments, no draft, no bin, no list of dates, no index.
import type { z } from 'zod';
import { CodedError } from '../../contract/coded-error';
import type { ParsedInputOf } from '../../contract/contract';
import type { ReportingCodeRecord, reportingCode } from '../../contract/reporting-code';
import { inTransaction } from '../../vault/database/transaction';
import { getCaseFile } from '../case-files/case-files-service';
import type { OpenContext } from '../context';
import { moment } from '../days';
import { requireWritableCaseFile } from '../notes/writable-case-file';
import { emptyReportingCode, isWritten } from './reporting-code-content';
import { deleteRecord, putRecord, selectRecord } from './reporting-code-repository';

type RecordOut = z.input<typeof ReportingCodeRecord>;
type SaveInput = ParsedInputOf<(typeof reportingCode)['reportingCode.save']>;

const recordOf = async (read: OpenContext['read'], caseFileId: string): Promise<RecordOut> => {
  const stored = await selectRecord(read, caseFileId);
  return stored === undefined
    ? { caseFileId, content: emptyReportingCode(), version: 0, updatedAt: null }
    : { caseFileId, ...stored };
};

/** Of any file, as if it were there: without a record it is empty. @throws CodedError NOT_FOUND: no such file */
export const getReportingCode = async (
  context: OpenContext,
  caseFileId: string,
): Promise<RecordOut> => {
  await getCaseFile(context, caseFileId);
  return recordOf(context.read, caseFileId);
};

/**
 * Writes straight into the record, for a draft would be listed. Nothing is stored until something is written.
 * @throws CodedError NOT_FOUND, CASE_FILE_ARCHIVED, VERSION_CONFLICT
 */
export const saveReportingCode = (
  { write, clock }: Pick<OpenContext, 'write' | 'clock'>,
  { caseFileId, version, content }: SaveInput,
): Promise<RecordOut> =>
  inTransaction(write, async (trx) => {
    await requireWritableCaseFile(trx, caseFileId);
    const now = await recordOf(trx, caseFileId);
    if (now.version !== version) {
      throw new CodedError('VERSION_CONFLICT', { version: now.version });
    }
    if (version > 0 || isWritten(content)) {
      await putRecord(trx, { caseFileId, content, version: version + 1, updatedAt: moment(clock) });
    }
    return recordOf(trx, caseFileId);
  });

/** For good, at once, in an archived file too (AVG: destruction must be possible). @throws CodedError NOT_FOUND */
export const destroyReportingCode = async (
  { write }: Pick<OpenContext, 'write'>,
  caseFileId: string,
): Promise<void> => {
  if ((await deleteRecord(write, caseFileId)) === 0) throw new CodedError('NOT_FOUND');
};
