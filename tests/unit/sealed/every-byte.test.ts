import fc from 'fast-check';
import { beforeAll, expect, it } from 'vitest';
import { generateKeyPair } from '../../../electron/sealed/keys';
import type { SealLock } from '../../../electron/sealed/seal';
import { refusal, sealed, unsealed } from './support/bytes';
import type { Whole } from './support/bytes';

let pair: Awaited<ReturnType<typeof generateKeyPair>>;
beforeAll(async () => {
  pair = await generateKeyPair();
});

const contents = fc
  .uniqueArray(fc.stringMatching(/^[a-z][a-z0-9]{0,20}$/u), { minLength: 1, maxLength: 4 })
  .chain((names) =>
    fc.tuple(
      ...names.map((path) =>
        fc
          .uint8Array({ maxLength: 2000 })
          .map((bytes): Whole => ({ path, bytes: Buffer.from(bytes) })),
      ),
    ),
  );

const place = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

const flipped = (file: Uint8Array, at: number, bit: number): Buffer => {
  const changed = Buffer.from(file);
  const byte = Math.floor(at * file.length);
  changed[byte] = (changed[byte] ?? 0) ^ (1 << bit);
  return changed;
};

const cutOff = (file: Uint8Array, at: number): Uint8Array =>
  file.subarray(0, Math.floor(at * file.length));

const byKey = (): SealLock => ({ kind: 'recipient', recipient: pair.recipient });

it('gives back any content as it was', async () => {
  await fc.assert(
    fc.asyncProperty(contents, async (entries) => {
      const file = await sealed(entries, byKey());
      expect(await unsealed(file, { identity: pair.secretKey })).toEqual(entries);
    }),
    { numRuns: 100 },
  );
});

it('refuses any file with one changed bit, and any that is cut off, for a key', async () => {
  await fc.assert(
    fc.asyncProperty(contents, place, fc.nat(7), place, async (entries, at, bit, end) => {
      const file = await sealed(entries, byKey());
      expect(await refusal(flipped(file, at, bit), { identity: pair.secretKey })).not.toBeNull();
      expect(await refusal(cutOff(file, end), { identity: pair.secretKey })).not.toBeNull();
    }),
    { numRuns: 300 },
  );
});

it('refuses each changed byte and each length of one small file', async () => {
  const file = await sealed([{ path: 'a', bytes: Buffer.from('een korte tekst') }], byKey());
  for (let at = 0; at < file.length; at += 1) {
    const why = await refusal(flipped(file, at / file.length, at % 8), {
      identity: pair.secretKey,
    });
    expect(why, `changed at ${at}`).toBeTypeOf('string');
    const short = await refusal(file.subarray(0, at), { identity: pair.secretKey });
    expect(short, `cut off at ${at}`).toBeTypeOf('string');
  }
}, 120_000);

it('refuses a changed bit and a cut for a passphrase too', async () => {
  const passphrase = 'appel boom citroen deur ezel fiets';
  const file = await sealed([{ path: 'a', bytes: Buffer.alloc(700, 7) }], {
    kind: 'passphrase',
    passphrase,
  });
  // In the version, the salt, the factor, the wrapped key, the MAC of the head, the nonce, the content, its end.
  for (const at of [3, 35, 56, 80, 120, 155, 170, 400, file.length - 1]) {
    expect(await refusal(flipped(file, at / file.length, 0), { passphrase })).toBeTypeOf('string');
    expect(await refusal(file.subarray(0, at), { passphrase })).toBeTypeOf('string');
  }
}, 120_000);
