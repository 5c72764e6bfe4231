/** A keychain in a file: like the real one it outlives a killed process and replaces a secret whole. */
import { randomUUID } from 'node:crypto';
import { closeSync, fsyncSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';
import type { Keychain } from '../../../electron/vault/keys/keychain';

const entriesIn = (file: string): Record<string, string> => {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
  } catch {
    return {};
  }
};

const replace = (file: string, entries: Record<string, string>): void => {
  const temporary = `${file}.${randomUUID()}`;
  const descriptor = openSync(temporary, 'wx', 0o600);
  writeSync(descriptor, JSON.stringify(entries));
  fsyncSync(descriptor);
  closeSync(descriptor);
  renameSync(temporary, file);
};

export const fileKeychain = (file: string): Keychain => ({
  read: (vaultId) => {
    const found = entriesIn(file)[vaultId];
    return Promise.resolve(
      found === undefined
        ? { state: 'absent' }
        : { state: 'present', bytes: Buffer.from(found, 'hex') },
    );
  },
  write: (vaultId, secret) => {
    replace(file, { ...entriesIn(file), [vaultId]: secret.toString('hex') });
    return Promise.resolve(true);
  },
  remove: (vaultId) => {
    const { [vaultId]: _gone, ...others } = entriesIn(file);
    replace(file, others);
    return Promise.resolve(true);
  },
});
