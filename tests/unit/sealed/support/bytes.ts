import { randomBytes } from 'node:crypto';
import type { SealedEntry, SealLock } from '../../../../electron/sealed/seal';
import { seal } from '../../../../electron/sealed/seal';
import type { UnsealKeys } from '../../../../electron/sealed/unseal';
import { unseal } from '../../../../electron/sealed/unseal';
import { UnsealError } from '../../../../electron/sealed/unseal-error';

export type Whole = { readonly path: string; readonly bytes: Uint8Array };

export async function* from<Item>(items: Iterable<Item>): AsyncGenerator<Item, void> {
  yield* items;
}

/** In pieces of this length. */
export async function* inPieces(whole: Uint8Array, length: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < whole.length; at += length) yield whole.subarray(at, at + length);
}

export const gathered = async (pieces: AsyncIterable<Uint8Array>): Promise<Buffer> => {
  const all: Uint8Array[] = [];
  for await (const piece of pieces) all.push(piece);
  return Buffer.concat(all);
};

export const entryOf = ({ path, bytes }: Whole): SealedEntry => ({
  path,
  byteLength: bytes.length,
  bytes,
});

export const sealed = (entries: readonly Whole[], lock: SealLock): Promise<Buffer> =>
  gathered(seal(from(entries.map(entryOf)), lock));

/** All of it, read to the end. */
export const unsealed = async (
  file: Uint8Array,
  keys: Partial<UnsealKeys>,
  pieceLength = 64 * 1024,
): Promise<readonly Whole[]> => {
  const found: Whole[] = [];
  const all = { passphrase: null, identity: null, ...keys };
  for await (const { path, bytes } of unseal(inPieces(file, pieceLength), all)) {
    found.push({ path, bytes: await gathered(bytes) });
  }
  return found;
};

/** Why it isn't opened; null where it is. */
export const refusal = async (file: Uint8Array, keys: Partial<UnsealKeys>): Promise<unknown> => {
  try {
    await unsealed(file, keys);
    return null;
  } catch (error) {
    return error instanceof UnsealError ? error.reason : error;
  }
};

export const somePassphrase = (): string => `woord ${randomBytes(6).toString('hex')}`;
