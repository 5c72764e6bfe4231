/** Forms of the steps: flat values while they are typed, and the step that comes of them. Pure. */
import type { FieldValues } from 'react-hook-form';
import { z } from 'zod';
import { Day } from '../../../../electron/contract/ids';
import { OppStepDetail, oppHearingForms } from '../../../../electron/contract/opp-steps';
import { dayOf } from '../../notes/moments';
import { stepErrors } from './error-texts';

const ids = z.array(z.string());

/** Whether the pupil was heard; null: not answered yet. */
const heardValues = {
  heard: z.enum(['yes', 'no']).nullable(),
  form: z.enum(oppHearingForms).nullable(),
  words: z.string(),
  doneWith: z.string(),
  reason: z.string(),
};
const HeardValues = z.object(heardValues);
type HeardValues = z.output<typeof HeardValues>;

export const noHearing: HeardValues = {
  heard: null,
  form: 'talk',
  words: '',
  doneWith: '',
  reason: '',
};

const pupilOf = ({ heard, form, words, doneWith, reason }: HeardValues): unknown => {
  if (heard === null) return { heard };
  return heard === 'no' ? { heard: false, reason } : { heard: true, form, words, doneWith };
};

/** A day that has come, as typed or chosen. */
const day = z.string().nullable();

type Context = z.RefinementCtx;

const addDayIssue = (on: string | null, context: Context): void => {
  const parsed = Day.safeParse(on);
  const message = !parsed.success
    ? stepErrors.day
    : parsed.data > dayOf(new Date())
      ? stepErrors.future
      : null;
  if (message !== null) context.addIssue({ code: 'custom', path: ['on'], message });
};

/** What the contract refuses, at the field that it is about. */
const addDetailIssues = (detail: unknown, context: Context): void => {
  const { error } = OppStepDetail.safeParse(detail, { error: stepErrors.ofIssue });
  for (const { path, message } of error?.issues ?? []) {
    // A pupil's answers stand flat in the form.
    const flat = path[0] === 'pupil' ? path.slice(1) : path;
    context.addIssue({ code: 'custom', path: flat.length === 0 ? ['heard'] : [...flat], message });
  }
};

/** Heard is heard only with what was done with it: recorded without, the step could never count. */
const addHeardIssue = (values: object, context: Context): void => {
  const { data } = HeardValues.safeParse(values);
  if (data?.heard !== 'yes' || data.doneWith.trim() !== '') return;
  context.addIssue({ code: 'custom', path: ['doneWith'], message: stepErrors.doneWith });
};

/** The values of every form of a step hold the day on which it was done. */
export type StepValues = FieldValues & { readonly on: string | null };

export type StepFormOf<Values extends StepValues> = {
  /** What can be recorded: checked by the step's own schema, and its day has come. */
  readonly schema: z.ZodType<Values, Values>;
  /** What can be typed: nothing is asked of it yet. */
  readonly typed: z.ZodType<Values>;
  /** @throws ZodError for values that the schema refuses */
  readonly detailOf: (values: Values) => OppStepDetail;
};

const stepForm = <Shape extends z.ZodRawShape>(
  shape: Shape,
  detailOf: (values: z.output<z.ZodObject<Shape>>) => unknown,
) => {
  const typed = z.object({ ...shape, on: day });
  return {
    typed,
    schema: typed.superRefine((values, context) => {
      addDayIssue((values as { readonly on: string | null }).on, context);
      addDetailIssues(detailOf(values as z.output<z.ZodObject<Shape>>), context);
      addHeardIssue(values, context);
    }),
    detailOf: (values: z.output<z.ZodObject<Shape>>): OppStepDetail =>
      OppStepDetail.parse(detailOf(values)),
  };
};

export const consultationForm = stepForm(
  {
    guardianIds: ids,
    others: z.string(),
    outcome: z.string(),
    agreed: z.enum(['yes', 'no']).nullable(),
  },
  ({ guardianIds, others, outcome, agreed }) => ({
    kind: 'consultation',
    guardianIds,
    others,
    outcome,
    agreed: agreed === null ? null : agreed === 'yes',
  }),
);
export type ConsultationValues = z.input<typeof consultationForm.schema>;

export const consentForm = stepForm(
  {
    guardianId: z.string().nullable(),
    answer: z.enum(['yes', 'no']).nullable(),
    ground: z.string(),
    how: z.enum(['meeting', 'paper', 'other']),
  },
  (values) => ({ kind: 'consent', ...pick(values, ['guardianId', 'answer', 'ground', 'how']) }),
);
export type ConsentValues = z.input<typeof consentForm.schema>;

export const hearingForm = stepForm(heardValues, (values) => ({
  kind: 'hearing',
  pupil: pupilOf(values),
}));
export type HearingValues = z.input<typeof hearingForm.schema>;

export const signatureForm = stepForm(
  {
    who: z.string(),
    role: z.enum(['guardian', 'school', 'pupil', 'other']),
    meaning: z.enum(['seen', 'agreed']),
    attachmentId: z.string().nullable(),
  },
  (values) => ({
    kind: 'signature',
    ...pick(values, ['who', 'role', 'meaning', 'attachmentId']),
  }),
);
export type SignatureValues = z.input<typeof signatureForm.schema>;

export const disputeForm = stepForm(
  { about: z.string(), route: z.string() },
  ({ about, route }) => ({ kind: 'dispute', about, route }),
);
export type DisputeValues = z.input<typeof disputeForm.schema>;

export const evaluationForm = stepForm(
  {
    guardianIds: ids,
    others: z.string(),
    outcomes: z.array(
      z.object({
        goalId: z.string(),
        result: z.enum(['reached', 'partly', 'not']).nullable(),
        why: z.string(),
        next: z.enum(['continue', 'adjust', 'stop']).nullable(),
      }),
    ),
    summary: z.string(),
    guardiansSaid: z.string(),
    conclusion: z.enum(['continue', 'revise', 'close']).nullable(),
    ...heardValues,
  },
  (values) => ({
    kind: 'evaluation',
    ...pick(values, [
      'guardianIds',
      'others',
      'outcomes',
      'summary',
      'guardiansSaid',
      'conclusion',
    ]),
    pupil: pupilOf(values),
  }),
);
export type EvaluationValues = z.input<typeof evaluationForm.schema>;

function pick<Values extends object, Key extends keyof Values>(
  values: Values,
  keys: readonly Key[],
): Pick<Values, Key> {
  return Object.fromEntries(keys.map((key) => [key, values[key]])) as Pick<Values, Key>;
}
