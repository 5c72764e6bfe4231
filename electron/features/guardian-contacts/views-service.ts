/** What guardians told of talents and wishes; it comes back at the start of the next talk. */
import { CodedError } from '../../contract/coded-error';
import type { ParsedInputOf } from '../../contract/contract';
import { emptyGuardianViews } from '../../contract/guardian-contacts';
import type { guardianContacts } from '../../contract/guardian-contacts';
import { inTransaction } from '../../vault/database/transaction';
import { getCaseFileRow } from '../case-files/case-files-service';
import { requireGuardians } from '../case-files/known-guardians';
import type { OpenContext } from '../context';
import { moment } from '../days';
import { requireWritableCaseFile } from '../notes/writable-case-file';
import type { ViewsContentRecord, ViewsRecord } from './contact-records';
import * as repository from './views-repository';

type SaveInput = ParsedInputOf<(typeof guardianContacts)['guardianContacts.saveViews']>;

const MOST_EARLIER = 10;

/** @throws CodedError NOT_FOUND for an unknown file */
export const getViews = async ({ read }: OpenContext, caseFileId: string): Promise<ViewsRecord> => {
  await getCaseFileRow(read, caseFileId);
  const stored = await repository.selectViews(read, caseFileId);
  return {
    caseFileId,
    content: stored?.content ?? emptyGuardianViews(),
    version: stored?.version ?? 0,
    earlier: await repository.selectEarlierViews(read, { caseFileId, limit: MOST_EARLIER }),
  };
};

const isSame = (one: ViewsContentRecord, other: ViewsContentRecord): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/**
 * What stood there is kept as it was.
 * @throws CodedError NOT_FOUND, VERSION_CONFLICT, CASE_FILE_ARCHIVED, INVALID_INPUT (a guardian of another file)
 */
export const saveViews = async (
  context: OpenContext,
  { caseFileId, version, content }: SaveInput,
): Promise<ViewsRecord> => {
  const now = moment(context.clock);
  await inTransaction(context.write, async (trx) => {
    await requireWritableCaseFile(trx, caseFileId);
    await requireGuardians(trx, { caseFileId, ids: content.guardianIds });
    const stored = await repository.selectViews(trx, caseFileId);
    const newest = stored?.version ?? 0;
    if (newest !== version) throw new CodedError('VERSION_CONFLICT', { version: newest });
    if (stored !== undefined) {
      if (isSame(stored.content, content)) return;
      const earlier = { id: context.newId(), caseFileId, content: stored.content, until: now };
      await repository.insertEarlierViews(trx, earlier);
    }
    await repository.writeViews(trx, { caseFileId, content, version: version + 1, now });
  });
  return getViews(context, caseFileId);
};
