import { z } from 'zod';
import { contract } from './contract';
import { CaseFileId, Day, NoteId, PrivateWorkingNoteId, PupilId, SchoolId } from './ids';

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
  'search.find': {
    input: z.strictObject({
      schoolId: SchoolId,
      query: z.string().max(200),
      limit: z.number().int().min(1).max(50),
    }),
    output: z.strictObject({ hits: z.array(SearchHit) }),
  },
});
