// Threat: a secret in the keychain is replaced and the laptop dies before kluis.json follows: nobody
// gets in with the passphrase any more. So the entry may hold two secrets, the new one first; each wrap
// knows by its check which one is its own.
import type { RandomSource } from '../sources';
import type { Keychain } from './keychain';
import { KEYCHAIN_SECRET_BYTES, knowsSecret } from './wraps';
import type { KeychainWrap } from './wraps';

const MOST_SECRETS = 2;

export type KeychainState = 'present' | 'absent' | 'unavailable' | 'garbage' | 'changed';

export type FoundSecrets = {
  readonly state: Exclude<KeychainState, 'changed'>;
  readonly secrets: readonly Buffer[];
};

/** What the keychain holds for a vault: at most two secrets, newest first. */
export const readSecrets = async (keychain: Keychain, vaultId: string): Promise<FoundSecrets> => {
  const reading = await keychain.read(vaultId);
  if (reading.state !== 'present') return { state: reading.state, secrets: [] };
  const { bytes } = reading;
  const count = bytes.length / KEYCHAIN_SECRET_BYTES;
  if (!Number.isInteger(count) || count < 1 || count > MOST_SECRETS) {
    return { state: 'garbage', secrets: [] };
  }
  const secrets = Array.from({ length: count }, (_, at) =>
    bytes.subarray(at * KEYCHAIN_SECRET_BYTES, (at + 1) * KEYCHAIN_SECRET_BYTES),
  );
  return { state: 'present', secrets };
};

/** The secret that this wrap was made with, or null. */
export const secretFor = (wrap: KeychainWrap, { secrets }: FoundSecrets): Buffer | null =>
  secrets.find((secret) => knowsSecret(wrap, secret)) ?? null;

type Obtain = {
  readonly keychain: Keychain;
  readonly vaultId: string;
  readonly random: RandomSource;
  /** The wrap whose secret may be used again; null for a new secret in any case. */
  readonly reuse: KeychainWrap | null;
};

/**
 * A secret that stands in the keychain: the one in use, or a new one with the old one kept behind it.
 * Null where the keychain can't be written.
 */
export const obtainSecret = async ({
  keychain,
  vaultId,
  random,
  reuse,
}: Obtain): Promise<Buffer | null> => {
  const found = await readSecrets(keychain, vaultId);
  const inUse = reuse === null ? null : secretFor(reuse, found);
  if (inUse !== null) return inUse;
  const fresh = random(KEYCHAIN_SECRET_BYTES);
  const entry = Buffer.concat([fresh, ...found.secrets.slice(0, MOST_SECRETS - 1)]);
  return (await keychain.write(vaultId, entry)) ? fresh : null;
};

/** Drops every other secret from the entry, once nothing needs it any more. */
export const keepOnlySecretOf = async (
  wrap: KeychainWrap | null,
  { keychain, vaultId }: Pick<Obtain, 'keychain' | 'vaultId'>,
): Promise<void> => {
  const found = await readSecrets(keychain, vaultId);
  const own = wrap === null ? null : secretFor(wrap, found);
  if (own !== null && found.secrets.length > 1) await keychain.write(vaultId, own);
};
