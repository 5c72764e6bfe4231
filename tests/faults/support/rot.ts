/** Changes one bit of a file, or cuts it off, and puts it back as it was. */
import { readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { between } from '../../../build/example-data/random';
import type { Random } from '../../../build/example-data/random';

export type Rot = { readonly what: string; readonly undo: () => void };

/** Flips one bit, anywhere in the file or in its first `within` bytes. */
export const flipBit = (
  file: string,
  { random, within }: { readonly random: Random; readonly within?: number },
): Rot => {
  const whole = readFileSync(file);
  const at = between(random, 0, Math.min(within ?? whole.length, whole.length) - 1);
  const bit = between(random, 0, 7);
  const rotten = Buffer.from(whole);
  rotten.writeUInt8(rotten.readUInt8(at) ^ (1 << bit), at);
  writeFileSync(file, rotten);
  return { what: `bit ${bit} of byte ${at}`, undo: () => writeFileSync(file, whole) };
};

/** Cuts the file off: at a random byte, or at the end of a page of 4,096 bytes. */
export const cutOff = (
  file: string,
  { random, atPage }: { readonly random: Random; readonly atPage: boolean },
): Rot => {
  const whole = readFileSync(file);
  const left = between(random, 0, whole.length - 1);
  const length = atPage ? Math.floor(left / 4096) * 4096 : left;
  truncateSync(file, length);
  return {
    what: `cut off at ${length} of ${whole.length}`,
    undo: () => writeFileSync(file, whole),
  };
};
