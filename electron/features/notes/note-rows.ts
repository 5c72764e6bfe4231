/** Rows of the notes' tables and what the contract makes of them. */
import type { z } from 'zod';
import type { Note, NoteContent, NoteKind, NoteVersion } from '../../contract/notes';

/** A note as handed to the router, ids not yet branded; attachments are added by the service. */
export type NoteRecord = Omit<z.input<typeof Note>, 'attachments'>;
export type NoteVersionRecord = z.input<typeof NoteVersion>;

type ContentColumns = {
  readonly kind: NoteKind;
  readonly title: string;
  readonly occurred_on: string;
  readonly occurred_at: string | null;
  readonly observation: string;
  readonly interpretation: string;
  readonly tags: string;
};

export type NoteRow = ContentColumns & {
  readonly id: string;
  readonly case_file_id: string;
  readonly version: number;
  readonly deleted_at: string | null;
  readonly created_at: string;
  readonly updated_at: string;
};

export type NoteVersionRow = ContentColumns & {
  readonly version: number;
  readonly saved_at: string;
};

export const toContentColumns = (content: NoteContent): ContentColumns => ({
  kind: content.kind,
  title: content.title,
  occurred_on: content.occurredOn,
  occurred_at: content.occurredAt,
  observation: content.observation,
  interpretation: content.interpretation,
  tags: JSON.stringify(content.tags),
});

const toContent = (row: ContentColumns): z.input<typeof NoteContent> => ({
  kind: row.kind,
  title: row.title,
  occurredOn: row.occurred_on,
  occurredAt: row.occurred_at,
  observation: row.observation,
  interpretation: row.interpretation,
  tags: JSON.parse(row.tags) as string[],
});

export const toNote = (row: NoteRow): NoteRecord => ({
  ...toContent(row),
  id: row.id,
  caseFileId: row.case_file_id,
  version: row.version,
  deletedAt: row.deleted_at,
  createdAt: row.created_at,
  updatedAt: row.updated_at,
});

export const toNoteVersion = (row: NoteVersionRow): NoteVersionRecord => ({
  ...toContent(row),
  version: row.version,
  savedAt: row.saved_at,
});
