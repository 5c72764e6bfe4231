/** The six words of a file as somebody types them after a phone call. Pure. */

const WORDS = 6;

/**
 * Generated words are in lower case, whatever a keyboard makes of the first one; a passphrase of another kind, of a
 * file that was locked by `age` itself, stays as it was typed. Blanks are the vault process's to even out.
 */
export const toldWords = (typed: string): string => {
  const words = typed.trim().split(/\s+/u);
  return words.length === WORDS ? words.join(' ').toLowerCase() : typed;
};
