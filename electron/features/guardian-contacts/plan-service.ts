/** The joint plan of school, home and who helps at home. */
import { CodedError } from '../../contract/coded-error';
import type { ParsedInputOf } from '../../contract/contract';
import { emptyHomeSupportPlan } from '../../contract/guardian-contacts';
import type { guardianContacts } from '../../contract/guardian-contacts';
import type { ReadHandle } from '../../vault/database/handles';
import { inTransaction } from '../../vault/database/transaction';
import { getCaseFileRow } from '../case-files/case-files-service';
import type { OpenContext } from '../context';
import { moment } from '../days';
import { requireWritableCaseFile } from '../notes/writable-case-file';
import type { PlanRecord } from './contact-records';
import * as repository from './plan-repository';

type SaveInput = ParsedInputOf<(typeof guardianContacts)['guardianContacts.savePlan']>;

/** An empty one while nothing was written. @throws CodedError NOT_FOUND for an unknown file */
export const getPlan = async ({ read }: OpenContext, caseFileId: string): Promise<PlanRecord> => {
  await getCaseFileRow(read, caseFileId);
  const stored = await repository.selectPlan(read, caseFileId);
  return {
    id: stored?.id ?? null,
    caseFileId,
    content: stored?.content ?? emptyHomeSupportPlan(),
    version: stored?.version ?? 0,
    updatedAt: stored?.updatedAt ?? null,
  };
};

/** @throws CodedError NOT_FOUND, VERSION_CONFLICT, CASE_FILE_ARCHIVED */
export const savePlan = async (
  context: OpenContext,
  { caseFileId, version, content }: SaveInput,
): Promise<PlanRecord> => {
  await inTransaction(context.write, async (trx) => {
    await requireWritableCaseFile(trx, caseFileId);
    const stored = await repository.selectPlan(trx, caseFileId);
    const newest = stored?.version ?? 0;
    if (newest !== version) throw new CodedError('VERSION_CONFLICT', { version: newest });
    await repository.writePlan(trx, {
      id: stored?.id ?? context.newId(),
      caseFileId,
      content,
      version: version + 1,
      updatedAt: moment(context.clock),
    });
  });
  return getPlan(context, caseFileId);
};

/** Who helps at home, as it was typed, names too. Nothing for an unknown file. */
export const helpersInPlan = async (
  read: ReadHandle,
  caseFileId: string,
): Promise<readonly string[]> =>
  (await repository.selectPlan(read, caseFileId))?.content.helpers.map(({ role }) => role) ?? [];
