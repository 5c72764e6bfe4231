import type { NoteKind, SupportPhase } from '../types';

/**
 * A note with slots (`{kind}`, `{juf}`, see fill-slots.ts) and choices (`[een|twee]`). A note with
 * a slot that the file has no value for, such as `{broer}`, is not used for that file.
 */
export type BankNote = {
  readonly kind: NoteKind;
  readonly title: string;
  readonly tags: readonly string[];
  readonly observation?: string;
  readonly interpretation?: string;
  readonly body?: string;
  /** The youngest year group that the note fits; every one when left out. */
  readonly fromYearGroup?: number;
};

export type BankTheme = {
  readonly theme: string;
  readonly supportPhases: readonly SupportPhase[];
  /** The first day on which the story can begin, when not at the start of the school year. */
  readonly startsOn?: string;
  /** Year groups in which the story fits. */
  readonly yearGroups: readonly number[];
  /** In the order of the story: the first opens the file, the last is the present state. */
  readonly notes: readonly BankNote[];
};
