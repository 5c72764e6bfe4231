const FIRST_WORDS = 140;

/**
 * The beginning of a text, for a list.
 * Trap: mask names first and cut then; half a name would slip through.
 */
export const firstWords = (text: string): string =>
  text.length <= FIRST_WORDS ? text : `${text.slice(0, FIRST_WORDS).trimEnd()} …`;
