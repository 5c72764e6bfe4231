import { ActionIcon } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { TrajectoryGoal } from '../../../../electron/contract/trajectory-plan';
import type { Trajectory } from '../../../../electron/contract/trajectory-record';
import { api } from '../../../app/api';
import { IconArrowDown, IconArrowUp, IconTrash } from '../../../ui/icons/icons';
import { notify, notifyUndo } from '../../notes/undo-notice';
import { trajectoryWork } from '../trajectory-work';
import { useTrajectoryChange } from '../use-trajectory';
import classes from './Goals.module.css';
import { goalTexts as texts } from './texts';

type GoalToolsProps = {
  readonly trajectory: Trajectory;
  readonly goal: TrajectoryGoal;
  readonly number: number;
  readonly going: readonly TrajectoryGoal[];
};

/** Its place among the goals; and away with it, as long as nothing is fixed. */
export function GoalTools({ trajectory, goal, number, going }: GoalToolsProps) {
  const { run, pending } = useTrajectoryChange(trajectory);
  const remove = useRemoveGoal(trajectory, goal);
  const at = going.findIndex(({ id }) => id === goal.id);
  const move = async (neighbour: TrajectoryGoal | undefined, from: HTMLElement): Promise<void> => {
    if (neighbour === undefined || pending) return;
    const to = trajectory.goals.findIndex(({ id }) => id === neighbour.id);
    const after = await run(({ id }) => api.trajectory.moveGoal({ id, goalId: goal.id, to }));
    if (after === null) return;
    notify(texts.moved(to + 1));
    // It was drawn at another place, and may have lost the focus on its way.
    setTimeout(() => from.focus());
  };
  return (
    <div className={classes.tools}>
      {going.length > 1 && (
        <>
          <MoveButton label={texts.up(number)} to={going[at - 1]} onMove={move}>
            <IconArrowUp size={20} />
          </MoveButton>
          <MoveButton label={texts.down(number)} to={going[at + 1]} onMove={move}>
            <IconArrowDown size={20} />
          </MoveButton>
        </>
      )}
      {trajectory.status === 'preparing' && (
        <ActionIcon aria-label={texts.remove(number)} onClick={() => void remove()}>
          <IconTrash size={20} />
        </ActionIcon>
      )}
    </div>
  );
}

type MoveButtonProps = {
  readonly label: string;
  /** The goal whose place it takes; undefined where there is nowhere further to go. */
  readonly to: TrajectoryGoal | undefined;
  readonly onMove: (to: TrajectoryGoal | undefined, from: HTMLElement) => Promise<void>;
  readonly children: ReactNode;
};

/** Stays where the focus is, also when there is nowhere further to go. */
function MoveButton({ label, to, onMove, children }: MoveButtonProps) {
  return (
    <ActionIcon
      aria-label={label}
      {...(to === undefined && { 'aria-disabled': true, className: classes.atEnd ?? '' })}
      onClick={(event) => void onMove(to, event.currentTarget)}
    >
      {children}
    </ActionIcon>
  );
}

/** Away with it, and a way back: as a new goal with the same words at the same place. */
const useRemoveGoal = (trajectory: Trajectory, { id: goalId }: TrajectoryGoal) => {
  const client = useQueryClient();
  const { run } = useTrajectoryChange(trajectory);
  const putBack = async ({ content }: TrajectoryGoal, to: number): Promise<void> => {
    const added = await run(({ id }) => api.trajectory.addGoal({ id, content }));
    const back = added?.goals.at(-1);
    if (back === undefined) return;
    await run(({ id }) => api.trajectory.moveGoal({ id, goalId: back.id, to }));
  };
  return async (): Promise<void> => {
    // With what was typed a moment ago.
    const now = await run(({ id }) => api.trajectory.get({ id }));
    const at = now?.goals.findIndex(({ id }) => id === goalId) ?? -1;
    const goal = now?.goals[at];
    if (goal === undefined) return;
    const after = await run(({ id }) => api.trajectory.removeGoal({ id, goalId }));
    if (after === null) return;
    await trajectoryWork(client, trajectory).goal(goalId).clear();
    notifyUndo(texts.removed, () => void putBack(goal, at));
  };
};
