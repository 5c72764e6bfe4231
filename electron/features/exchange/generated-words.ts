/** Words of the list of 7,776: for a passphrase that is drawn, and to compare a key by phone. */
import { wordsOfKey as fromList } from '../../sealed/keys';
import { proposePassphrase, WORDS_PROPOSED, words } from '../../vault/keys/passphrase';
import type { OpenContext } from '../context';

/** Six words that two people read to each other, worked out from a public key. */
export const wordsOfKey = (recipient: string): string => fromList(recipient, words);

/** Six drawn words for one file: shown once, and kept nowhere. */
export const sealingPassphrase = ({
  random,
}: Pick<OpenContext, 'random'>): { readonly passphrase: string } => ({
  passphrase: proposePassphrase(random),
});

/**
 * Longest password that every reader of a PDF takes, in characters: poppler's own programs (`pdftotext -upw`) cut
 * the rest off without a word.
 */
const LONGEST_IN_PDF = 32;

/** No longer word can be among six that fit. */
const fitting = (): readonly string[] => {
  const blanks = WORDS_PROPOSED - 1;
  const shortest = Math.min(...words.map(({ length }) => length));
  const longest = LONGEST_IN_PDF - blanks - (WORDS_PROPOSED - 1) * shortest;
  return words.filter(({ length }) => length <= longest);
};

/**
 * The same for a PDF, drawn anew until it is short enough: each that fits is as likely as any other, which leaves
 * 64 of the 77 bits.
 */
export const pdfPassphrase = ({
  random,
}: Pick<OpenContext, 'random'>): { readonly passphrase: string } => {
  const from = fitting();
  // Some hundred times: a few milliseconds.
  for (;;) {
    const passphrase = proposePassphrase(random, from);
    if (passphrase.length <= LONGEST_IN_PDF) return { passphrase };
  }
};
