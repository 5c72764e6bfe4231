/** Signals of a pupil: what was seen, apart from what it may mean. */
import type { z } from 'zod';
import { CodedError } from '../../contract/coded-error';
import type {
  ConcernSignal,
  ConcernSignalDraft,
  SignalPattern,
} from '../../contract/concern-signals';
import type { concernSignals } from '../../contract/concern-signals';
import type { ParsedInputOf } from '../../contract/contract';
import { inTransaction } from '../../vault/database/transaction';
import type { OpenContext } from '../context';
import { moment, today } from '../days';
import { requireWritableCaseFile } from '../notes/writable-case-file';
import * as repository from './concern-signals-repository';
import type { StoredSignal } from './concern-signals-repository';
import { signalPattern } from './rules/signal-pattern';

export type ConcernSignalRecord = z.input<typeof ConcernSignal>;
type PatternRecord = z.input<typeof SignalPattern>;
type SaveInput = ParsedInputOf<(typeof concernSignals)['concernSignals.save']>;

const recordOf = ({ deletedAt: _binned, ...signal }: StoredSignal): ConcernSignalRecord => signal;

/** @throws CodedError NOT_FOUND, also for one in the bin unless asked for */
const requireSignal = async (
  read: OpenContext['read'],
  { id, deleted = false }: { readonly id: string; readonly deleted?: boolean },
): Promise<StoredSignal> => {
  const found = await repository.selectSignal(read, id);
  if (found === undefined || (found.deletedAt !== null) !== deleted) {
    throw new CodedError('NOT_FOUND');
  }
  return found;
};

/** What was seen, said or told lies behind us. @throws CodedError INVALID_INPUT */
const requirePast = (
  { clock }: Pick<OpenContext, 'clock'>,
  { on, discussedOn, guardiansInformedOn }: ConcernSignalDraft,
): void => {
  const now = today(clock);
  const days = [on, discussedOn, guardiansInformedOn];
  if (days.some((day) => day !== null && day > now)) throw new CodedError('INVALID_INPUT');
};

/** Of a case file outside the bin, newest first. */
export const listSignals = async (
  { read }: Pick<OpenContext, 'read'>,
  caseFileId: string,
): Promise<ConcernSignalRecord[]> =>
  (await repository.selectSignalsOfFile(read, caseFileId)).map(recordOf);

/** What the signals of a case file show together. */
export const patternOfFile = async (
  { read }: Pick<OpenContext, 'read'>,
  caseFileId: string,
): Promise<PatternRecord> =>
  signalPattern(
    (await repository.selectSignalsOfFile(read, caseFileId)).map(({ draft }) => draft).toReversed(),
  );

/** @throws CodedError NOT_FOUND, VERSION_CONFLICT, CASE_FILE_ARCHIVED, INVALID_INPUT */
export const saveSignal = async (
  context: OpenContext,
  { id, caseFileId, version, draft }: SaveInput,
): Promise<ConcernSignalRecord> => {
  requirePast(context, draft);
  const saved = id ?? context.newId();
  const now = moment(context.clock);
  await inTransaction(context.write, async (trx) => {
    await requireWritableCaseFile(trx, caseFileId);
    if (id === null) {
      await repository.insertSignal(trx, { id: saved, caseFileId, draft, version: 1, now });
      return;
    }
    const stored = await requireSignal(trx, { id });
    if (stored.caseFileId !== caseFileId) throw new CodedError('NOT_FOUND');
    if (stored.version !== version) {
      throw new CodedError('VERSION_CONFLICT', { version: stored.version });
    }
    await repository.updateSignal(trx, { id, draft, version: version + 1, now });
  });
  return recordOf(await requireSignal(context.read, { id: saved }));
};

/** Into the bin. @throws CodedError NOT_FOUND */
export const removeSignal = async (context: OpenContext, id: string): Promise<void> => {
  await requireSignal(context.read, { id });
  await repository.setSignalDeleted(context.write, { id, deletedAt: moment(context.clock) });
};

/** @throws CodedError NOT_FOUND for what doesn't lie in the bin */
export const restoreSignal = async (
  context: OpenContext,
  id: string,
): Promise<ConcernSignalRecord> => {
  await requireSignal(context.read, { id, deleted: true });
  await repository.setSignalDeleted(context.write, { id, deletedAt: null });
  return recordOf(await requireSignal(context.read, { id }));
};

/** Destroys what lies in the bin since `cutoff` (UTC ISO), for tidy-open-vault. @returns how many */
export const destroyDueSignals = repository.destroyDeletedSignals;
