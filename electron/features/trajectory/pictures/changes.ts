/** In which weeks a goal changed, and what was aimed at before and after. Pure. */
import type { CardWeek } from '../../skill-card/rules/card';
import { addDays } from '../rules/calendar-days';
import type { PictureGoal } from './picture-input';

/** The week in which a day lies, or the first one after it: a change in a holiday counts from then on. */
export const weekFrom = (day: string, weeks: readonly CardWeek[]): CardWeek | undefined =>
  weeks.find(({ monday }) => day <= addDays(monday, 6));

export type Target = {
  readonly score: number;
  readonly from: number;
  /** The week in which it changed; null: to the end. */
  readonly to: number | null;
};

/** What was aimed at, from week to week; none while nothing was. */
export const targetsOf = (goal: PictureGoal, weeks: readonly CardWeek[]): readonly Target[] => {
  const began = goal.startedOn === null ? weeks[0] : weekFrom(goal.startedOn, weeks);
  const first = began?.number ?? 0;
  const steps = goal.changes.flatMap(({ kind, on, targetBefore }) => {
    const week = weekFrom(on, weeks);
    return kind === 'ended' || week === undefined ? [] : [{ score: targetBefore, to: week.number }];
  });
  const spans = [...steps, { score: goal.targetScore, to: null }];
  return spans.flatMap(({ score, to }, at) => {
    const from = spans[at - 1]?.to ?? first;
    return score === null || (to !== null && to <= from) ? [] : [{ score, from, to }];
  });
};
