import { createDecipheriv, createHmac, pbkdf2Sync } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { closeAll, filledVault } from './support/vaults';

afterEach(closeAll);

// zetetic.net/sqlcipher/design: pages of 4096; the salt stands in the first 16 bytes; each page ends with
// IV (16) and HMAC-SHA512 (64) over content, IV and page number (little-endian), with a key by
// PBKDF2-HMAC-SHA512, 2 rounds, from the raw key and the salt XOR 0x3a.
const PAGE = 4096;
const SALT = 16;
const HMAC = 64;
const IV = 16;

it('writes the standard SQLCipher 4 format, which other tools open with the raw key', async () => {
  const made = await filledVault();
  const key = Buffer.from(made.holder.requireSession().key.bytes);
  await made.holder.lock();
  const page = readFileSync(join(made.parts.folder, 'kluis.db')).subarray(0, PAGE);
  const hmacSalt = Buffer.from(page.subarray(0, SALT).map((byte) => byte ^ 0x3a));
  const hmacKey = pbkdf2Sync(key, hmacSalt, 2, 32, 'sha512');
  const computed = createHmac('sha512', hmacKey)
    .update(page.subarray(SALT, PAGE - HMAC))
    .update(Buffer.from([1, 0, 0, 0]))
    .digest();
  expect(page.subarray(PAGE - HMAC).equals(computed)).toBe(true);

  const iv = page.subarray(PAGE - HMAC - IV, PAGE - HMAC);
  const decipher = createDecipheriv('aes-256-cbc', key, iv).setAutoPadding(false);
  const plain = Buffer.concat([
    decipher.update(page.subarray(SALT, PAGE - HMAC - IV)),
    decipher.final(),
  ]);
  // Offset 16 of SQLite's header: the page size, then the reserved bytes (IV + HMAC) at 20.
  expect(plain.readUInt16BE(0)).toBe(PAGE);
  expect(plain[4]).toBe(IV + HMAC);
});
