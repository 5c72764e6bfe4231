// Threat: someone swaps or edits a wrap in kluis.json so that a wrong key opens, or a wrap of another
// vault is taken. AES-256-GCM seals the data key, and everything that stands beside it in the file
// (vault id, kind, version, salt, parameters) is authenticated with it.
import { createCipheriv, createDecipheriv, hkdfSync } from 'node:crypto';
import { z } from 'zod';
import type { RandomSource } from '../sources';
import { DataKey } from './data-key';

const CIPHER = 'aes-256-gcm';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const KEY_BYTES = 32;

/** Base64 of exactly that many bytes, in the one canonical spelling. */
export const base64Of = (bytes: number): z.ZodString =>
  z.string().refine((text) => {
    const decoded = Buffer.from(text, 'base64');
    return decoded.length === bytes && decoded.toString('base64') === text;
  });

export const Sealed = z.strictObject({
  nonce: base64Of(NONCE_BYTES),
  ciphertext: base64Of(KEY_BYTES + TAG_BYTES),
});
export type Sealed = z.output<typeof Sealed>;

/** A key-encryption key from secret material that is already hard to guess. */
export const deriveKek = (
  material: Buffer,
  { salt, purpose }: { readonly salt: Buffer; readonly purpose: string },
): Buffer => Buffer.from(hkdfSync('sha256', material, salt, `casuskluis/${purpose}/1`, KEY_BYTES));

/** Seals the data key. Zeroes `kek`. */
export const seal = (
  key: DataKey,
  options: { readonly kek: Buffer; readonly context: string; readonly random: RandomSource },
): Sealed => {
  const nonce = options.random(NONCE_BYTES);
  const cipher = createCipheriv(CIPHER, options.kek, nonce);
  cipher.setAAD(Buffer.from(options.context, 'utf8'));
  const ciphertext = Buffer.concat([cipher.update(key.bytes), cipher.final(), cipher.getAuthTag()]);
  options.kek.fill(0);
  return { nonce: nonce.toString('base64'), ciphertext: ciphertext.toString('base64') };
};

/** Opens a seal; null when the key or anything authenticated with it is another. Zeroes `kek`. */
export const unseal = (
  sealed: Sealed,
  { kek, context }: { readonly kek: Buffer; readonly context: string },
): DataKey | null => {
  const all = Buffer.from(sealed.ciphertext, 'base64');
  const decipher = createDecipheriv(CIPHER, kek, Buffer.from(sealed.nonce, 'base64'), {
    authTagLength: TAG_BYTES,
  });
  decipher.setAAD(Buffer.from(context, 'utf8'));
  decipher.setAuthTag(all.subarray(KEY_BYTES));
  const opened = decipher.update(all.subarray(0, KEY_BYTES));
  try {
    decipher.final();
    return new DataKey(opened);
  } catch {
    // The one thing that `final` throws: the tag doesn't fit. Nothing of `opened` may be used.
    opened.fill(0);
    return null;
  } finally {
    kek.fill(0);
  }
};
