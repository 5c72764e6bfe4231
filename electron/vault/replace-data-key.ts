// Threat: someone may have seen the passphrase, the code or the laptop. Every older copy of kluis.json
// would still open the vault, so the data key itself is replaced: a verified copy with the new key takes
// the database's place. A kill at any moment leaves either the old vault or the new one whole:
//   1 copy with the new key beside kluis.db   2 kluis.json with both sets of wraps
//   3 rename the copy over kluis.db           4 kluis.json with the new wraps alone
// session.ts finishes or undoes what lies between 2 and 4. security.md section 2.
import { rename, rm } from 'node:fs/promises';
import { startCopyOf } from './backup/copy-database';
import type { JobTools } from './backup/job';
import { keyIdOf } from './backup/manifest';
import { changeVaultState, readVaultState } from './database/vault-state';
import { flushFolder, makePrivateFile } from './files';
import { DataKey } from './keys/data-key';
import { writeKeyFile, writeOnlyKeyFile } from './keys/key-file';
import type { WrapSet } from './keys/key-file';
import { keepOnlySecretOf } from './keys/keychain-secret';
import { newRecoveryCode } from './keys/recovery-code';
import { makeWrapSet } from './keys/wrap-set';
import type { NewPassphrase } from './keys/wrap-set';
import { readOwnWraps } from './own-wraps';
import type { Session, VaultParts } from './parts';
import { databaseIn, replacementIn } from './vault-folder';

const KEY_BYTES = 32;

const removeLeftovers = async (folder: string): Promise<void> => {
  await rm(replacementIn(folder), { force: true });
  await rm(`${replacementIn(folder)}-journal`, { force: true });
};

type Exchange = { readonly newKey: DataKey; readonly wraps: WrapSet };

const exchange = async (
  parts: VaultParts,
  session: Session,
  { newKey, wraps }: Exchange,
): Promise<void> => {
  const { folder } = parts;
  const current = await readOwnWraps(folder, session);
  await writeKeyFile(folder, { ...current, replacement: wraps });
  session.wrapsIn = 'wraps';
  await session.database.exchange(async () => {
    // Closed in order, so the journal is empty; it must not be taken for the new file's.
    await rm(`${databaseIn(folder)}-journal`, { force: true });
    await rename(replacementIn(folder), databaseIn(folder));
    await flushFolder(folder);
  }, newKey);
  const old = session.key;
  session.key = newKey;
  session.wrapsIn = 'replacement';
  old.zero();
  await writeOnlyKeyFile(folder, { vaultId: current.vaultId, wraps, replacement: null });
  session.wrapsIn = 'wraps';
  await keepOnlySecretOf(wraps.keychain, { ...parts, vaultId: current.vaultId });
};

/**
 * Gives the open vault a new data key, passphrase wraps, keychain secret and recovery code (20 bytes).
 * Saving waits meanwhile. Errors: `CANCELLED`, `KEYCHAIN_UNAVAILABLE`, `BACKUP_FAILED`, storage; after an
 * error the vault is as it was. The caller makes a new backup, which drops those of the old key.
 */
export const replaceDataKey = async (
  parts: VaultParts,
  session: Session,
  { passphrase, signal }: Pick<JobTools, 'signal'> & { readonly passphrase: NewPassphrase },
): Promise<Buffer> => {
  const { vaultId, database } = session;
  const newKey = new DataKey(parts.random(KEY_BYTES));
  const code = newRecoveryCode(parts.random);
  const target = replacementIn(parts.folder);
  const { retiredKeyIds } = await readVaultState(database.read);
  await changeVaultState(database.write, {
    retiredKeyIds: [...new Set([...retiredKeyIds, keyIdOf(session.key)])],
  });
  await removeLeftovers(parts.folder);
  await makePrivateFile(target);
  try {
    await database.whileShared(async () => {
      const running = startCopyOf({
        worker: parts.copyWorker,
        database,
        source: databaseIn(parts.folder),
        target,
        key: session.key,
        newKey,
        job: 'rekey',
        progress: parts.progress,
        signal,
      });
      const failed = await running.outcome.then(
        () => null,
        (error: unknown) => ({ error }),
      );
      // Writers may only go on when the thread no longer reads: that holds for a cancel too.
      await running.ended;
      if (failed !== null) throw failed.error;
      const wraps = await makeWrapSet(newKey, parts, {
        vaultId,
        passphrase,
        recovery: code,
        reuse: null, // the old secret may have been seen
      });
      await exchange(parts, session, { newKey, wraps });
    });
    return code;
  } catch (error) {
    if (session.key !== newKey) newKey.zero();
    throw error;
  } finally {
    await removeLeftovers(parts.folder);
  }
};
