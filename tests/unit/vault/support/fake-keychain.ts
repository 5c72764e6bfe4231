import type { Keychain } from '../../../../electron/vault/keys/keychain';

export type FakeKeychain = Keychain & {
  readonly entries: Map<string, Buffer>;
  /** From now on it throws inside, as without a Secret Service. */
  available: boolean;
};

export const fakeKeychain = (): FakeKeychain => {
  const entries = new Map<string, Buffer>();
  const keychain: FakeKeychain = {
    entries,
    available: true,
    read: (vaultId) => {
      if (!keychain.available) return Promise.resolve({ state: 'unavailable' });
      const bytes = entries.get(vaultId);
      return Promise.resolve(
        bytes === undefined ? { state: 'absent' } : { state: 'present', bytes: Buffer.from(bytes) },
      );
    },
    write: (vaultId, secret) => {
      if (keychain.available) entries.set(vaultId, Buffer.from(secret));
      return Promise.resolve(keychain.available);
    },
    remove: (vaultId) => {
      if (keychain.available) entries.delete(vaultId);
      return Promise.resolve(keychain.available);
    },
  };
  return keychain;
};
