// Threat: a file asks for so many rounds of scrypt that the app stands still for minutes and takes gigabytes.
import type { Decrypter, Identity } from 'age-encryption';
import type { UnsealKeys } from './entry';
import { UnsealError } from './unseal-error';

/** What `age` itself takes for a passphrase: 256 MB. The package would go up to 2^20, a gigabyte. */
const MAX_WORK_FACTOR = 18;

/**
 * Gives the decrypter the keys that fit the lock, after a look at what they would cost.
 * @param lock of the file; decrypting rejects with UnsealError wrongPassphrase, notForYou or tooLarge
 */
export const addKeys = (
  decrypter: Decrypter,
  { lock, keys }: { readonly lock: 'passphrase' | 'key'; readonly keys: UnsealKeys },
): void => {
  const costGuard: Identity = {
    unwrapFileKey: (stanzas) => {
      const costly = stanzas.some(
        ({ args: [kind, , factor] }) => kind === 'scrypt' && Number(factor) > MAX_WORK_FACTOR,
      );
      if (costly) throw new UnsealError('tooLarge');
      return null;
    },
  };
  const noneFits: Identity = {
    unwrapFileKey: () => {
      throw new UnsealError(lock === 'passphrase' ? 'wrongPassphrase' : 'notForYou');
    },
  };
  // They are asked in this order.
  decrypter.addIdentity(costGuard);
  if (lock === 'passphrase' && keys.passphrase !== null) decrypter.addPassphrase(keys.passphrase);
  if (lock === 'key' && keys.identity !== null) decrypter.addIdentity(keys.identity);
  decrypter.addIdentity(noneFits);
};
