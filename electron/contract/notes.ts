/** Notes, private working notes and attachments of a case file. */
import { z } from 'zod';
import { contract } from './contract';
import { DraftPlace } from './drafts';
import {
  AttachmentId,
  CaseFileId,
  Day,
  FileToken,
  Moment,
  NoteId,
  PrivateWorkingNoteId,
  TimeOfDay,
} from './ids';

export const noteKinds = [
  'observation',
  'conversation',
  'phone',
  'email',
  'meeting',
  'classVisit',
  'test',
  'other',
] as const;
export type NoteKind = (typeof noteKinds)[number];

/** Days that something lies in the bin before it is destroyed (custom: issue 2, section 5). */
export const BIN_DAYS = 30;

/** Largest attachment, in bytes: 100 MB. A scan or a photo stays far below; a film is refused. */
export const MAX_ATTACHMENT_BYTES = 100 * 1024 * 1024;

/** Largest piece in which an attachment is kept and travels, in bytes (security.md section 3). */
export const CHUNK_BYTES = 1024 * 1024;

/** Recognised by their first bytes, never by a name; only these are shown inside the app. */
const mediaTypes = [
  'image/png',
  'image/jpeg',
  'image/gif',
  'image/webp',
  'application/pdf',
  'application/octet-stream',
] as const;
export type MediaType = (typeof mediaTypes)[number];

export const NoteContent = z.strictObject({
  kind: z.enum(noteKinds),
  title: z.string().trim().max(200),
  occurredOn: Day,
  occurredAt: TimeOfDay.nullable(),
  observation: z.string().max(200_000),
  interpretation: z.string().max(200_000),
  tags: z.array(z.string().trim().min(1).max(40)).max(20),
});
export type NoteContent = z.output<typeof NoteContent>;

export const Attachment = z.strictObject({
  id: AttachmentId,
  caseFileId: CaseFileId,
  noteId: NoteId.nullable(),
  fileName: z.string(),
  mediaType: z.enum(mediaTypes),
  byteLength: z.number().int().min(0),
  deletedAt: Moment.nullable(),
  createdAt: Moment,
});
export type Attachment = z.output<typeof Attachment>;

export const Note = NoteContent.extend({
  id: NoteId,
  caseFileId: CaseFileId,
  version: z.number().int().min(1),
  attachments: z.array(Attachment),
  deletedAt: Moment.nullable(),
  createdAt: Moment,
  updatedAt: Moment,
});
export type Note = z.output<typeof Note>;

export const NoteVersion = NoteContent.extend({
  version: z.number().int().min(1),
  savedAt: Moment,
});
export type NoteVersion = z.output<typeof NoteVersion>;

export const PrivateWorkingNote = z.strictObject({
  id: PrivateWorkingNoteId,
  caseFileId: CaseFileId,
  body: z.string().max(200_000),
  version: z.number().int().min(1),
  deletedAt: Moment.nullable(),
  createdAt: Moment,
  updatedAt: Moment,
});
export type PrivateWorkingNote = z.output<typeof PrivateWorkingNote>;

const nothing = z.strictObject({});
const noteId = z.strictObject({ id: NoteId });
const privateId = z.strictObject({ id: PrivateWorkingNoteId });
const attachmentId = z.strictObject({ id: AttachmentId });
const ofCaseFile = z.strictObject({ caseFileId: CaseFileId });

