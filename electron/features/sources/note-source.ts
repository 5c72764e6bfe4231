/** Notes of the file: never a private working note, nor one in the bin or of another file. */
import type { z } from 'zod';
import { dayInWords } from '../../contract/casus-words';
import type { Note } from '../../contract/notes';
import { listNotes } from '../notes/notes-service';
import { sourcesTexts } from './sources-texts';
import { excerptOf } from './text-source';
import type { TextSource } from './text-source';

type NoteRecord = z.input<typeof Note>;

const textOf = (note: NoteRecord): string =>
  [note.observation.trim(), note.interpretation.trim()]
    .filter((text) => text !== '')
    .map((text, at) => (at === 0 ? text : sourcesTexts.interpretation(text)))
    .join('\n\n');

const labelOf = (note: NoteRecord): string =>
  sourcesTexts.noteLabel(note.kind, dayInWords(note.occurredOn));

export const noteSource: TextSource = {
  list: async ({ read }, caseFileId) =>
    (await listNotes(read, caseFileId))
      .filter((note) => textOf(note) !== '')
      .map((note) => ({
        kind: 'note',
        id: note.id,
        label: labelOf(note),
        when: note.occurredOn,
        excerpt: excerptOf([note.title, textOf(note)].filter((text) => text !== '').join(': ')),
      })),
  take: async ({ read }, { caseFileId, id }) => {
    const note = (await listNotes(read, caseFileId)).find((one) => one.id === id);
    return note === undefined ? undefined : { label: labelOf(note), text: textOf(note) };
  },
};
