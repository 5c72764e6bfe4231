/** Who did what to a casus, in the words of a function. Append only. */
import type { WriteHandle } from '../../vault/database/handles';
import { requireCasus } from './casus-service';
import type { OpenContext } from '../context';
import { moment } from '../days';
import { getSettings } from '../settings/settings-service';
import { insertLog, selectLog } from './casus-log-repository';
import type { LogRecord } from './casus-records';

export type Logged = Pick<LogRecord, 'action'> & Partial<Omit<LogRecord, 'at' | 'byRole'>>;

type Entries = { readonly casusId: string; readonly entries: readonly Logged[] };

/** Adds to the log, in the transaction of what was done. */
export const addToLog = async (
  trx: WriteHandle,
  { clock, casusId, entries }: Entries & Pick<OpenContext, 'clock'>,
): Promise<void> => {
  const { ownRole } = await getSettings(trx);
  for (const entry of entries) {
    await insertLog(trx, {
      tag: null,
      hint: null,
      surface: null,
      replacement: null,
      count: 1,
      versionNumber: null,
      ...entry,
      casusId,
      at: moment(clock),
      byRole: ownRole,
    });
  }
};

/** Newest first. @throws CodedError NOT_FOUND */
export const listLog = async ({ read }: OpenContext, id: string): Promise<LogRecord[]> => {
  await requireCasus(read, id);
  return selectLog(read, id);
};
