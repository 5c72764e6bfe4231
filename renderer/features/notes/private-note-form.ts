/** The values of the form of a private working note. Messages are codes; sentences in texts.ts. */
import { z } from 'zod';

export const PrivateNoteForm = z.strictObject({
  body: z
    .string()
    .max(200_000, 'long')
    .refine((text) => text.trim() !== '', 'empty'),
  /** The version that was on the screen when the writing began; 0 for a new one. */
  version: z.number(),
});
export type PrivateNoteForm = z.output<typeof PrivateNoteForm>;

/** The form as a draft left it; what doesn't fit gives way to the base. */
export const privateFormOfDraft = (
  payload: Readonly<Record<string, unknown>>,
  base: PrivateNoteForm,
): PrivateNoteForm => {
  const parsed = z
    .object({ body: z.string().catch(base.body), version: z.number().int().catch(base.version) })
    .safeParse(payload);
  return parsed.success ? parsed.data : base;
};
