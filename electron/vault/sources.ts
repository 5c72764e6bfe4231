// Threat: a rule that reads the clock or draws randomness by itself can't be tested, so its faults
// stay. Both are passed in everywhere; these are the only real ones, and vault-process.ts wires them.
import { randomBytes } from 'node:crypto';

export type Clock = { readonly now: () => Date };
/** Gives that many unpredictable bytes. */
export type RandomSource = (bytes: number) => Buffer;

export const systemClock: Clock = { now: () => new Date() };
export const systemRandom: RandomSource = (bytes) => randomBytes(bytes);

/** A whole number in [0, limit), each equally likely: what lies above the last full round is redrawn. */
export const randomBelow = (random: RandomSource, limit: number): number => {
  const range = 2 ** 32;
  const usable = range - (range % limit);
  for (;;) {
    const drawn = random(4).readUInt32BE();
    if (drawn < usable) return drawn % limit;
  }
};
