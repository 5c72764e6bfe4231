/** Writes down that a file was made: a row for each case file in it, all of them or none. */
import { inTransaction } from '../../vault/database/transaction';
import type { OpenContext } from '../context';
import type { Composed } from './compose';
import { insertHandover } from './handovers-repository';
import { logRowsOf } from './leaving';

export const recordHandover = async (
  { write, newId }: Pick<OpenContext, 'write' | 'newId'>,
  leaving: readonly Composed[],
  made: Parameters<typeof logRowsOf>[1],
): Promise<void> => {
  await inTransaction(write, async (trx) => {
    for (const row of logRowsOf(leaving, made, newId)) await insertHandover(trx, row);
  });
};
