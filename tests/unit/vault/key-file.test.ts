import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { v7 } from 'uuid';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DataKey } from '../../../electron/vault/keys/data-key';
import { readKeyFile, writeKeyFile, writeOnlyKeyFile } from '../../../electron/vault/keys/key-file';
import type { KeyFileContent } from '../../../electron/vault/keys/key-file';
import { makeRecoveryWrap } from '../../../electron/vault/keys/wraps';
import { cheapArgon2 } from './support/cheap-argon2';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'casuskluis-test-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const content = (): KeyFileContent => {
  const vaultId = v7();
  const tools = { vaultId, policy: cheapArgon2, random: randomBytes, code: randomBytes(20) };
  const recovery = makeRecoveryWrap(new DataKey(randomBytes(32)), tools);
  return { vaultId, wraps: { keychain: null, passphrase: null, recovery }, replacement: null };
};

const file = (): string => join(folder, 'kluis.json');

describe('kluis.json', () => {
  it('is read back as it was written', async () => {
    const written = content();
    await writeKeyFile(folder, written);
    expect(await readKeyFile(folder)).toEqual({ format: 'casuskluis', version: 1, ...written });
  });

  it('keeps the generation before it, and no temporary file', async () => {
    const [first, second, third] = [content(), content(), content()];
    for (const each of [first, second, third]) await writeKeyFile(folder, each);
    expect(readdirSync(folder).toSorted()).toEqual(['kluis.json', 'kluis.json.1']);
    rmSync(file());
    expect((await readKeyFile(folder)).vaultId).toBe(second.vaultId);
  });

  it('doesn’t let a damaged one push out the good one behind it', async () => {
    const [first, second] = [content(), content()];
    await writeKeyFile(folder, first);
    await writeKeyFile(folder, first);
    writeFileSync(file(), 'kapot');
    await writeKeyFile(folder, second);
    rmSync(file());
    expect((await readKeyFile(folder)).vaultId).toBe(first.vaultId);
  });

  it('leaves no older generation when none may open the vault any more', async () => {
    const [first, second] = [content(), content()];
    await writeKeyFile(folder, first);
    await writeOnlyKeyFile(folder, second);
    rmSync(file());
    expect((await readKeyFile(folder)).vaultId).toBe(second.vaultId);
  });

  it('gives the older generation, or the same content, after any flipped byte or truncation', async () => {
    const [first, second] = [content(), content()];
    await writeKeyFile(folder, first);
    await writeKeyFile(folder, second);
    const whole = readFileSync(file());
    const damaged = [
      ...Array.from({ length: 150 }, (_, turn) => {
        const bytes = Buffer.from(whole);
        const at = Math.floor((turn / 150) * whole.length);
        bytes[at] = (bytes[at] ?? 0) ^ (1 << (turn % 8));
        return bytes;
      }),
      ...Array.from({ length: 20 }, (_, part) =>
        whole.subarray(0, Math.floor((part * (whole.length - 2)) / 20)),
      ),
    ];
    for (const bytes of damaged) {
      writeFileSync(file(), bytes);
      const { vaultId, wraps } = await readKeyFile(folder);
      const expected = vaultId === second.vaultId ? second : first;
      expect({ vaultId, wraps }).toEqual({ vaultId: expected.vaultId, wraps: expected.wraps });
    }
  });

  it('says what is wrong when no generation can be read', async () => {
    await expect(readKeyFile(folder)).rejects.toMatchObject({ code: 'MISSING_KEY_FILE' });
    writeFileSync(file(), '{}');
    await expect(readKeyFile(folder)).rejects.toMatchObject({ code: 'KEY_FILE_DAMAGED' });
    writeFileSync(file(), Buffer.alloc(1_000_000, ' '));
    await expect(readKeyFile(folder)).rejects.toMatchObject({ code: 'KEY_FILE_DAMAGED' });
  });

  it('of a newer version is refused, not overruled by the older generation', async () => {
    await writeOnlyKeyFile(folder, content());
    const { toCheckedJson } = await import('../../../electron/vault/checked-json');
    writeFileSync(file(), toCheckedJson({ format: 'casuskluis', version: 2, anders: true }));
    await expect(readKeyFile(folder)).rejects.toMatchObject({ code: 'KEY_FILE_NEWER' });
  });
});
