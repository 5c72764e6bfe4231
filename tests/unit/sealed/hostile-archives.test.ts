import { deflateRawSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { generateKeyPair } from '../../../electron/sealed/keys';
import { lockOf } from '../../../electron/sealed/sealed-head';
import { refusal, sealed, unsealed } from './support/bytes';
import { lockedTo, tarOf, withField } from './support/hostile';

let pair: Awaited<ReturnType<typeof generateKeyPair>>;
beforeAll(async () => {
  pair = await generateKeyPair();
});

const body = Buffer.from('inhoud');
const refused = async (content: Uint8Array): Promise<unknown> =>
  refusal(await lockedTo(pair.recipient, content), { identity: pair.secretKey });

const AGE = 'age-encryption.org/v1\n';

describe('what is in the lock is refused', () => {
  it.each([
    ['a symbolic link', { type: 'symlink', linkname: '/etc/passwd' }],
    ['a hard link', { type: 'link', linkname: 'b' }],
    ['a folder', { type: 'directory', name: 'a/' }],
    ['a device', { type: 'character-device' }],
    ['a disk', { type: 'block-device' }],
    ['a pipe', { type: 'fifo' }],
    ['a file that is a link too', { linkname: 'b' }],
    ['an absolute path', { name: '/a' }],
    ['a way out', { name: '../a' }],
    ['a way out further on', { name: 'a/../../b' }],
    ['a drive', { name: 'C:\\a' }],
    ['a hidden file', { name: '.a' }],
    ['a name that turns around', { name: 'a\u202Egpj.exe' }],
    ['a name in a header of its own', { name: 'a'.repeat(300) }],
    ['other headers of pax', { pax: { comment: 'x' } }],
    ['a path by pax', { pax: { path: '../../b' } }],
    ['a size by pax', { pax: { size: '6' } }],
  ] as const)('%s', async (_what, header) => {
    expect(await refused(await tarOf(['type' in header ? { header } : { header, body }]))).toBe(
      'invalid',
    );
  });

  it('two entries of one name', async () => {
    const two = await tarOf([
      { header: { name: 'a' }, body },
      { header: { name: 'A' }, body },
    ]);
    expect(await refused(two)).toBe('invalid');
  });

  it('a size that is larger than what is there, or none at all', async () => {
    const tar = await tarOf([{ header: {}, body }]);
    expect(await refused(withField(tar, 124, Buffer.from('00077777777\0')))).toBe('invalid');
    expect(await refused(withField(tar, 124, Buffer.alloc(12, 0xff)))).toBe('invalid');
    expect(await refused(withField(tar, 124, Buffer.from('veel bytes!!')))).toBe('invalid');
  });

  it('an archive without its end, and one with something behind it', async () => {
    const tar = await tarOf([{ header: {}, body }]);
    expect(await refused(tar.subarray(0, -1024))).toBe('invalid');
    expect(await refused(tar.subarray(0, -512))).toBe('invalid');
    expect(await refused(Buffer.concat([tar, Buffer.from('meer')]))).toBe('invalid');
    expect(await refused(tar)).toBeNull();
  });

  it('a zip, a compressed bomb, a page of text, nothing', async () => {
    const zip = Buffer.concat([Buffer.from('PK\x03\x04'), Buffer.alloc(2000, 1)]);
    expect(await refused(zip)).toBe('invalid');
    expect(await refused(deflateRawSync(Buffer.alloc(50_000_000)))).toBe('invalid');
    expect(await refused(Buffer.from('Beste collega, '.repeat(100)))).toBe('invalid');
    expect(await refused(Buffer.alloc(0))).toBe('invalid');
  });
});

describe('what is no age file is refused by its beginning', () => {
  it.each([
    ['nothing', ''],
    ['a text', 'Beste collega,'],
    ['a zip', `PK\x03\x04${'\0'.repeat(5000)}`],
    ['a PDF', '%PDF-1.7\n'],
    ['a later age', 'age-encryption.org/v2\n-> X25519 a\n'],
    ['age in letters', '-----BEGIN AGE ENCRYPTED FILE-----\n'],
    ['age that is cut off at once', AGE],
  ])('%s', async (_what, text) => {
    const bytes = Buffer.from(text, 'latin1');
    expect(lockOf(bytes)).toBeNull();
    expect(await refusal(bytes, { identity: pair.secretKey, passphrase: 'x' })).toBe('notSealed');
  });

  it('tells which lock a file has', async () => {
    const byKey = { kind: 'recipient', recipient: pair.recipient } as const;
    expect(lockOf(await sealed([], byKey))).toBe('key');
    expect(lockOf(Buffer.from(`${AGE}-> scrypt c2FsdA 16\n`))).toBe('passphrase');
  });
});

describe('a head that is made to do harm is refused', () => {
  const start = `${AGE}-> scrypt ${Buffer.alloc(16).toString('base64').replaceAll('=', '')}`;
  const rest = `\n${Buffer.alloc(32).toString('base64').replaceAll('=', '')}\n--- ${'A'.repeat(43)}\n`;

  it('before a thousand times the work is done', async () => {
    for (const factor of ['19', '20', '30', '999999999999999999999']) {
      const head = Buffer.from(`${start} ${factor}${rest}${'x'.repeat(100)}`);
      expect(await refusal(head, { passphrase: 'zes woorden' })).toBe('tooLarge');
    }
  });

  it('before it fills the memory', async () => {
    let read = 0;
    async function* endless(): AsyncGenerator<Uint8Array> {
      yield Buffer.from(`${AGE}-> X25519 `);
      for (;;) {
        read += 10_000;
        yield Buffer.alloc(10_000, 0x61);
      }
    }
    const { unseal } = await import('../../../electron/sealed/unseal');
    const entries = unseal(endless(), { passphrase: null, identity: pair.secretKey });
    await expect(entries.next()).rejects.toMatchObject({ reason: 'damaged' });
    expect(read).toBeLessThan(100_000);
  });

  it('with stanzas that no age writes', async () => {
    for (const line of ['-> X25519 a b', '-> X25519 !!', '->', '-> scrypt', '-> scrypt a b c']) {
      const head = Buffer.from(`${AGE}${line}\n\n--- ${'A'.repeat(43)}\n`);
      const why = await refusal(head, { identity: pair.secretKey, passphrase: 'zes woorden' });
      expect(why, line).toBeTypeOf('string');
    }
  });
});

it('a file for several readers opens for each of them', async () => {
  const tar = await tarOf([{ header: {}, body }]);
  const { Encrypter } = await import('age-encryption');
  const encrypter = new Encrypter();
  encrypter.addRecipient((await generateKeyPair()).recipient);
  encrypter.addRecipient(pair.recipient);
  const file = await encrypter.encrypt(new Uint8Array(tar));
  expect(await unsealed(file, { identity: pair.secretKey })).toEqual([{ path: 'a', bytes: body }]);
});
