import type { RandomSource } from '../context';

const SPAN = 2 ** 32;

/** A fair draw from 0 to `size - 1`; values that would favour the first ones are drawn again. */
export const randomIndex = (random: RandomSource, size: number): number => {
  const fair = SPAN - (SPAN % size);
  for (;;) {
    const drawn = random(4).readUInt32BE(0);
    if (drawn < fair) return drawn % size;
  }
};
