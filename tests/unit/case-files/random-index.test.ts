import { describe, expect, it } from 'vitest';
import { randomIndex } from '../../../electron/features/case-files/random-index';

const sourceOf = (...values: readonly number[]) => {
  const left = [...values];
  return (bytes: number): Buffer => {
    const buffer = Buffer.alloc(bytes);
    buffer.writeUInt32BE(left.shift() ?? 0);
    return buffer;
  };
};

describe('a random index', () => {
  it('lies within the size', () => {
    expect(randomIndex(sourceOf(10), 7)).toBe(3);
    expect(randomIndex(sourceOf(6), 7)).toBe(6);
  });

  it('draws again where the first indexes would be favoured', () => {
    // 2³² = 7 × 613566756 + 4: the last four values are one turn too many.
    expect(randomIndex(sourceOf(0xffffffff, 0xfffffffc, 5), 7)).toBe(5);
    expect(randomIndex(sourceOf(0xfffffffb), 7)).toBe(6);
  });
});
