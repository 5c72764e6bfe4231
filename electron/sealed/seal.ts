// Threat: a file that leaves the vault is found or copied on its way. It is an `age` file (age-encryption.org/v1)
// around a plain tar archive, so that any `age` opens it; nothing of its content is readable without the lock,
// and a change of one byte is noticed.
import { Encrypter } from 'age-encryption';
import { createTarPacker } from 'modern-tar';
import type { TarHeader } from 'modern-tar';
import type { SealedEntry, SealLock } from './entry';
import { isPlainPath, onceEach } from './entry-path';

export type { SealedEntry, SealLock };

/**
 * Six generated words have 77 bits: 2^16 rounds (64 MB, half a second) are ample. `age` itself takes 2^18 for
 * words that people think up, which would hold 256 MB of memory.
 */
const WORK_FACTOR = 16;

type Packer = ReturnType<typeof createTarPacker>['controller'];

const encrypterFor = (lock: SealLock): Encrypter => {
  const encrypter = new Encrypter();
  if (lock.kind === 'recipient') {
    encrypter.addRecipient(lock.recipient);
  } else {
    encrypter.setPassphrase(lock.passphrase);
    encrypter.setScryptWorkFactor(WORK_FACTOR);
  }
  return encrypter;
};

/** The same for each entry: when it was made stands in the archive, and whose laptop it was nowhere. */
const headerOf = ({ path, byteLength }: SealedEntry): TarHeader => ({
  name: path,
  size: byteLength,
  mtime: new Date(0),
  mode: 0o600,
});

/** `write` and `close` wait until what was packed is taken. */
const packEntry = async (packer: Packer, entry: SealedEntry): Promise<void> => {
  const body = packer.add(headerOf(entry)).getWriter();
  if (entry.bytes instanceof Uint8Array) await body.write(entry.bytes);
  else for await (const piece of entry.bytes) await body.write(piece);
  await body.close();
};

/** Never rejects: what goes wrong comes out of the packed stream. */
const packAll = async (packer: Packer, entries: AsyncIterable<SealedEntry>): Promise<void> => {
  const isNew = onceEach();
  try {
    for await (const entry of entries) {
      if (!isPlainPath(entry.path) || !isNew(entry.path)) throw new Error('unfit name of an entry');
      await packEntry(packer, entry);
    }
    packer.finalize();
  } catch (error) {
    packer.error(error);
  }
};

/**
 * The entries as one sealed file. It pulls as it is read and holds at most a few megabytes.
 * @throws whatever the entries throw; Error for a name that doesn't fit, a double one, or another length than told
 */
export async function* seal(
  entries: AsyncIterable<SealedEntry>,
  lock: SealLock,
): AsyncGenerator<Uint8Array, void> {
  const { readable, controller } = createTarPacker();
  const sealed = await encrypterFor(lock).encrypt(readable);
  const packed = packAll(controller, entries);
  try {
    yield* sealed;
  } finally {
    // Who stops reading stops the packing too; the entries' own `finally` has run when this returns.
    await packed;
  }
}
