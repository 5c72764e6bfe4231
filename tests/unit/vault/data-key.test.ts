import { randomBytes } from 'node:crypto';
import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { DataKey } from '../../../electron/vault/keys/data-key';

describe('the data key', () => {
  it('prints as [geheim] in every way that something is printed', () => {
    const bytes = randomBytes(32);
    const key = new DataKey(bytes);
    const printed = [JSON.stringify({ key }), String(key), inspect({ key }, { depth: 5 })];
    for (const text of printed) {
      expect(text).toContain('[geheim]');
      expect(text).not.toContain(bytes.toString('hex').slice(0, 8));
      expect(text).not.toContain(String(bytes[0]).padStart(4, '!'));
    }
    expect(Object.keys(key)).toEqual([]);
  });

  it('is overwritten when it is zeroed, and can’t be used after that', () => {
    const bytes = randomBytes(32);
    const key = new DataKey(bytes);
    key.zero();
    expect(bytes.equals(Buffer.alloc(32))).toBe(true);
    expect(() => key.bytes).toThrow('locked');
    expect(key.isZeroed).toBe(true);
  });

  it('has 32 bytes, no more and no less', () => {
    expect(() => new DataKey(randomBytes(31))).toThrow(RangeError);
    expect(() => new DataKey(randomBytes(33))).toThrow(RangeError);
  });
});
