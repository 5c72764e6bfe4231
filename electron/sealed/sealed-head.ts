/** The first lines of an `age` file: readable without a key, and how it is locked stands in them. */
import { UnsealError } from './unseal-error';

const VERSION_LINE = 'age-encryption.org/v1\n';
const MAC_LINE = '\n--- ';
/** Far more than a file for a few readers has. */
const MAX_HEAD = 32 * 1024;

/** As many bytes as `lockOf` needs. */
export const LOCK_BYTES = 128;

const asText = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');

/** @returns how a file is locked that begins like this; null: no `age` file */
export const lockOf = (head: Uint8Array): 'passphrase' | 'key' | null => {
  const text = asText(head.subarray(0, LOCK_BYTES));
  if (!text.startsWith(`${VERSION_LINE}-> `)) return null;
  return text.startsWith(`${VERSION_LINE}-> scrypt `) ? 'passphrase' : 'key';
};

/**
 * How it is locked, and the same bytes again, once the head is known to end: what only begins like an `age` file
 * would otherwise be gathered in memory, line by line.
 * @throws UnsealError notSealed, damaged
 */
export const readHead = async (
  bytes: AsyncIterable<Uint8Array>,
): Promise<{ readonly lock: 'passphrase' | 'key'; readonly whole: AsyncIterable<Uint8Array> }> => {
  const pieces = bytes[Symbol.asyncIterator]();
  let head = Buffer.alloc(0);
  for (let ended = false; !ended && !head.includes(MAC_LINE);) {
    const next = await pieces.next();
    ended = next.done === true;
    if (next.done !== true) head = Buffer.concat([head, next.value]);
    if (head.length >= LOCK_BYTES && lockOf(head) === null) break;
    if (head.length > MAX_HEAD && !head.subarray(0, MAX_HEAD).includes(MAC_LINE)) {
      throw new UnsealError('damaged');
    }
  }
  const lock = lockOf(head);
  if (lock === null) throw new UnsealError('notSealed');
  async function* whole(): AsyncGenerator<Uint8Array, void> {
    yield head;
    yield* { [Symbol.asyncIterator]: () => pieces };
  }
  return { lock, whole: whole() };
};
