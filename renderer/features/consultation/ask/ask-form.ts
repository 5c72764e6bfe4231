/** The values of the form of a question. Messages are codes; sentences in texts.ts. Pure. */
import { z } from 'zod';
import { Day } from '../../../../electron/contract/ids';

export const MAX_QUESTION = 20_000;
export const MAX_READER = 200;
const askFormats = ['casuskluis', 'pdf'] as const;

const filled = (longest: number, code: string) =>
  z
    .string()
    .refine((text) => text.trim() !== '', code)
    .refine((text) => text.trim().length <= longest, 'long');
// Typed as boolean: as a type guard it would take null out of the form's own values.
const isDay = (text: string): boolean => Day.safeParse(text).success;

/** @param today the first day before which an answer can be asked */
export const askFormOn = (today: string) =>
  z.strictObject({
    question: filled(MAX_QUESTION, 'question'),
    reader: filled(MAX_READER, 'reader'),
    expiresOn: z
      .string()
      .nullable()
      .refine((text): boolean => text === null || text === '' || isDay(text), 'day')
      .refine((text): boolean => text === null || !isDay(text) || text >= today, 'past'),
    format: z.enum(askFormats),
  });
export type AskForm = z.output<ReturnType<typeof askFormOn>>;

export const emptyAsk: AskForm = {
  question: '',
  reader: '',
  expiresOn: null,
  format: 'casuskluis',
};

const StoredForm = z.strictObject({
  question: z.string(),
  reader: z.string(),
  expiresOn: z.string().nullable(),
  format: z.enum(askFormats),
});

/** The form as a draft left it; null when it isn't one of this form. */
export const askOfDraft = (payload: unknown): AskForm | null =>
  StoredForm.safeParse(payload).data ?? null;

/** What the vault is asked with, of a form that fits. */
export const askedOf = ({ question, reader, expiresOn }: AskForm) => ({
  question: question.trim(),
  reader: reader.trim(),
  expiresOn: expiresOn === '' ? null : expiresOn,
});
