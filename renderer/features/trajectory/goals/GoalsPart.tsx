import { Button } from '@mantine/core';
import { useState } from 'react';
import { emptyGoal, MAX_GOALS } from '../../../../electron/contract/trajectory-plan';
import type { Trajectory } from '../../../../electron/contract/trajectory-record';
import { api } from '../../../app/api';
import { usePrivacy } from '../../../app/privacy';
import { Callout } from '../../../ui/Callout';
import { EmptyState } from '../../../ui/EmptyState';
import { IconList, IconPlus } from '../../../ui/icons/icons';
import { Section } from '../../../ui/Section';
import { useIsArchived } from '../../notes/use-notes';
import { trajectoryTexts } from '../texts';
import { useTrajectoryChange } from '../use-trajectory';
import { GoalItem } from './GoalItem';
import classes from './Goals.module.css';
import { NewGoalDialog } from './NewGoalDialog';
import { goalTexts as texts } from './texts';

type GoalsPartProps = { readonly trajectory: Trajectory };

/** The goals of the four parties, in their order; those that ended below. */
export function GoalsPart({ trajectory }: GoalsPartProps) {
  const { status, goals, caseFileId } = trajectory;
  const { hidden } = usePrivacy();
  const archived = useIsArchived(caseFileId);
  const { run, pending } = useTrajectoryChange(trajectory);
  const [forming, setForming] = useState(false);
  const [open, setOpen] = useState<ReadonlySet<string>>(
    () => new Set(goals.length === 1 ? goals.map(({ id }) => id) : []),
  );
  const [made, setMade] = useState<string | null>(null);
  if (archived === undefined) return null;
  const writes = !hidden && !archived && status !== 'ended';
  const toggle = (id: string): void => {
    const next = new Set(open);
    if (!next.delete(id)) next.add(id);
    setOpen(next);
  };
  const add = async (): Promise<void> => {
    if (status === 'running') {
      setForming(true);
      return;
    }
    const after = await run(({ id }) => api.trajectory.addGoal({ id, content: emptyGoal() }));
    const id = after?.goals.at(-1)?.id;
    if (id === undefined) return;
    setMade(id);
    setOpen(new Set([...open, id]));
  };
  const button = (
    <Button
      leftSection={<IconPlus size={20} />}
      variant={status === 'preparing' && goals.length === 0 ? 'filled' : 'default'}
      loading={pending}
      disabled={goals.length >= MAX_GOALS}
      title={goals.length >= MAX_GOALS ? texts.full : undefined}
      onClick={() => void add()}
    >
      {texts.add}
    </Button>
  );
  const going = goals.filter(({ endedOn }) => endedOn === null);
  const item = (goal: (typeof goals)[number]) => (
    <GoalItem
      key={goal.id}
      trajectory={trajectory}
      goal={goal}
      number={goals.indexOf(goal) + 1}
      going={going}
      writes={writes}
      open={open.has(goal.id)}
      isNew={goal.id === made}
      onToggle={() => toggle(goal.id)}
    />
  );
  return (
    <div className={classes.goals}>
      {!writes && (
        <Callout>
          {archived
            ? trajectoryTexts.archivedText
            : status === 'ended'
              ? trajectoryTexts.endedText
              : trajectoryTexts.hiddenText}
        </Callout>
      )}
      {goals.length === 0 ? (
        <EmptyState
          icon={IconList}
          title={texts.empty}
          text={writes ? texts.emptyText : texts.emptyRead}
          {...(writes && { action: button })}
        />
      ) : (
        <div className={classes.bar}>
          <p className={classes.lead}>{status === 'running' ? texts.leadRunning : texts.lead}</p>
          {writes && button}
        </div>
      )}
      {going.length > 0 && (
        <ol className={classes.list} aria-label={texts.goals}>
          {going.map(item)}
        </ol>
      )}
      {going.length < goals.length && (
        <Section title={texts.ended}>
          <ol className={classes.list} aria-label={texts.ended}>
            {goals.filter(({ endedOn }) => endedOn !== null).map(item)}
          </ol>
        </Section>
      )}
      {forming && <NewGoalDialog trajectory={trajectory} onClose={() => setForming(false)} />}
    </div>
  );
}
