// Threat: a passphrase that people think up is guessed. Six words drawn from 7,776 have 77 bits; that
// is why only a generated one may open the vault without the keychain. security.md section 2.
// How one types it must not matter: blanks and the spelling of accents are made one and the same.
import { createHash } from 'node:crypto';
import { randomBelow } from '../sources';
import type { RandomSource } from '../sources';
import list from './word-list/words.txt?raw';

export const WORDS_PROPOSED = 6;

/** The list to draw from: 7,776 Dutch words. */
export const words: readonly string[] = list.trim().split('\n');

/** As it is stretched: NFKC, blanks at the ends gone, every run of blanks one space. */
export const normalisePassphrase = (typed: string): string =>
  typed.normalize('NFKC').trim().replace(/\s+/gu, ' ');

/** Six words, each drawn apart; of the whole list where no other is given. */
export const proposePassphrase = (random: RandomSource, from: readonly string[] = words): string =>
  Array.from({ length: WORDS_PROPOSED }, () => from[randomBelow(random, from.length)]).join(' ');

/**
 * Remembers what was proposed since the start, as hashes: a passphrase counts as generated only when it
 * is one of these. Six words that a person picked from the list don't.
 */
export class ProposedPassphrases {
  readonly #hashes = new Set<string>();

  add(passphrase: string): void {
    this.#hashes.add(hashOf(passphrase));
  }

  includes(passphrase: string): boolean {
    return this.#hashes.has(hashOf(passphrase));
  }
}

const hashOf = (passphrase: string): string =>
  createHash('sha256').update(normalisePassphrase(passphrase)).digest('hex');
