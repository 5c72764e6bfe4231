/** The values of the form of a question in the own collection. Messages are codes; sentences in received-texts.ts. Pure. */
import { z } from 'zod';
import type { KeptQuestion, KeptQuestionContent } from '../../../../electron/contract/consultation';
import type { DraftPlace } from '../../../app/use-draft';

export const MAX_KEPT_QUESTION = 2000;
export const MAX_KEPT_ANSWER = 20_000;
export const MAX_ORIGIN = 200;
export const MAX_THEMES = 10;
const MAX_THEME = 60;

const long = (longest: number) =>
  z.string().refine((text) => text.trim().length <= longest, 'long');

export const keptForm = z.strictObject({
  question: long(MAX_KEPT_QUESTION).refine((text) => text.trim() !== '', 'question'),
  answer: long(MAX_KEPT_ANSWER),
  themes: z
    .array(z.string())
    .refine((themes) => themes.length <= MAX_THEMES, 'themes')
    .refine((themes) => themes.every((theme) => theme.trim().length <= MAX_THEME), 'theme'),
  origin: long(MAX_ORIGIN),
  /** The version that was typed over; 0 for a new one. */
  version: z.number().int().min(0),
});
export type KeptForm = z.output<typeof keptForm>;

/** Of a new one there is one draft. */
export const newKeptPlace: DraftPlace = { kind: 'keptQuestion', caseFileId: null, targetId: null };

export const emptyKept: KeptForm = {
  question: '',
  answer: '',
  themes: [],
  origin: '',
  version: 0,
};

export const formOfKept = (kept: KeptQuestion | null): KeptForm =>
  kept === null
    ? emptyKept
    : { ...kept.content, themes: [...kept.content.themes], version: kept.version };

const StoredForm = z.strictObject({
  question: z.string(),
  answer: z.string(),
  themes: z.array(z.string()),
  origin: z.string(),
  version: z.number().int().min(0),
});

/** The form as a draft left it; null when it isn't one of this form. */
export const keptOfDraft = (payload: unknown): KeptForm | null =>
  StoredForm.safeParse(payload).data ?? null;

/** What the vault keeps. A theme stands once, however it was typed. */
export const contentOf = ({ question, answer, themes, origin }: KeptForm): KeptQuestionContent => {
  const byKey = new Map(
    themes
      .map((theme) => theme.trim())
      .filter((theme) => theme !== '')
      .map((theme) => [theme.toLocaleLowerCase('nl'), theme] as const),
  );
  return {
    question: question.trim(),
    answer: answer.trim(),
    themes: [...byKey.values()],
    origin: origin.trim(),
  };
};
