import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { pdfPassphrase } from '../../../electron/features/exchange/generated-words';
import { words } from '../../../electron/vault/keys/passphrase';

describe('the words that open a PDF', () => {
  it('are six of the list, together as short as every reader takes', () => {
    for (let draw = 0; draw < 10; draw += 1) {
      const { passphrase } = pdfPassphrase({ random: randomBytes });
      expect(passphrase.length).toBeLessThanOrEqual(32);
      const drawn = passphrase.split(' ');
      expect(drawn).toHaveLength(6);
      for (const word of drawn) expect(words).toContain(word);
    }
  });
});
