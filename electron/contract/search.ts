import { z } from 'zod';
import { contract } from './contract';
import { CaseFileId, Day, NoteId, PrivateWorkingNoteId, PupilId, SchoolId } from './ids';
import { noteKinds } from './notes';

/** A text cut into pieces; the pieces that match are marked. No markup travels. */
export const Highlighted = z.array(z.strictObject({ text: z.string(), match: z.boolean() }));
export type Highlighted = z.output<typeof Highlighted>;

export const SearchHit = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('pupil'),
    pupilId: PupilId,
    name: Highlighted,
    classGroupName: z.string().nullable(),
  }),
  z.strictObject({
    type: z.literal('caseFile'),
    caseFileId: CaseFileId,
    codeName: z.string(),
    name: Highlighted,
    classGroupName: z.string().nullable(),
    archived: z.boolean(),
  }),
  z.strictObject({
    type: z.literal('note'),
    noteId: NoteId,
    caseFileId: CaseFileId,
    codeName: z.string(),
    pupilName: z.string(),
    kind: z.enum(noteKinds),
    occurredOn: Day,
    title: Highlighted,
    snippet: Highlighted,
  }),
  z.strictObject({
    type: z.literal('privateNote'),
    privateNoteId: PrivateWorkingNoteId,
    caseFileId: CaseFileId,
    codeName: z.string(),
    pupilName: z.string(),
    snippet: Highlighted,
  }),
]);
export type SearchHit = z.output<typeof SearchHit>;

export const search = contract({
  /**
   * Names first, then notes by relevance and recency. With `namesHidden` (the privacy view) no name
   * leaves the vault process: files are found and shown by code name, `pupilName` is empty, names in
   * notes are replaced, and a note that matches by a name alone is no hit.
   */
  'search.find': {
    input: z.strictObject({
      schoolId: SchoolId,
      query: z.string().max(200),
      limit: z.number().int().min(1).max(50),
      namesHidden: z.boolean(),
    }),
    output: z.strictObject({ hits: z.array(SearchHit) }),
  },
});
