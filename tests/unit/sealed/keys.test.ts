import { describe, expect, it } from 'vitest';
import { generateKeyPair, isRecipient, wordsOfKey } from '../../../electron/sealed/keys';

const words = Array.from({ length: 7776 }, (_, at) => `w${at}`);
const known = 'age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p';

describe('a key', () => {
  it('comes as a pair, another each time', async () => {
    const [one, two] = [await generateKeyPair(), await generateKeyPair()];
    expect(one.secretKey).toMatch(/^AGE-SECRET-KEY-1/u);
    expect(isRecipient(one.recipient)).toBe(true);
    expect(one.recipient).not.toBe(two.recipient);
  });

  it('is refused with a mistake in one letter', () => {
    expect(isRecipient(known)).toBe(true);
    expect(isRecipient(known.replace('ql3', 'ql4'))).toBe(false);
    expect(isRecipient('age1')).toBe(false);
    expect(isRecipient('')).toBe(false);
  });

  it('has six words of its own, the same each time', () => {
    const spoken = wordsOfKey(known, words);
    // Fixed: two vaults of different versions must say the same.
    expect(spoken).toBe('w3714 w1896 w610 w385 w4418 w1325');
    expect(wordsOfKey(`${known.slice(0, -1)}q`, words)).not.toBe(spoken);
  });
});
