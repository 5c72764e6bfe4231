/** The words that the meter puts in place of what it proposes to leave out or to join. */
export const meterTexts = {
  /** In place of "meisje" or "jongen". */
  withoutSex: 'leerling',
  /** "onderbouw of middenbouw" */
  either: (words: readonly string[]) => words.join(' of '),
} as const;
