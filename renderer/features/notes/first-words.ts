const FIRST_WORDS = 140;

/** Without the word that was cut through; a text without blanks stays as it was cut. */
const wholeWords = (cut: string): string => cut.replace(/\s+\S*$/u, '').slice(0, FIRST_WORDS);

/**
 * The beginning of a text, for a list.
 * Trap: mask names first and cut then; half a name would slip through.
 */
export const firstWords = (text: string): string =>
  text.length <= FIRST_WORDS ? text : `${wholeWords(text.slice(0, FIRST_WORDS + 1))} …`;
