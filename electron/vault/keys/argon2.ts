// Threat: guessing passphrases on a stolen file. Each guess costs 128 MiB and some 350 ms, and a
// tampered kluis.json can't make it cheaper (floor) nor exhaust the memory (ceiling).
// security.md section 2: Argon2id m=128 MiB, t=4, p=1. Never crypto.argon2: BoringSSL lacks it.
import { hashRaw } from '@node-rs/argon2';
import { z } from 'zod';
import { CodedError } from '../../contract/coded-error';

const ARGON2ID = 2; // `Algorithm.Argon2id` is a const enum: TS2748
const OUTPUT_BYTES = 32;

export const Argon2Parameters = z.strictObject({
  memoryKib: z.number().int().positive(),
  passes: z.number().int().positive(),
  lanes: z.number().int().positive(),
});
export type Argon2Parameters = z.output<typeof Argon2Parameters>;

export type Argon2Policy = {
  /** What new wraps get. */
  readonly chosen: Argon2Parameters;
  /** What a wrap must have at least, and may have at most, to be tried at all. */
  readonly floor: Argon2Parameters;
  readonly ceiling: Argon2Parameters;
};

const settled: Argon2Parameters = { memoryKib: 128 * 1024, passes: 4, lanes: 1 };

export const settledArgon2Policy: Argon2Policy = {
  chosen: settled,
  floor: settled,
  ceiling: { memoryKib: 512 * 1024, passes: 16, lanes: 4 },
};

const parameterNames = ['memoryKib', 'passes', 'lanes'] as const;

const withinBounds = (asked: Argon2Parameters, { floor, ceiling }: Argon2Policy): boolean =>
  parameterNames.every((name) => asked[name] >= floor[name] && asked[name] <= ceiling[name]);

type Stretch = {
  readonly salt: Buffer;
  readonly parameters: Argon2Parameters;
  readonly policy: Argon2Policy;
};

/** 32 bytes from a passphrase. Throws `KEY_FILE_DAMAGED` for parameters outside the bounds. */
export const stretch = async (
  passphrase: string,
  { salt, parameters, policy }: Stretch,
): Promise<Buffer> => {
  if (!withinBounds(parameters, policy)) throw new CodedError('KEY_FILE_DAMAGED');
  const bytes = Buffer.from(passphrase, 'utf8');
  try {
    return await hashRaw(bytes, {
      // oxlint-disable-next-line typescript/no-unsafe-enum-assignment -- TS2748 forbids the const enum
      algorithm: ARGON2ID,
      memoryCost: parameters.memoryKib,
      timeCost: parameters.passes,
      parallelism: parameters.lanes,
      outputLen: OUTPUT_BYTES,
      salt,
    });
  } finally {
    bytes.fill(0);
  }
};
