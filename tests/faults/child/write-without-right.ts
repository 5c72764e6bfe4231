/**
 * Takes away the right to write from under an open vault and from a closed one. What can't be written
 * must be refused with READ_ONLY, and everything that was saved before must be there afterwards.
 */
import { chmodSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { toVaultError } from '../../../electron/vault/database/to-vault-error';
import { saveNote } from '../../../electron/features/notes/notes-service';
import { contentOf } from '../support/invented';
import { savingIn } from '../support/saving';
import { servicesFor } from '../support/services';
import type { VaultOrder } from './jobs';
import { say } from './say';

const setWritable = (folder: string, writable: boolean): void => {
  if (writable) chmodSync(folder, 0o700);
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) setWritable(path, writable);
    else chmodSync(path, writable ? 0o600 : 0o400);
  }
  if (!writable) chmodSync(folder, 0o500);
};

const outcomeOf = async (work: () => Promise<unknown>): Promise<string> => {
  try {
    await work();
    return 'done';
  } catch (error) {
    return toVaultError(error)?.code ?? `not coded: ${String(error)}`;
  }
};

export const writeWithoutRight = async ({
  root,
  passphrase,
  caseFileId,
}: VaultOrder): Promise<void> => {
  const { vault, holder, backups } = servicesFor({ root, argon2: 'cheap' });
  await vault.open(passphrase);
  const { context, asNew } = await savingIn(holder.requireSession().database.write, caseFileId);
  const save = async (number: number): Promise<void> => {
    const { id } = await saveNote(context, asNew(contentOf(number)));
    say({ did: 'saved', number, id });
  };
  await save(501);
  setWritable(root, false);
  const told = async (what: string, work: () => Promise<unknown>): Promise<void> => {
    say({ did: 'tried', what, outcome: await outcomeOf(work) });
  };
  const next = vault.proposePassphrase();
  await told('save', () => save(502));
  await told('change passphrase', () => vault.changePassphrase(passphrase, next));
  await told('backup', () => backups.create());
  await told('new data key', () => vault.replaceDataKey(passphrase, next));
  await holder.lock();
  await told('open', () => vault.open(passphrase));
  await holder.lock();
  await told('restore', async () => {
    const [newest] = await backups.list();
    if (newest === undefined) return;
    await backups.restore({ kind: 'own', id: newest.id }, { kind: 'passphrase', passphrase });
  });
  setWritable(root, true);
  await vault.open(passphrase);
  await vault.verifyPassphrase(passphrase);
  await holder.lock();
  say({ did: 'end' });
};
