/** Dutch words of notes on the pages that travel. */
import { dayInWords } from '../../contract/casus-words';
import { noteKindWords } from '../../contract/note-words';
import type { NoteKind } from '../../contract/notes';

const sentenceCase = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

export const notesTexts = {
  kind: (kind: NoteKind) => sentenceCase(noteKindWords[kind]),
  heading: (kind: NoteKind, day: string, time: string | null) =>
    `${sentenceCase(noteKindWords[kind])}, ${dayInWords(day)}${time === null ? '' : `, ${time} uur`}`,
  about: 'Onderwerp',
  tags: 'Trefwoorden',
  observation: 'Wat er gezien is',
  interpretation: 'Wat het kan betekenen',
  privateHeading: (day: string) => `Persoonlijke werkaantekening, ${dayInWords(day)}`,
} as const;
