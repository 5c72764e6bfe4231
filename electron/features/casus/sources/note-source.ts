/** Notes of the file: never a private working note, nor one in the bin or of another file. */
import type { z } from 'zod';
import { CodedError } from '../../../contract/coded-error';
import type { Note } from '../../../contract/notes';
import { today } from '../../days';
import { listNotes } from '../../notes/notes-service';
import { casusTexts } from '../casus-texts';
import { generalisedMoment } from '../generalise';
import type { CasusSource } from './casus-source';
import { excerptOf } from './casus-source';

type NoteRecord = z.input<typeof Note>;

/** The title stays behind: it was written for finding the note again, often with a name in it. */
const textOf = (note: NoteRecord): string => {
  const observation = note.observation.trim();
  const interpretation = note.interpretation.trim();
  return [
    ...(observation === '' ? [] : [observation]),
    ...(interpretation === '' ? [] : [casusTexts.interpretation(interpretation)]),
  ].join('\n\n');
};

const labelOf = (note: NoteRecord, day: string): string =>
  casusTexts.noteHeading(note.kind, generalisedMoment(note.occurredOn, day));

export const noteSource: CasusSource = {
  kind: 'note',
  list: async ({ read, clock }, caseFileId) => {
    const notes = await listNotes(read, caseFileId);
    return notes
      .filter((note) => textOf(note) !== '')
      .map((note) => ({
        kind: 'note',
        id: note.id,
        heading: labelOf(note, today(clock)),
        when: note.occurredOn,
        excerpt: excerptOf([note.title, textOf(note)].filter((text) => text !== '').join(': ')),
      }));
  },
  take: async ({ read, clock }, { caseFileId, id }) => {
    const note = (await listNotes(read, caseFileId)).find((one) => one.id === id);
    if (note === undefined) throw new CodedError('NOT_FOUND');
    return { label: labelOf(note, today(clock)), text: textOf(note) };
  },
};
