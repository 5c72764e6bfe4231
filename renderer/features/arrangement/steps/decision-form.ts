/** The form of a decision: what the contract asks, and what belongs together. Pure. */
import { z } from 'zod';
import { ArrangementDecision, decisionOutcomes } from '../../../../electron/contract/arrangement';
import type { Arrangement, DecisionOutcome } from '../../../../electron/contract/arrangement';
import { isGranted } from '../../../../electron/contract/arrangement-words';
import { Day } from '../../../../electron/contract/ids';
import { pastDay } from './past-day';
import { stepTexts } from './texts';

const texts = stepTexts.decide;
const text = z.string().trim().max(5000);
/** With what was typed and is no date, so that it is refused at its field. */
const day = z.string().nullable();

const chosen = (value: DecisionOutcome | null, context: z.RefinementCtx): DecisionOutcome => {
  if (value === null) context.addIssue({ code: 'custom', message: texts.outcomeMissing });
  return value ?? 'withdrawn';
};

const Fields = z.object({
  outcome: z.enum(decisionOutcomes).nullable().transform(chosen),
  on: pastDay,
  amountCents: ArrangementDecision.shape.amountCents,
  psychologistAdvice: text,
  managerAdvice: text,
  conditions: text,
  endOn: day,
  evaluationOn: day,
});
export type DecisionValues = z.input<typeof Fields>;

/** As the form may hold them while it is typed in. */
const Draft = z.object({
  outcome: z.enum(decisionOutcomes).nullable(),
  on: day,
  amountCents: z.number().int().nullable(),
  psychologistAdvice: z.string(),
  managerAdvice: z.string(),
  conditions: z.string(),
  endOn: day,
  evaluationOn: day,
});

const isDay = (value: string | null): value is string => Day.safeParse(value).success;

/** @param submittedOn a decision can't lie before it */
export const decisionForm = (submittedOn: string) =>
  Fields.superRefine(({ outcome, on, endOn, evaluationOn }, context) => {
    const wrong = (path: string, message: string): void =>
      context.addIssue({ code: 'custom', path: [path], message });
    if (on < submittedOn) wrong('on', texts.beforeSubmission(submittedOn));
    if (!isGranted(outcome)) return;
    if (!isDay(endOn)) wrong('endOn', texts.endMissing);
    if (!isDay(evaluationOn)) wrong('evaluationOn', texts.evaluationMissing);
    else if (isDay(endOn) && evaluationOn >= endOn) wrong('evaluationOn', texts.evaluationLate);
  }).transform((values): ArrangementDecision => {
    // What was not granted has neither a sum nor an end.
    const granted = isGranted(values.outcome);
    return ArrangementDecision.parse({
      ...values,
      amountCents: granted ? values.amountCents : null,
      endOn: granted ? values.endOn : null,
      evaluationOn: granted ? values.evaluationOn : null,
    });
  });

/** What was typed before and not recorded; null where it can't be read. */
export const decisionOfDraft = (
  payload: Readonly<Record<string, unknown>> | null,
): DecisionValues | null => {
  const { data } = Draft.safeParse(payload);
  return data ?? null;
};

/** What was decided before, or what was asked. */
export const startOfDecision = (
  { decision, content }: Pick<Arrangement, 'decision' | 'content'>,
  today: string,
): DecisionValues =>
  decision ?? {
    outcome: null,
    on: today,
    amountCents: content.askedCents,
    psychologistAdvice: '',
    managerAdvice: '',
    conditions: '',
    endOn: content.toOn,
    evaluationOn: content.evaluationOn,
  };
