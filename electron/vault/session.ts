// Threat: a laptop that died while the data key was being replaced comes back with a key file and a
// database that don't fit each other. Whatever was half done is finished or undone here, before anything
// is read: the key that opens kluis.db decides which (security.md section 2, "someone may have seen it").
import { rm } from 'node:fs/promises';
import { CodedError } from '../contract/coded-error';
import type { ErrorCode } from '../contract/error-codes';
import { migrateToLatest, refuseNewer } from './database/migrate';
import { openVaultDatabase } from './database/vault-database';
import type { VaultDatabase } from './database/vault-database';
import { prepareVaultState } from './database/vault-state';
import { writeKeyFile, writeOnlyKeyFile } from './keys/key-file';
import type { KeyFile } from './keys/key-file';
import { keepOnlySecretOf } from './keys/keychain-secret';
import type { Unlocked } from './keys/unlock';
import type { Session, VaultParts } from './parts';
import { databaseIn, replacementIn } from './vault-folder';

type Opened = { readonly unlocked: Unlocked; readonly database: VaultDatabase };

const openWith = (
  candidates: readonly Unlocked[],
  { file, otherwise }: { readonly file: string; readonly otherwise: ErrorCode | null },
): Opened => {
  for (const [at, unlocked] of candidates.entries()) {
    try {
      return { unlocked, database: openVaultDatabase({ file, key: unlocked.key, as: 'vault' }) };
    } catch (error) {
      unlocked.key.zero();
      const isWrongKey = error instanceof CodedError && error.code === 'VAULT_DAMAGED';
      if (!isWrongKey) throw error;
      if (at < candidates.length - 1) continue;
      // Only one of the two keys was opened, and it was the other one: not damage.
      throw otherwise !== null && candidates.length === 1 ? new CodedError(otherwise) : error;
    }
  }
  throw new CodedError('VAULT_DAMAGED');
};

/** Writes the key file that belongs to the key which opened the database. */
const settleReplacement = async (
  parts: VaultParts,
  keyFile: KeyFile,
  from: Unlocked['from'],
): Promise<KeyFile> => {
  await rm(replacementIn(parts.folder), { force: true });
  await rm(`${replacementIn(parts.folder)}-journal`, { force: true });
  if (keyFile.replacement === null) return keyFile;
  const wraps = from === 'replacement' ? keyFile.replacement : keyFile.wraps;
  const content = { vaultId: keyFile.vaultId, wraps, replacement: null };
  // Once the new key holds, no older generation may open the vault.
  await (from === 'replacement' ? writeOnlyKeyFile : writeKeyFile)(parts.folder, content);
  await keepOnlySecretOf(wraps.keychain, { ...parts, vaultId: keyFile.vaultId });
  return { ...keyFile, ...content };
};

export type SessionOptions = {
  readonly keyFile: KeyFile;
  readonly candidates: readonly Unlocked[];
  /** What to say where a half-replaced key file gave only the key that isn't the database's. */
  readonly otherwise: ErrorCode;
  /** Makes a verified backup before a migration. */
  readonly backUpFirst: (session: Session) => Promise<void>;
};

/** Opens the database with the first key that fits, mends and migrates it. */
export const openSession = async (
  parts: VaultParts,
  { keyFile, candidates, otherwise, backUpFirst }: SessionOptions,
): Promise<{ readonly session: Session; readonly keyFile: KeyFile; readonly used: Unlocked }> => {
  const { unlocked, database } = openWith(candidates, {
    file: databaseIn(parts.folder),
    otherwise: keyFile.replacement === null ? null : otherwise,
  });
  for (const other of candidates) if (other !== unlocked) other.key.zero();
  const session: Session = {
    vaultId: keyFile.vaultId,
    database,
    key: unlocked.key,
    keychain: unlocked.by === 'keychain' ? 'used' : 'unavailable',
    wrapsIn: unlocked.from,
  };
  try {
    await refuseNewer(database, parts.migrations);
    const settled = await settleReplacement(parts, keyFile, unlocked.from);
    session.wrapsIn = 'wraps';
    await prepareVaultState(database.write);
    await migrateToLatest(database, {
      modules: parts.migrations,
      backUpFirst: () => backUpFirst(session),
    });
    return { session, keyFile: settled, used: unlocked };
  } catch (error) {
    await closeSession(session);
    throw error;
  }
};

/** Closes the database and zeroes the key. */
export const closeSession = async (session: Session): Promise<void> => {
  await session.database.close();
  session.key.zero();
};
