// Threat: the copied vault folder is attacked elsewhere. Half of the way in lies in the OS keychain of
// this user on this machine. It may be absent, locked, emptied or changed: each is a state, not a crash.
// Trap: on Linux the library falls back to the kernel's keyring, which a reboot empties: pinned here.
import { AsyncEntry } from '@napi-rs/keyring';

const SERVICE = 'nl.casuskluis';

export type KeychainReading =
  | { readonly state: 'present'; readonly bytes: Buffer }
  | { readonly state: 'absent' }
  | { readonly state: 'unavailable' };

/** The OS keychain: one secret per vault. Nothing here throws for a keychain that isn't there. */
export type Keychain = {
  readonly read: (vaultId: string) => Promise<KeychainReading>;
  /** True when the secret was stored and read back the same. */
  readonly write: (vaultId: string, secret: Buffer) => Promise<boolean>;
  /** True when there is no entry any more. */
  readonly remove: (vaultId: string) => Promise<boolean>;
};

const entry = (vaultId: string): AsyncEntry =>
  new AsyncEntry(SERVICE, vaultId, { linux: { store: 'secret-service' } });

const read = async (vaultId: string): Promise<KeychainReading> => {
  try {
    const found = await entry(vaultId).getSecret();
    if (found === null) return { state: 'absent' };
    return { state: 'present', bytes: Buffer.from(found) };
  } catch {
    // No Secret Service, locked, refused: the library gives no dependable code (stack.md, "Keys").
    return { state: 'unavailable' };
  }
};

/** Windows Credential Manager, macOS Keychain or the Secret Service. */
export const systemKeychain: Keychain = {
  read,
  write: async (vaultId, secret) => {
    try {
      await entry(vaultId).setSecret(secret);
    } catch {
      return false;
    }
    const back = await read(vaultId);
    return back.state === 'present' && back.bytes.equals(secret);
  },
  remove: async (vaultId) => {
    try {
      await entry(vaultId).deleteCredential();
      return true;
    } catch {
      return false;
    }
  },
};
