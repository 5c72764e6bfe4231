import { ActionIcon, Button } from '@mantine/core';
import type { TrajectoryWeek } from '../../../electron/contract/trajectory-record';
import { IconArrowLeft, IconArrowRight } from '../../ui/icons/icons';
import { addDays } from './card-weeks';
import classes from './SkillCard.module.css';
import { skillCardTexts as texts } from './texts';

const FRIDAY = 4;

type WeekBarProps = {
  readonly weeks: readonly TrajectoryWeek[];
  /** Places in the list. */
  readonly at: number;
  readonly current: number;
  readonly onGo: (at: number) => void;
};

/** To and fro through the weeks that count. */
export function WeekBar({ weeks, at, current, onGo }: WeekBarProps) {
  const week = weeks[at];
  if (week === undefined) return null;
  return (
    <div className={classes.weekBar} role="group" aria-label={texts.weeks}>
      <ActionIcon
        variant="default"
        aria-label={texts.previous}
        disabled={at === 0}
        onClick={() => onGo(at - 1)}
      >
        <IconArrowLeft size={20} />
      </ActionIcon>
      <div className={classes.weekName} role="status">
        <h2>{texts.week(week.number)}</h2>
        <p>{texts.from(week.monday, addDays(week.monday, FRIDAY))}</p>
      </div>
      <ActionIcon
        variant="default"
        aria-label={texts.next}
        disabled={at === weeks.length - 1}
        onClick={() => onGo(at + 1)}
      >
        <IconArrowRight size={20} />
      </ActionIcon>
      <Button variant="subtle" disabled={at === current} onClick={() => onGo(current)}>
        {texts.thisWeek}
      </Button>
    </div>
  );
}