export const notes = contract({
  'notes.list': { input: ofCaseFile, output: z.array(Note) },
  /** Notes in the bin; they are destroyed 30 days after they were deleted (custom). */
  'notes.bin': { input: ofCaseFile, output: z.array(Note) },
  'notes.get': { input: noteId, output: Note, errors: ['NOT_FOUND'] },
  /** Saves a new note (id null, version 0) or the next version of one. */
  'notes.save': {
    input: z.strictObject({
      id: NoteId.nullable(),
      caseFileId: CaseFileId,
      version: z.number().int().min(0),
      content: NoteContent,
      /** Loose attachments of this case file that become attachments of this note. */
      attachmentIds: z.array(AttachmentId).max(100).default([]),
      /** Thrown away in the same transaction: what is saved is no draft any more. */
      draft: DraftPlace.nullable().default(null),
    }),
    output: Note,
    errors: ['NOT_FOUND', 'VERSION_CONFLICT', 'CASE_FILE_ARCHIVED', 'DISK_FULL'],
  },
  'notes.versions': { input: noteId, output: z.array(NoteVersion), errors: ['NOT_FOUND'] },
  'notes.delete': { input: noteId, output: Note, errors: ['NOT_FOUND'] },
  'notes.restore': { input: noteId, output: Note, errors: ['NOT_FOUND'] },
  /** Destroys a note that lies in the bin, with its versions and attachments. */
  'notes.destroy': { input: noteId, output: nothing, errors: ['NOT_FOUND'] },
  /** Tags in use in the school of this case file, most used first. */
  'notes.tags': {
    input: ofCaseFile,
    output: z.array(z.strictObject({ tag: z.string(), count: z.number().int() })),
  },
});

export const privateWorkingNotes = contract({
  'privateNotes.list': { input: ofCaseFile, output: z.array(PrivateWorkingNote) },
  'privateNotes.save': {
    input: z.strictObject({
      id: PrivateWorkingNoteId.nullable(),
      caseFileId: CaseFileId,
      version: z.number().int().min(0),
      body: z.string().max(200_000),
      draft: DraftPlace.nullable().default(null),
    }),
    output: PrivateWorkingNote,
    errors: ['NOT_FOUND', 'VERSION_CONFLICT', 'CASE_FILE_ARCHIVED', 'DISK_FULL'],
  },
  /** Into a bin of its own kind, for 30 days too. */
  'privateNotes.delete': { input: privateId, output: nothing, errors: ['NOT_FOUND'] },
  'privateNotes.bin': { input: ofCaseFile, output: z.array(PrivateWorkingNote) },
  'privateNotes.restore': { input: privateId, output: PrivateWorkingNote, errors: ['NOT_FOUND'] },
  'privateNotes.destroy': { input: privateId, output: nothing, errors: ['NOT_FOUND'] },
  /** Sharing ends the status of working note: it becomes a note of the file (NVO; domain.md 3). */
  'privateNotes.share': {
    input: privateId.extend({ content: NoteContent, draft: DraftPlace.nullable().default(null) }),
    output: Note,
    errors: ['NOT_FOUND', 'CASE_FILE_ARCHIVED', 'DISK_FULL'],
  },
});

export const attachments = contract({
  /** All of the case file, but those in the bin or of a note in the bin; newest first. */
  'attachments.list': { input: ofCaseFile, output: z.array(Attachment) },
  'attachments.bin': { input: ofCaseFile, output: z.array(Attachment) },
  /** Copies a picked file into the vault, with `progress` events of job `copy`. */
  'attachments.add': {
    input: z.strictObject({ caseFileId: CaseFileId, noteId: NoteId.nullable(), token: FileToken }),
    output: Attachment,
    errors: [
      'NOT_FOUND',
      'CASE_FILE_ARCHIVED',
      'FILE_TOKEN_UNKNOWN',
      'FILE_UNREADABLE',
      'FILE_TOO_LARGE',
      'DISK_FULL',
    ],
  },
  /** One piece of at most 1 MB; `count` says how many there are. */
  'attachments.chunk': {
    input: z.strictObject({ id: AttachmentId, position: z.number().int().min(0) }),
    output: z.strictObject({ bytes: z.instanceof(Uint8Array), count: z.number().int().min(0) }),
    errors: ['NOT_FOUND'],
  },
  /** Writes a copy to a path that a person picked. Job `export`. */
  'attachments.saveOutside': {
    input: z.strictObject({ id: AttachmentId, token: FileToken }),
    output: nothing,
    errors: ['NOT_FOUND', 'FILE_TOKEN_UNKNOWN', 'DISK_FULL', 'READ_ONLY', 'IO_ERROR'],
  },
  /** Into the bin, for 30 days. */
  'attachments.remove': { input: attachmentId, output: nothing, errors: ['NOT_FOUND'] },
  'attachments.restore': { input: attachmentId, output: Attachment, errors: ['NOT_FOUND'] },
  'attachments.destroy': { input: attachmentId, output: nothing, errors: ['NOT_FOUND'] },
});
