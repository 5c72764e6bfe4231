/** Talks between the teacher of now and the one of next year: what was asked, told and agreed. */
import { CodedError } from '../../contract/coded-error';
import type { ParsedInputOf } from '../../contract/contract';
import type { handover } from '../../contract/handover';
import type { ReadHandle } from '../../vault/database/handles';
import { inTransaction } from '../../vault/database/transaction';
import type { OpenContext } from '../context';
import { moment } from '../days';
import { requireWritableCaseFile } from '../notes/writable-case-file';
import type { WarmRecord } from './handover-records';
import * as repository from './warm-repository';
import type { StoredTalk } from './warm-repository';

type SaveInput = ParsedInputOf<(typeof handover)['handover.saveWarm']>;

const recordOf = ({ deletedAt: _binned, ...record }: StoredTalk): WarmRecord => record;

/** @throws CodedError NOT_FOUND, also for one in the bin unless asked for */
export const requireTalk = async (
  read: ReadHandle,
  { id, deleted = false }: { readonly id: string; readonly deleted?: boolean },
): Promise<WarmRecord> => {
  const found = await repository.selectTalk(read, id);
  if (found === undefined || (found.deletedAt !== null) !== deleted) {
    throw new CodedError('NOT_FOUND');
  }
  return recordOf(found);
};

/** Of a file: those to come first, then newest first. */
export const listTalks = async ({ read }: OpenContext, caseFileId: string): Promise<WarmRecord[]> =>
  (await repository.selectTalksOfFile(read, caseFileId)).map(recordOf);

/** @throws CodedError NOT_FOUND, VERSION_CONFLICT, CASE_FILE_ARCHIVED */
export const saveTalk = async (
  context: OpenContext,
  { id, caseFileId, version, content }: SaveInput,
): Promise<WarmRecord> => {
  const saved = id ?? context.newId();
  const now = moment(context.clock);
  await inTransaction(context.write, async (trx) => {
    await requireWritableCaseFile(trx, caseFileId);
    if (id === null) {
      await repository.insertTalk(trx, { id: saved, caseFileId, content, version: 1, now });
      return;
    }
    const stored = await requireTalk(trx, { id });
    if (stored.caseFileId !== caseFileId) throw new CodedError('NOT_FOUND');
    if (stored.version !== version) {
      throw new CodedError('VERSION_CONFLICT', { version: stored.version });
    }
    await repository.updateTalk(trx, { id, content, version: version + 1, now });
  });
  return requireTalk(context.read, { id: saved });
};

/** Into the bin. @throws CodedError NOT_FOUND */
export const removeTalk = async (context: OpenContext, id: string): Promise<void> => {
  await requireTalk(context.read, { id });
  await repository.setTalkDeleted(context.write, { id, deletedAt: moment(context.clock) });
};

/** @throws CodedError NOT_FOUND for what doesn't lie in the bin */
export const restoreTalk = async (context: OpenContext, id: string): Promise<WarmRecord> => {
  await requireTalk(context.read, { id, deleted: true });
  await repository.setTalkDeleted(context.write, { id, deletedAt: null });
  return requireTalk(context.read, { id });
};

/** Destroys what lies in the bin since `cutoff` (UTC ISO), for tidy-open-vault. @returns how many */
export const destroyDueTalks = repository.destroyDeletedTalks;
