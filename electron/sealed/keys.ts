// Threat: somebody puts their own key in the place of a reader's, and reads what is meant for that reader. Two
// people who read six words to each other over the phone notice it: the words are worked out from the key.
import { createHash } from 'node:crypto';
import { Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption';

const WORDS = 6;

/** A fresh pair: who holds the secret key opens what is locked to the recipient. Drawn by the package itself. */
export const generateKeyPair = async (): Promise<{
  readonly secretKey: string;
  readonly recipient: string;
}> => {
  const secretKey = await generateX25519Identity();
  return { secretKey, recipient: await identityToRecipient(secretKey) };
};

/** Whether a file can be locked to it: `age1…` with the checksum that belongs to it. */
export const isRecipient = (recipient: string): boolean => {
  try {
    new Encrypter().addRecipient(recipient);
    return true;
  } catch {
    return false;
  }
};

/**
 * Six words of the list, from the SHA-256 of the public key: with 7,776 words 77 bits, so that no other key with
 * the same words can be searched for.
 */
export const wordsOfKey = (recipient: string, words: readonly string[]): string => {
  const hash = createHash('sha256').update(recipient).digest();
  return Array.from(
    { length: WORDS },
    (_, at) => words[hash.readUInt32BE(at * 4) % words.length],
  ).join(' ');
};
