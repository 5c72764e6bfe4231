/** Dutch words of notes, the same on the screen and on paper. Pure. */
import type { NoteKind } from './notes';

export const noteKindWords: Readonly<Record<NoteKind, string>> = {
  observation: 'observatie',
  conversation: 'gesprek',
  phone: 'telefoon',
  email: 'e-mail',
  meeting: 'overleg',
  classVisit: 'klassenbezoek',
  test: 'toets',
  other: 'overig',
};
