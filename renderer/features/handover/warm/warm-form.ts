/** The values of the form of a talk. Messages are codes; sentences in texts.ts. Pure. */
import { z } from 'zod';
import { warmQuestions } from '../../../../electron/contract/warm-handover';
import type {
  WarmHandover,
  WarmHandoverContent,
} from '../../../../electron/contract/warm-handover';
import { Day } from '../../../../electron/contract/ids';

export const MAX_ANSWER = 5000;
export const MAX_PRESENT = 300;

const short = (longest: number) =>
  z.string().refine((text) => text.trim().length <= longest, 'long');
const day = z
  .string()
  .nullable()
  .refine((text): boolean => text === null || text === '' || Day.safeParse(text).success, 'day');

const Answer = z.strictObject({
  question: z.enum(warmQuestions),
  giver: short(MAX_ANSWER),
  taker: short(MAX_ANSWER),
});

const fields = {
  on: z.string().nullable(),
  present: z.string(),
  /** Each question once, in the order of the sheet. */
  answers: z.array(
    z.strictObject({ question: z.enum(warmQuestions), giver: z.string(), taker: z.string() }),
  ),
  agreed: z.string(),
  lookBackOn: z.string().nullable(),
  /** The version that was typed over; 0 for a new one. */
  version: z.number().int().min(0),
};
const StoredForm = z.strictObject(fields);
export type WarmForm = z.output<typeof StoredForm>;

const isEmpty = ({ on, answers, agreed }: WarmForm): boolean =>
  (on ?? '') === '' &&
  agreed.trim() === '' &&
  answers.every(({ giver, taker }) => `${giver}${taker}`.trim() === '');

/** @param today the last day that a talk can have been on */
export const warmFormOn = (today: string) =>
  z
    .strictObject({
      ...fields,
      on: day.refine((text) => text === null || text <= today, 'future'),
      present: short(MAX_PRESENT),
      answers: z.array(Answer),
      agreed: short(MAX_ANSWER),
      lookBackOn: day,
    })
    .refine((form) => !isEmpty(form), { path: ['agreed'], message: 'empty' });

const answersOf = (content: WarmHandoverContent | null): WarmForm['answers'] =>
  warmQuestions.map(
    (question) =>
      content?.answers.find((one) => one.question === question) ?? {
        question,
        giver: '',
        taker: '',
      },
  );

/** A new one is of today. */
export const formOf = (talk: WarmHandover | null, today: string): WarmForm => ({
  on: talk === null ? today : talk.content.on,
  present: talk?.content.present ?? '',
  answers: answersOf(talk?.content ?? null),
  agreed: talk?.content.agreed ?? '',
  lookBackOn: talk?.content.lookBackOn ?? null,
  version: talk?.version ?? 0,
});

const dayOrNull = (text: string | null): string | null => (text === '' ? null : text);

/** What the vault keeps of a form that fits: questions without an answer are left out. */
export const contentOf = (form: WarmForm): WarmHandoverContent => ({
  on: dayOrNull(form.on),
  present: form.present.trim(),
  answers: form.answers
    .map(({ question, giver, taker }) => ({ question, giver: giver.trim(), taker: taker.trim() }))
    .filter(({ giver, taker }) => giver !== '' || taker !== ''),
  agreed: form.agreed.trim(),
  lookBackOn: dayOrNull(form.lookBackOn),
});

/** The form as a draft left it; null when it isn't one of this form. */
export const formOfDraft = (payload: unknown): WarmForm | null => {
  const { data } = StoredForm.safeParse(payload);
  if (data === undefined) return null;
  const isComplete = warmQuestions.every((question, at) => data.answers[at]?.question === question);
  return isComplete && data.answers.length === warmQuestions.length ? data : null;
};
