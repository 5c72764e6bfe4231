/** The form of a change of a goal while it runs, kept as a draft until it is recorded. */
import { zodResolver } from '@hookform/resolvers/zod';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import type { TrajectoryGoal } from '../../../../electron/contract/trajectory-plan';
import type { StepDraft } from '../../drafts/use-step-draft';
import { useTypedDraft } from '../../notes/use-typed-draft';
import { useToday } from '../../opp/cycle/use-today';
import type { GoalForm } from './goal-tools';
import { ChangedGoalValues, typedChange } from './goal-values';

/** @param goal as it is now; what was half typed before goes first */
export const useChangedGoal = (goal: TrajectoryGoal, draft: StepDraft) => {
  const today = useToday();
  const [typed] = useState(() => typedChange(draft.payload));
  const form = useForm({
    resolver: zodResolver(ChangedGoalValues),
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
