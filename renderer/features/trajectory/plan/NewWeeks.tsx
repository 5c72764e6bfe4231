import { Button } from '@mantine/core';
import type { Trajectory } from '../../../../electron/contract/trajectory-record';
import { api } from '../../../app/api';
import { usePrivacy } from '../../../app/privacy';
import { Callout } from '../../../ui/Callout';
import { notify } from '../../notes/undo-notice';
import { useTrajectoryChange } from '../use-trajectory';
import classes from './Plan.module.css';
import { leftOutBy, movesBetween } from './schedule-rows';
import type { WeekMove } from './schedule-rows';
import { planTexts } from './texts';

const texts = planTexts.weeks;

const moveWords = ({ number, before, after }: WeekMove): string => {
  if (before === null) return texts.added(number, after ?? '');
  return after === null ? texts.dropped(number, before) : texts.moved(number, before, after);
};

/** The calendar changed since the weeks were fixed: what that would change, and doing it. */
export function NewWeeks({ trajectory }: { readonly trajectory: Trajectory }) {
  const { hidden } = usePrivacy();
  const { run, pending } = useTrajectoryChange(trajectory);
  const { schedule, newSchedule } = trajectory;
  if (newSchedule === null) return null;
  const moves = movesBetween(schedule, newSchedule);
  const fix = async (): Promise<void> => {
    const skipped = [...leftOutBy(newSchedule)];
    const after = await run(({ id, version }) =>
      api.trajectory.reschedule({ id, version, skipped }),
    );
    if (after !== null) notify(texts.fixed);
  };
  return (
    <Callout
      kind="warn"
      title={texts.changed}
      action={
        <Button variant="default" loading={pending} disabled={hidden} onClick={() => void fix()}>
          {texts.fixAnew}
        </Button>
      }
    >
      {moves.length === 0 ? (
        texts.holidaysOnly
      ) : (
        <>
          {texts.changedText}
          <ul className={classes.moves}>
            {moves.map((move) => (
              <li key={move.number}>{moveWords(move)}</li>
            ))}
          </ul>
        </>
      )}
    </Callout>
  );
}
