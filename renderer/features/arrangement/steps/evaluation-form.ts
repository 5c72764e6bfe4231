/** The form of an evaluation: one row for each aim of the request. Pure. */
import { z } from 'zod';
import { aimResults } from '../../../../electron/contract/arrangement';
import type { AimResult, Arrangement } from '../../../../electron/contract/arrangement';
import type { ArrangementAim } from '../../../../electron/contract/arrangement-content';
import { Day } from '../../../../electron/contract/ids';
import { pastDay } from './past-day';
import { stepTexts } from './texts';

const texts = stepTexts.evaluate;
const text = z.string().trim().max(5000);

const answered = (value: AimResult | null, context: z.RefinementCtx): AimResult => {
  if (value === null) context.addIssue({ code: 'custom', message: texts.resultMissing });
  return value ?? 'not';
};

export const EvaluationForm = z.object({
  on: pastDay,
  aims: z.array(
    z.object({
      aimId: z.string(),
      result: z.enum(aimResults).nullable().transform(answered),
      reached: text,
    }),
  ),
  stays: text,
  conclusion: text.min(1, texts.conclusionMissing),
});

/** @param decidedOn nothing was granted before it; null: not decided */
export const evaluationForm = (decidedOn: string | null) =>
  EvaluationForm.superRefine(({ on }, context) => {
    if (decidedOn === null || on === '' || on >= decidedOn) return;
    context.addIssue({ code: 'custom', path: ['on'], message: texts.beforeDecision(decidedOn) });
  });

/** Custom: an arrangement is evaluated before its end. Whether this day, as typed, is later. */
export const isAfterEnd = (on: string | null, endOn: string | null): boolean =>
  endOn !== null && Day.safeParse(on).success && on !== null && on > endOn;

export type EvaluationValues = z.input<typeof EvaluationForm>;

/** As the form may hold them while it is typed in. */
const Draft = z.object({
  on: z.string().nullable(),
  aims: z.array(
    z.object({ aimId: z.string(), result: z.enum(aimResults).nullable(), reached: z.string() }),
  ),
  stays: z.string(),
  conclusion: z.string(),
});

const rowsOf = (
  aims: readonly ArrangementAim[],
  before: readonly {
    readonly aimId: string;
    readonly result: AimResult | null;
    readonly reached: string;
  }[],
): EvaluationValues['aims'] =>
  aims.map(({ id: aimId }) => {
    const own = before.find((one) => one.aimId === aimId);
    return { aimId, result: own?.result ?? null, reached: own?.reached ?? '' };
  });

/** What was recorded before, or nothing yet. */
export const startOfEvaluation = (
  { evaluation }: Pick<Arrangement, 'evaluation'>,
  aims: readonly ArrangementAim[],
  today: string,
): EvaluationValues => ({
  on: evaluation?.on ?? today,
  aims: rowsOf(aims, evaluation?.aims ?? []),
  stays: evaluation?.stays ?? '',
  conclusion: evaluation?.conclusion ?? '',
});

/** What was typed before and not recorded; null where it can't be read. */
export const evaluationOfDraft = (
  payload: Readonly<Record<string, unknown>> | null,
  aims: readonly ArrangementAim[],
): EvaluationValues | null => {
  const { data } = Draft.safeParse(payload);
  return data === undefined ? null : { ...data, aims: rowsOf(aims, data.aims) };
};
