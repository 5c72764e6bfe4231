/** The values of the note's form, and their ways from and to a note and a draft. */
import { z } from 'zod';
import { NoteContent, noteKinds } from '../../../electron/contract/notes';
import type { Note, NoteVersion } from '../../../electron/contract/notes';
import { readTime } from './time-of-day';

const isDay = (text: string | null): boolean => z.iso.date().safeParse(text).success;
const isTime = (text: string): boolean => text.trim() === '' || readTime(text) !== null;

/** Messages are codes; the sentences stand in texts.ts. */
export const NoteForm = z
  .strictObject({
    kind: z.enum(noteKinds),
    title: z.string().max(200, 'long'),
    occurredOn: z.string().nullable().refine(isDay, 'day'),
    occurredAt: z.string().refine(isTime, 'time'),
    observation: z.string().max(200_000, 'long'),
    interpretation: z.string().max(200_000, 'long'),
    tags: z.array(z.string().max(40, 'tags')).max(20, 'tags'),
    /** Added before the note exists; tied to it when it is saved. */
    attachmentIds: z.array(z.string()),
    /** The version that was on the screen when the writing began; 0 for a new note. */
    version: z.number(),
  })
  .refine(
    ({ title, observation, interpretation }) =>
      `${title}${observation}${interpretation}`.trim() !== '',
    { message: 'empty', path: ['observation'] },
  );
export type NoteForm = z.output<typeof NoteForm>;

/** An empty form. `today` is `YYYY-MM-DD`. */
export const emptyNoteForm = (today: string): NoteForm => ({
  kind: 'observation',
  title: '',
  occurredOn: today,
  occurredAt: '',
  observation: '',
  interpretation: '',
  tags: [],
  attachmentIds: [],
  version: 0,
});

/** The form of a note, or of an earlier version that is put back over `version`. */
export const formOfNote = (
  note: Pick<Note, keyof NoteContent> | NoteVersion,
  version: number,
): NoteForm => ({
  kind: note.kind,
  title: note.title,
  occurredOn: note.occurredOn,
  occurredAt: note.occurredAt ?? '',
  observation: note.observation,
  interpretation: note.interpretation,
  tags: [...note.tags],
  attachmentIds: [],
  version,
});

/** What is saved. Only for a form that its schema has passed. */
export const contentOf = (form: NoteForm): NoteContent =>
  NoteContent.parse({
    kind: form.kind,
    title: form.title,
    occurredOn: form.occurredOn,
    occurredAt: readTime(form.occurredAt),
    observation: form.observation.trim(),
    interpretation: form.interpretation.trim(),
    tags: [...new Set(form.tags.map((tag) => tag.trim()).filter((tag) => tag !== ''))],
  });

const text = z.string().catch('');
const texts = z.array(z.string()).catch([]);

/**
 * The form as a draft left it. A draft may be half typed, or of an older version of the app: what
 * doesn't fit gives way to the base, the rest is kept.
 */
export const formOfDraft = (
  payload: Readonly<Record<string, unknown>>,
  base: NoteForm,
): NoteForm => {
  const parsed = z
    .object({
      kind: z.enum(noteKinds).catch(base.kind),
      title: text,
      occurredOn: z.string().nullable().catch(base.occurredOn),
      occurredAt: text,
      observation: text,
      interpretation: text,
      tags: texts,
      attachmentIds: texts,
      version: z.number().int().catch(base.version),
    })
    .safeParse(payload);
  return parsed.success ? parsed.data : base;
};

/** Whether two forms say the same, so that a draft equal to what is saved needs no notice. */
export const isSameForm = (one: NoteForm, other: NoteForm): boolean =>
  (Object.keys(one) as (keyof NoteForm)[]).every(
    (key) => JSON.stringify(one[key]) === JSON.stringify(other[key]),
  );
