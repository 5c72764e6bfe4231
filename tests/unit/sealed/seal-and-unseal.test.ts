import { randomBytes } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { generateKeyPair } from '../../../electron/sealed/keys';
import { seal } from '../../../electron/sealed/seal';
import type { SealedEntry } from '../../../electron/sealed/seal';
import { unseal } from '../../../electron/sealed/unseal';
import {
  entryOf,
  from,
  gathered,
  inPieces,
  refusal,
  sealed,
  somePassphrase,
  unsealed,
} from './support/bytes';

const entries = [
  { path: 'casuskluis.json', bytes: Buffer.from('{"é":1}') },
  { path: 'bijlagen/leeg.txt', bytes: Buffer.alloc(0) },
  { path: `bijlagen/${'a'.repeat(99)}b`, bytes: randomBytes(512) },
  { path: 'bijlagen/een map/Foto 1.png', bytes: randomBytes(300_001) },
];

let pair: Awaited<ReturnType<typeof generateKeyPair>>;
beforeAll(async () => {
  pair = await generateKeyPair();
});
const byKey = () => ({ kind: 'recipient', recipient: pair.recipient }) as const;

const sealAll = (made: AsyncIterable<SealedEntry>): Promise<Buffer> =>
  gathered(seal(made, byKey()));

describe('a sealed file', () => {
  it('gives back what went in, for the reader’s key', async () => {
    const file = await sealed(entries, byKey());
    expect(await unsealed(file, { identity: pair.secretKey })).toEqual(entries);
  });

  it('gives back what went in, for the passphrase', async () => {
    const passphrase = somePassphrase();
    const file = await sealed(entries, { kind: 'passphrase', passphrase });
    expect(await unsealed(file, { passphrase })).toEqual(entries);
    expect(await refusal(file, { passphrase: `${passphrase}x` })).toBe('wrongPassphrase');
    expect(await refusal(file, { identity: pair.secretKey })).toBe('wrongPassphrase');
  });

  it('comes in pieces of any length', async () => {
    const file = await sealed(entries.slice(0, 3), byKey());
    for (const length of [1, 7, 511, file.length]) {
      const found = await unsealed(file, { identity: pair.secretKey }, length);
      expect(found).toEqual(entries.slice(0, 3));
    }
  });

  it('stays shut for another key', async () => {
    const file = await sealed(entries, byKey());
    const other = await generateKeyPair();
    expect(await refusal(file, { identity: other.secretKey })).toBe('notForYou');
    expect(await refusal(file, { identity: null, passphrase: 'zes woorden' })).toBe('notForYou');
  });

  it('shows no name and no content without its lock', async () => {
    const file = await sealed([{ path: 'kanarie.txt', bytes: Buffer.from('kanarie') }], byKey());
    expect(file.includes('kanarie')).toBe(false);
  });

  it('can be passed over entry by entry', async () => {
    const file = await sealed(entries, byKey());
    const keys = { passphrase: null, identity: pair.secretKey };
    const paths: string[] = [];
    for await (const { path } of unseal(inPieces(file, 1000), keys)) paths.push(path);
    expect(paths).toEqual(entries.map(({ path }) => path));
  });
});

describe('sealing stops', () => {
  it.each(['../a', '/a', 'a/../b', 'a//b', '.verborgen', 'a\\b', 'b.', 'é', '', 'a'.repeat(101)])(
    'at an entry called %j',
    async (path) => {
      await expect(sealAll(from([entryOf({ path, bytes: Buffer.alloc(1) })]))).rejects.toThrow(
        'unfit name',
      );
    },
  );

  it('at a second entry of the same name, whatever its capitals', async () => {
    const two = ['a/Foto.png', 'a/foto.png'].map((path) => ({ path, bytes: Buffer.alloc(1) }));
    await expect(sealed(two, byKey())).rejects.toThrow('unfit name');
  });

  it.each([3, 5])('at an entry of %i bytes that tells of 4', async (length) => {
    const entry = { path: 'a', byteLength: 4, bytes: Buffer.alloc(length) };
    await expect(sealAll(from([entry]))).rejects.toThrow(/size/iu);
  });

  it('with the error of what it reads from', async () => {
    async function* failing(): AsyncGenerator<SealedEntry> {
      yield entryOf({ path: 'a', bytes: Buffer.alloc(9) });
      throw new Error('the disk is gone');
    }
    await expect(sealAll(failing())).rejects.toThrow('the disk is gone');
  });

  it('where nobody reads on, and lets go of what it read from', async () => {
    let made = 0;
    let ended = false;
    async function* endless(): AsyncGenerator<SealedEntry> {
      try {
        for (;;) {
          made += 1;
          yield entryOf({ path: `a${made}`, bytes: Buffer.alloc(1_000_000) });
        }
      } finally {
        ended = true;
      }
    }
    for await (const piece of seal(endless(), byKey())) if (piece.length > 0) break;
    expect(ended).toBe(true);
    // What was made ahead is a few megabytes, however many there are.
    expect(made).toBeLessThan(20);
  });
});

describe('unsealing', () => {
  it('ends with the error of what it reads from', async () => {
    const file = await sealed(entries, byKey());
    async function* failing(): AsyncGenerator<Uint8Array> {
      yield file.subarray(0, file.length / 2);
      throw new Error('the stick is gone');
    }
    const reading = async (): Promise<void> => {
      const keys = { passphrase: null, identity: pair.secretKey };
      for await (const { bytes } of unseal(failing(), keys)) await gathered(bytes);
    };
    await expect(reading()).rejects.toThrow('the stick is gone');
  });

  it('reads on only as far as somebody takes, and lets go of the file', async () => {
    const big = [0, 1, 2, 3].map((at) => ({ path: `a${at}`, bytes: Buffer.alloc(8_000_000, at) }));
    const file = await sealed(big, byKey());
    let read = 0;
    let closed = false;
    async function* counted(): AsyncGenerator<Uint8Array> {
      try {
        for await (const piece of inPieces(file, 100_000)) {
          read += piece.length;
          yield piece;
        }
      } finally {
        closed = true;
      }
    }
    const keys = { passphrase: null, identity: pair.secretKey };
    for await (const { bytes } of unseal(counted(), keys)) {
      for await (const piece of bytes) if (piece.length > 0) break;
      expect(read).toBeLessThan(8_000_000);
      break;
    }
    expect(closed).toBe(true);
  });
});
