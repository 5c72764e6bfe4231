/** The form of a change of a goal while it runs, kept as a draft until it is recorded. */
import { zodResolver } from '@hookform/resolvers/zod';
import { useMemo, useState } from 'react';
import { useForm } from 'react-hook-form';
import type { TrajectoryGoal } from '../../../../electron/contract/trajectory-plan';
import type { Trajectory } from '../../../../electron/contract/trajectory-record';
import type { StepDraft } from '../../drafts/use-step-draft';
import { useTypedDraft } from '../../notes/use-typed-draft';
import { useToday } from '../../opp/cycle/use-today';
import type { GoalForm } from './goal-tools';
import { changedGoalValues, typedChange } from './goal-values';

/** The first day of a goal: of week 0, or the day on which it was added. */
const firstDayOf = ({ schedule }: Trajectory, { startedOn }: TrajectoryGoal): string =>
  startedOn ?? schedule.weeks[0]?.monday ?? '';

/** What was half typed before goes first. */
export const useChangedGoal = (
  { trajectory, goal }: { readonly trajectory: Trajectory; readonly goal: TrajectoryGoal },
  draft: StepDraft,
) => {
  const today = useToday();
  const [typed] = useState(() => typedChange(draft.payload));
  const from = firstDayOf(trajectory, goal);
  const schema = useMemo(() => changedGoalValues(from), [from]);
  const form = useForm({
    resolver: zodResolver(schema),
    defaultValues: typed ?? { ...goal.content, on: today, reason: '' },
  });
  useTypedDraft(form, draft.keeper);
  return {
    form,
    /** The fields of the goal are the same in both forms. */
    goalForm: form as unknown as GoalForm,
    /** What was typed before stands here, and nothing was typed since. */
    restored: typed !== null && draft.keeper.state === 'idle',
  };
};
