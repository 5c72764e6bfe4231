import { useEffect, useRef, useState } from 'react';
import type { Trajectory } from '../../../electron/contract/trajectory-record';
import { useShownTexts } from '../../app/privacy';
import { Tag } from '../../ui/Tag';
import { dayOf } from '../notes/moments';
import { statusTones } from './status-tones';
import { trajectoryTexts as texts } from './texts';
import classes from './Trajectory.module.css';
import { TrajectoryActions } from './TrajectoryActions';
import { weekNow } from './week-now';

type TrajectoryHeadProps = {
  readonly trajectory: Trajectory;
  /** As it may be shown now. */
  readonly name: string;
  readonly archived: boolean;
};

/** Whose it is, where it stands; and what can be done with it. */
export function TrajectoryHead({ trajectory, name, archived }: TrajectoryHeadProps) {
  const { status, plan, schedule, endedOn, caseFileId } = trajectory;
  const [today] = useState(() => dayOf(new Date()));
  const title = useRef<HTMLHeadingElement>(null);
  // This screen comes a moment after its address: the frame found no heading to give the focus to.
  useEffect(() => {
    if (document.activeElement === document.body) title.current?.focus({ preventScroll: true });
  }, []);
  // A name that a person gave may hold a pupil's.
  const shown = useShownTexts(caseFileId, [plan.name])?.[0] ?? '';
  const now = weekNow(schedule, today);
  // Before the start only when it is planned for says something.
  const week = status === 'running' || now.kind === 'toCome' ? texts.week(now, plan.weekCount) : '';
  return (
    <div className={classes.head}>
      <div className={classes.headWords}>
        <h1 ref={title} id="page-title" tabIndex={-1} data-vault>
          {texts.titleOf(shown, name)}
        </h1>
        <p className={classes.facts}>
          <Tag tone={statusTones[status]}>{texts.status(status)}</Tag>
          {endedOn !== null ? (
            <span>{texts.endedOn(endedOn)}</span>
          ) : (
            week !== '' && <span>{week}</span>
          )}
        </p>
      </div>
      <div className={classes.actions}>
        <TrajectoryActions trajectory={trajectory} archived={archived} />
      </div>
    </div>
  );
}
