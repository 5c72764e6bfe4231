/** The values of the quick note. Messages are codes; sentences in texts.ts. */
import { z } from 'zod';
import { noteKinds } from '../../../electron/contract/notes';

export const QuickNoteForm = z.strictObject({
  // Typed as boolean: as a type guard it would take null out of the form's own values.
  caseFileId: z
    .string()
    .nullable()
    .refine((id): boolean => id !== null, 'file'),
  kind: z.enum(noteKinds),
  text: z
    .string()
    .max(200_000, 'long')
    .refine((text) => text.trim() !== '', 'text'),
});
export type QuickNoteForm = z.output<typeof QuickNoteForm>;

export const emptyQuickNote: QuickNoteForm = { caseFileId: null, kind: 'observation', text: '' };

/** The form as a draft left it. A file that can't be chosen any more is left open, the text stays. */
export const quickNoteOfDraft = (
  payload: Readonly<Record<string, unknown>>,
  caseFileIds: readonly string[],
): QuickNoteForm => {
  const parsed = z
    .object({
      caseFileId: z.string().nullable().catch(null),
      kind: z.enum(noteKinds).catch(emptyQuickNote.kind),
      text: z.string().catch(''),
    })
    .safeParse(payload);
  if (!parsed.success) return emptyQuickNote;
  const { caseFileId } = parsed.data;
  const known = caseFileId !== null && caseFileIds.includes(caseFileId);
  return { ...parsed.data, caseFileId: known ? caseFileId : null };
};
