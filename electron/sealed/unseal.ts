// Threat: a file from outside that is made to do harm: cut off, changed, packed with links, devices or ways out of
// its folder, or asking for gigabytes. Each piece is decrypted with its own check before anything looks at it;
// nothing is compressed, so that nothing can swell; and what isn't a plain file is refused.
import { Decrypter } from 'age-encryption';
import { createTarDecoder } from 'modern-tar';
import type { ParsedTarEntry } from 'modern-tar';
import { addKeys } from './add-keys';
import type { UnsealedEntry, UnsealKeys } from './entry';
import { isPlainPath, onceEach } from './entry-path';
import { createStage } from './failing';
import type { Stage } from './failing';
import { readHead } from './sealed-head';
import { streamOf } from './stream-of';
import { UnsealError } from './unseal-error';

export type { UnsealedEntry, UnsealKeys };

async function* decrypted(
  bytes: AsyncIterable<Uint8Array>,
  keys: UnsealKeys,
): AsyncGenerator<Uint8Array, void> {
  const { lock, whole } = await readHead(bytes);
  const decrypter = new Decrypter();
  addKeys(decrypter, { lock, keys });
  yield* await decrypter.decrypt(streamOf(whole));
}

const requirePlainFile = ({ header }: ParsedTarEntry): void => {
  const plain =
    header.type === 'file' &&
    (header.linkname ?? '') === '' &&
    header.pax === undefined &&
    isPlainPath(header.name);
  if (!plain) throw new UnsealError('invalid');
};

/** What to tell of a failure: the source's own error, damage, or a content that isn't ours. */
const reasonOf = (error: unknown, source: Stage, plain: Stage): unknown => {
  const outside = source.failed();
  if (outside !== null) return outside.error;
  const inside = plain.failed()?.error ?? null;
  if (inside !== null) return inside instanceof UnsealError ? inside : new UnsealError('damaged');
  return error instanceof UnsealError ? error : new UnsealError('invalid');
};

/**
 * The entries of a sealed file, in their order; each has to be read before the next comes. Only after the last one
 * it is certain that the file is whole.
 * @throws UnsealError; whatever `bytes` throws
 */
export async function* unseal(
  bytes: AsyncIterable<Uint8Array>,
  keys: UnsealKeys,
): AsyncGenerator<UnsealedEntry, void> {
  const source = createStage();
  const plain = createStage();
  const read = source.watch(bytes);
  const isNew = onceEach();
  const pieces = async function* piecesOf({ body }: ParsedTarEntry) {
    try {
      yield* body;
    } catch (error) {
      throw reasonOf(error, source, plain);
    }
  };
  try {
    const tar = streamOf(plain.watch(decrypted(read, keys)));
    for await (const entry of tar.pipeThrough(createTarDecoder({ strict: true }))) {
      requirePlainFile(entry);
      const { name: path, size: byteLength } = entry.header;
      if (!isNew(path)) throw new UnsealError('invalid');
      const own = pieces(entry);
      yield { path, byteLength, bytes: own };
      // What nobody read is in the way of the next one; it is checked all the same.
      for await (const _ of own);
    }
  } catch (error) {
    throw reasonOf(error, source, plain);
  } finally {
    // The streams between let go of it in their own time; a file has to be closed when this returns.
    await read.return();
  }
}
