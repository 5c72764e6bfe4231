/** What is half written about a week, and about what comes after; as the forms hold it. Pure. */
import { z } from 'zod';
import { Day } from '../../../../electron/contract/ids';
import {
  ConsolidationContent,
  consolidationTerms,
  WeekReflection,
  WeekReflectionContent,
} from '../../../../electron/contract/trajectory-record';
import type { Trajectory } from '../../../../electron/contract/trajectory-record';
import { restored } from '../trajectory-draft';
import type { FromDraft, Standing } from '../trajectory-draft';

/** With its week: there is one draft for all weeks. */
export const TypedReflection = z.object({
  week: WeekReflection.shape.week,
  content: WeekReflectionContent,
});
export type TypedReflection = z.output<typeof TypedReflection>;

const emptyReflection: WeekReflectionContent = {
  pupil: '',
  guardian: '',
  teacher: '',
  worked: '',
  next: '',
};

/** What stands in the vault about a week; empty, with version 0, where nothing does. */
export const reflectionOf = (
  { reflections }: Pick<Trajectory, 'reflections'>,
  week: number,
): Standing<TypedReflection> => {
  const there = reflections.find((one) => one.week === week);
  return {
    value: { week, content: there?.content ?? emptyReflection },
    version: there?.version ?? 0,
  };
};

const OfWeek = z.object({ value: z.object({ week: WeekReflection.shape.week }) });

/** Of which week the draft is; null where there is none, or it can't be read. */
export const weekOfDraft = (payload: unknown): number | null =>
  OfWeek.safeParse(payload).data?.value.week ?? null;

/** What lies in the draft, when it is of this week. */
export const restoredReflection = (
  payload: unknown,
  now: Standing<TypedReflection>,
): FromDraft<TypedReflection> =>
  weekOfDraft(payload) === now.value.week
    ? restored(TypedReflection, payload, now)
    : { kind: 'nothing' };

/** A check moment without a day is not planned. */
export const TypedConsolidation = ConsolidationContent.omit({ checks: true }).extend({
  days: z.object({
    sixWeeks: Day.nullable(),
    threeMonths: Day.nullable(),
    sixMonths: Day.nullable(),
  }),
});
export type TypedConsolidation = z.output<typeof TypedConsolidation>;

const dayIn = (
  checks: ConsolidationContent['checks'],
  term: ConsolidationContent['checks'][number]['term'],
): string | null => checks.find((check) => check.term === term)?.on ?? null;

/** What stands in the vault; before that nothing but the proposed days, with version 0. */
export const consolidationNow = ({
  consolidation,
  proposedChecks,
}: Pick<Trajectory, 'consolidation' | 'proposedChecks'>): Standing<TypedConsolidation> => {
  const { checks, ...words } = consolidation?.content ?? {
    stays: '',
    keptUpBy: '',
    relapseSigns: '',
    onRelapse: '',
    checks: proposedChecks,
  };
  return {
    value: {
      ...words,
      days: {
        sixWeeks: dayIn(checks, 'sixWeeks'),
        threeMonths: dayIn(checks, 'threeMonths'),
        sixMonths: dayIn(checks, 'sixMonths'),
      },
    },
    version: consolidation?.version ?? 0,
  };
};

/** As it is saved. */
export const consolidationOf = ({ days, ...words }: TypedConsolidation): ConsolidationContent => ({
  ...words,
  checks: consolidationTerms.flatMap((term) => {
    const on = days[term];
    return on === null ? [] : [{ term, on }];
  }),
});

export const restoredConsolidation = (
  payload: unknown,
  now: Standing<TypedConsolidation>,
): FromDraft<TypedConsolidation> => restored(TypedConsolidation, payload, now);
