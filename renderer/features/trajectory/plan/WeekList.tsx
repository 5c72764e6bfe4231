import { Button } from '@mantine/core';
import { Day } from '../../../../electron/contract/ids';
import type { Trajectory } from '../../../../electron/contract/trajectory-record';
import { api } from '../../../app/api';
import { usePrivacy } from '../../../app/privacy';
import { Tag } from '../../../ui/Tag';
import { useToday } from '../../opp/cycle/use-today';
import { notifyUndo } from '../../notes/undo-notice';
import { useTrajectoryChange } from '../use-trajectory';
import { addDays, isInWeek } from '../week-now';
import classes from './Plan.module.css';
import { leftOutBy, scheduleRows } from './schedule-rows';
import type { ScheduleRow } from './schedule-rows';
import { planTexts } from './texts';

const texts = planTexts.weeks;
const SCHOOL_DAYS = 5;

type WeekListProps = { readonly trajectory: Trajectory; readonly fixed: boolean };

/** Week after week; one can be left out by hand, and taken back. */
export function WeekList({ trajectory, fixed }: WeekListProps) {
  const { schedule, plan } = trajectory;
  const { hidden } = usePrivacy();
  const { run, pending } = useTrajectoryChange(trajectory);
  const today = useToday();
  const setLeftOut = async (mondays: readonly string[]): Promise<boolean> => {
    const skipped = mondays.map((monday) => Day.parse(monday));
    const after = await run(({ id, version }) =>
      api.trajectory.reschedule({ id, version, skipped }),
    );
    return after !== null;
  };
  const change = async (mondays: readonly string[], said: string): Promise<void> => {
    const before = leftOutBy(schedule);
    if (await setLeftOut(mondays)) notifyUndo(said, () => void setLeftOut(before));
  };
  const leaveOut = (monday: string) => change([...leftOutBy(schedule), monday], texts.leftOut);
  const takeBack = (monday: string) =>
    change(
      leftOutBy(schedule).filter((one) => one !== monday),
      texts.takenBack,
    );
  const changes = !fixed && !hidden;
  return (
    <ol className={classes.weeks} aria-label={texts.aside}>
      {scheduleRows(schedule).map((row) => (
        <li
          key={row.monday}
          className={classes.week}
          data-kind={row.kind}
          aria-current={isInWeek(today, row.monday) ? 'date' : undefined}
        >
          <div>
            <WeekWords row={row} sessionWeekday={plan.sessionWeekday} />
          </div>
          {changes && row.kind === 'week' && row.week.number > 0 && (
            <Button
              variant="subtle"
              size="compact-md"
              className={classes.weekButton ?? ''}
              disabled={pending}
              aria-label={texts.leaveOutOf(spanOf(row))}
              onClick={() => void leaveOut(row.monday)}
            >
              {texts.leaveOut}
            </Button>
          )}
          {changes && row.kind === 'skipped' && row.skipped.byHand && (
            <Button
              variant="subtle"
              size="compact-md"
              className={classes.weekButton ?? ''}
              disabled={pending}
              aria-label={texts.takeBackOf(spanOf(row))}
              onClick={() => void takeBack(row.monday)}
            >
              {texts.takeBack}
            </Button>
          )}
        </li>
      ))}
    </ol>
  );
}

const spanOf = ({ monday }: ScheduleRow): string => texts.span(monday, addDays(monday, 4));

/** Monday is 1. */
const weekdayOf = (day: string): number => new Date(`${day}T00:00:00Z`).getUTCDay();

type WeekWordsProps = { readonly row: ScheduleRow; readonly sessionWeekday: number | null };

function WeekWords({ row, sessionWeekday }: WeekWordsProps) {
  if (row.kind === 'skipped') {
    const { byHand, why } = row.skipped;
    return (
      <>
        <span className={classes.weekName}>{byHand ? texts.byHand : why || texts.skipped}</span>
        <span className={classes.weekDays}>
          {spanOf(row)} · {texts.skipped}
        </span>
      </>
    );
  }
  const { number, days } = row.week;
  const noSession =
    number > 0 && sessionWeekday !== null && !days.some((day) => weekdayOf(day) === sessionWeekday);
  return (
    <>
      <span className={classes.weekName}>{texts.week(number)}</span>
      <span className={classes.weekDays}>
        {[spanOf(row), ...(days.length < SCHOOL_DAYS ? [texts.daysLeft(days.length)] : [])].join(
          ' · ',
        )}
      </span>
      {noSession && <Tag tone="amber">{texts.noSession(sessionWeekday)}</Tag>}
    </>
  );
}
