import { z } from 'zod';
import { signalDomains } from './concern-signals';
import { contract } from './contract';
import { contactKinds } from './guardian-contacts';
import {
  CaseFileId,
  ConcernSignalId,
  Day,
  GuardianContactId,
  NoteId,
  PrivateWorkingNoteId,
  PupilId,
  SchoolId,
} from './ids';
import { noteKinds } from './notes';

/** A text cut into pieces; the pieces that match are marked. No markup travels. */
export const Highlighted = z.array(z.strictObject({ text: z.string(), match: z.boolean() }));
export type Highlighted = z.output<typeof Highlighted>;

const ofFile = { caseFileId: CaseFileId, codeName: z.string(), pupilName: z.string() } as const;

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
    ...ofFile,
    kind: z.enum(noteKinds),
    occurredOn: Day,
    title: Highlighted,
    snippet: Highlighted,
  }),
  z.strictObject({
    type: z.literal('privateNote'),
    privateNoteId: PrivateWorkingNoteId,
    ...ofFile,
    snippet: Highlighted,
  }),
  z.strictObject({
    type: z.literal('guardianContact'),
    guardianContactId: GuardianContactId,
    ...ofFile,
    kind: z.enum(contactKinds),
    on: Day,
    snippet: Highlighted,
  }),
  z.strictObject({
    type: z.literal('concernSignal'),
    concernSignalId: ConcernSignalId,
    ...ofFile,
    domain: z.enum(signalDomains),
    on: Day,
    snippet: Highlighted,
  }),
]);
export type SearchHit = z.output<typeof SearchHit>;

export const search = contract({
  /**
   * Names first, then notes, contacts with guardians and signals by relevance and recency; never a record under
   * the meldcode. With `namesHidden` (the privacy view) no name
   * leaves the vault process: files are found and shown by code name, `pupilName` is empty, names in
   * texts are replaced, and a text that matches by a name alone is no hit.
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
