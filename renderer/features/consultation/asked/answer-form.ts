/** The values of the form of an answer that is typed over. Messages are codes; sentences in texts.ts. Pure. */
import { z } from 'zod';
import type { CasusAnswer } from '../../../../electron/contract/archive';
import { Day } from '../../../../electron/contract/ids';

export const MAX_ANSWER = 20_000;
export const MAX_REACHABLE = 300;
export const MAX_FROM = 200;

const long = (longest: number) =>
  z.string().refine((text) => text.trim().length <= longest, 'long');
const isDay = (text: string | null): boolean => Day.safeParse(text).success;

/** @param today the last day that an answer can have come */
export const byHandFormOn = (today: string) =>
  z
    .strictObject({
      from: long(MAX_FROM).refine((text) => text.trim() !== '', 'from'),
      on: z
        .string()
        .nullable()
        .refine((text): boolean => isDay(text), 'day')
        .refine((text): boolean => text === null || text <= today, 'future'),
      recognise: long(MAX_ANSWER),
      workedHere: long(MAX_ANSWER),
      wouldTry: long(MAX_ANSWER),
      reachable: long(MAX_REACHABLE),
    })
    .refine(
      ({ recognise, workedHere, wouldTry }) => `${recognise}${workedHere}${wouldTry}`.trim() !== '',
      { path: ['recognise'], message: 'empty' },
    );
export type ByHandForm = z.output<ReturnType<typeof byHandFormOn>>;

export const emptyByHand = (today: string, from: string): ByHandForm => ({
  from,
  on: today,
  recognise: '',
  workedHere: '',
  wouldTry: '',
  reachable: '',
});

const StoredForm = z.strictObject({
  from: z.string(),
  on: z.string().nullable(),
  recognise: z.string(),
  workedHere: z.string(),
  wouldTry: z.string(),
  reachable: z.string(),
});

/** The form as a draft left it; null when it isn't one of this form. */
export const byHandOfDraft = (payload: unknown): ByHandForm | null =>
  StoredForm.safeParse(payload).data ?? null;

/** What was answered, of a form that fits. */
export const answerOf = (form: CasusAnswer): CasusAnswer => ({
  recognise: form.recognise.trim(),
  workedHere: form.workedHere.trim(),
  wouldTry: form.wouldTry.trim(),
  reachable: form.reachable.trim(),
});
