// Threat: a disk that is full at the last step of a new data key leaves kluis.json with the wraps of two
// keys while the vault is open with the new one. Whoever then takes the first set wraps the wrong key: a
// passphrase or a backup that opens nothing. The session knows which set is its own.
import { readKeyFile, writeKeyFile } from './keys/key-file';
import type { WrapSet } from './keys/key-file';
import type { Session } from './parts';

type OwnWraps = { readonly vaultId: string; readonly wraps: WrapSet };

/** The wraps of the key that is open. Errors: those of `readKeyFile`. */
export const readOwnWraps = async (folder: string, session: Session): Promise<OwnWraps> => {
  const { vaultId, wraps, replacement } = await readKeyFile(folder);
  const isUnsettled = session.wrapsIn === 'replacement' && replacement !== null;
  return { vaultId, wraps: isUnsettled ? replacement : wraps };
};

/** Replaces the wraps of the key that is open; a set of another key goes from the newest generation. */
export const writeOwnWraps = async (
  folder: string,
  session: Session,
  { vaultId, wraps }: OwnWraps,
): Promise<void> => {
  await writeKeyFile(folder, { vaultId, wraps, replacement: null });
  session.wrapsIn = 'wraps';
};
