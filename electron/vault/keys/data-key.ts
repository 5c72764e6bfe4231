// Threat: the key of the vault slips into a log, an error, a message or a heap that outlives the lock.
// It lives in one Buffer inside this class, prints as [geheim] and is overwritten when the vault locks.
// security.md section 2; the type keeps any other Buffer from being taken for a key.
import { inspect } from 'node:util';

const LENGTH = 32;
const HIDDEN = '[geheim]';

/** The key of the database: 32 random bytes. */
export class DataKey {
  readonly #bytes: Buffer;
  #zeroed = false;

  /** Takes the bytes over without copying: zeroing the key zeroes the caller's Buffer too. */
  constructor(bytes: Buffer) {
    if (bytes.length !== LENGTH) throw new RangeError('a data key has 32 bytes');
    this.#bytes = bytes;
  }

  /** The bytes themselves. Don't keep them, don't copy them further than the call that needs them. */
  get bytes(): Buffer {
    if (this.#zeroed) throw new Error('the key is gone: the vault is locked');
    return this.#bytes;
  }

  get isZeroed(): boolean {
    return this.#zeroed;
  }

  zero(): void {
    this.#bytes.fill(0);
    this.#zeroed = true;
  }

  toJSON(): string {
    return HIDDEN;
  }

  toString(): string {
    return HIDDEN;
  }

  [inspect.custom](): string {
    return HIDDEN;
  }
}
