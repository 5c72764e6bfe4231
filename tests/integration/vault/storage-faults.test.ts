import { afterEach, describe, expect, it } from 'vitest';
import { toVaultError } from '../../../electron/vault/database/to-vault-error';
import { inTransaction } from '../../../electron/vault/database/transaction';
import { bodies, closeAll, filledVault } from './support/vaults';

afterEach(closeAll);

const codeOf = (work: Promise<unknown>): Promise<string | undefined> =>
  work.then(
    () => 'nothing went wrong',
    (error: unknown) => toVaultError(error)?.code,
  );

describe('storage that fails', () => {
  it('a full disk refuses a save with DISK_FULL and keeps what was there', async () => {
    const made = await filledVault();
    const { write } = made.holder.requireSession().database;
    await write.raw('PRAGMA max_page_count = 1');
    const save = inTransaction(write, async (trx) => {
      for (let at = 0; at < 50; at += 1) {
        await trx('children').insert({ id: `b${at}`, parent_id: 'p', body: 'x'.repeat(9000) });
      }
    });
    expect(await codeOf(save)).toBe('DISK_FULL');
    await write.raw('PRAGMA max_page_count = 1000000');
    expect(await bodies(made)).toEqual(['Kanariegeel']);
    await write('children').insert({ id: 'c', parent_id: 'p', body: 'weer ruimte' });
    await made.holder.lock();
    const again = made.restarted();
    await again.vault.open(made.passphrase);
    expect(await bodies(again)).toEqual(['Kanariegeel', 'weer ruimte']);
  });

  it('a database that may only be read refuses a save with READ_ONLY', async () => {
    const made = await filledVault();
    const { write } = made.holder.requireSession().database;
    await write.raw('PRAGMA query_only = ON');
    const save = write('children').insert({ id: 'b', parent_id: 'p', body: 'x' });
    expect(await codeOf(Promise.resolve(save))).toBe('READ_ONLY');
    expect(await bodies(made)).toEqual(['Kanariegeel']);
  });

  it('an error in a transaction undoes all of it', async () => {
    const made = await filledVault();
    const { write } = made.holder.requireSession().database;
    const save = inTransaction(write, async (trx) => {
      await trx('children').insert({ id: 'b', parent_id: 'p', body: 'half' });
      throw new Error('stop');
    });
    await expect(save).rejects.toThrow('stop');
    expect(await bodies(made)).toEqual(['Kanariegeel']);
  });
});
