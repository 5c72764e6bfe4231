import { useWatch } from 'react-hook-form';
import type { TrajectoryGoal } from '../../../../electron/contract/trajectory-plan';
import type { Trajectory } from '../../../../electron/contract/trajectory-record';
import { goalHints, trajectoryRules } from '../../../../electron/contract/trajectory-rules';
import { CheckItem, CheckList } from '../../../ui/CheckItem';
import { useToday } from '../../opp/cycle/use-today';
import type { GoalForm } from './goal-tools';
import { goalTexts as texts } from './texts';

type GoalHintsProps = {
  readonly trajectory: Trajectory;
  readonly goal: TrajectoryGoal;
  readonly form: GoalForm;
};

/** What could be better about the goal as it is typed now: custom of the field, never a bar. */
export function GoalHints({ trajectory, goal, form }: GoalHintsProps) {
  const typed = useWatch({ control: form.control });
  const today = useToday();
  const content = {
    ...goal.content,
    ...typed,
    voices: { ...goal.content.voices, ...typed.voices },
  };
  const { plan, schedule } = trajectory;
  const found = goalHints({ plan, schedule, goals: [{ ...goal, content }] }, today);
  if (found.length === 0) return null;
  return (
    <CheckList label={texts.hints}>
      {found.map(({ rule }) => (
        <CheckItem
          key={rule}
          state="attention"
          mark="i"
          stateLabel={texts.hint}
          sub={trajectoryRules[rule].source}
        >
          {trajectoryRules[rule].says}
        </CheckItem>
      ))}
    </CheckList>
  );
}
