/** What lies in a sealed file: named bytes, of a length that is told before them. */

export type SealedEntry = {
  readonly path: string;
  readonly byteLength: number;
  readonly bytes: AsyncIterable<Uint8Array> | Uint8Array;
};

export type UnsealedEntry = {
  readonly path: string;
  readonly byteLength: number;
  /** To be read before the next entry is asked for; what is left is passed over. */
  readonly bytes: AsyncIterable<Uint8Array>;
};

export type SealLock =
  | { readonly kind: 'passphrase'; readonly passphrase: string }
  | { readonly kind: 'recipient'; readonly recipient: string };

/** With what a file may be opened; null: not at hand. */
export type UnsealKeys = {
  readonly passphrase: string | null;
  /** The own secret key (`AGE-SECRET-KEY-1…`). */
  readonly identity: string | null;
};
