import { Button } from '@mantine/core';
import { useId, useState } from 'react';
import type { TrajectoryGoal } from '../../../../electron/contract/trajectory-plan';
import type { Trajectory } from '../../../../electron/contract/trajectory-record';
import { useShownTexts } from '../../../app/privacy';
import { BelowSection } from '../../../ui/Heading';
import { IconChevronDown, IconChevronUp } from '../../../ui/icons/icons';
import { Tag } from '../../../ui/Tag';
import { AdjustDialog } from './AdjustDialog';
import { EndGoalDialog } from './EndGoalDialog';
import { GoalHistory } from './GoalHistory';
import classes from './Goals.module.css';
import { GoalTools } from './GoalTools';
import { SharedGoal, Voices } from './SharedGoal';
import { goalTexts as texts } from './texts';
import { WriteGoal } from './WriteGoal';

type GoalItemProps = {
  readonly trajectory: Trajectory;
  readonly goal: TrajectoryGoal;
  /** Among all goals, from 1. */
  readonly number: number;
  /** Those that have not ended, in their order. */
  readonly going: readonly TrajectoryGoal[];
  /** Whether anything may be changed now. */
  readonly writes: boolean;
  readonly open: boolean;
  readonly isNew: boolean;
  readonly onToggle: () => void;
};

/** A goal: its words in the heading, and opened all that is known of it. */
export function GoalItem(props: GoalItemProps) {
  const { trajectory, goal, number, going, open, isNew, onToggle } = props;
  const { caseFileId, status } = trajectory;
  const id = useId();
  const shown = useShownTexts(caseFileId, [goal.content.goal])?.[0];
  const writes = props.writes && goal.endedOn === null;
  const Chevron = open ? IconChevronUp : IconChevronDown;
  return (
    <li className={classes.item}>
      <div className={classes.itemHead}>
        <h2>
          <button
            type="button"
            className={classes.toggle}
            aria-expanded={open}
            aria-controls={id}
            onClick={onToggle}
          >
            <span className={classes.number}>
              <Chevron size={18} /> {texts.title(number)}
            </span>
            <span
              className={goal.content.goal === '' ? classes.unformed : classes.words}
              data-vault
            >
              {goal.content.goal === '' ? texts.unformed : (shown ?? '…')}
            </span>
          </button>
        </h2>
        {goal.endedOn !== null && <Tag>{texts.endedOn(goal.endedOn)}</Tag>}
        {writes && <GoalTools trajectory={trajectory} goal={goal} number={number} going={going} />}
      </div>
      {open && (
        <div id={id} className={classes.body}>
          <BelowSection>
            {writes && status === 'running' && (
              <RunningActions trajectory={trajectory} goal={goal} number={number} />
            )}
            {writes ? (
              // Once it runs the shared goal is fixed: that is another form.
              <WriteGoal
                key={status}
                trajectory={trajectory}
                goal={goal}
                number={number}
                isNew={isNew}
              />
            ) : (
              <>
                <Voices content={goal.content} caseFileId={caseFileId} />
                <SharedGoal content={goal.content} caseFileId={caseFileId} />
              </>
            )}
            <GoalHistory trajectory={trajectory} goal={goal} />
          </BelowSection>
        </div>
      )}
    </li>
  );
}

type RunningActionsProps = Pick<GoalItemProps, 'trajectory' | 'goal' | 'number'>;

function RunningActions({ trajectory, goal, number }: RunningActionsProps) {
  const [dialog, setDialog] = useState<'adjust' | 'end' | null>(null);
  const close = (): void => setDialog(null);
  return (
    <div className={classes.actions}>
      <Button
        variant="default"
        aria-label={texts.adjustOf(number)}
        onClick={() => setDialog('adjust')}
      >
        {texts.adjust}
      </Button>
      <Button variant="default" aria-label={texts.endOf(number)} onClick={() => setDialog('end')}>
        {texts.end}
      </Button>
      {dialog === 'adjust' && <AdjustDialog trajectory={trajectory} goal={goal} onClose={close} />}
      {dialog === 'end' && <EndGoalDialog trajectory={trajectory} goal={goal} onClose={close} />}
    </div>
  );
}
