/** A schedule as a list to read, and how two of them differ. Pure. */
import type {
  SkippedWeek,
  TrajectorySchedule,
  TrajectoryWeek,
} from '../../../../electron/contract/trajectory-record';

export type ScheduleRow =
  | { readonly kind: 'week'; readonly monday: string; readonly week: TrajectoryWeek }
  | { readonly kind: 'skipped'; readonly monday: string; readonly skipped: SkippedWeek };

/** The weeks that count and those that don't, in the order of the calendar. */
export const scheduleRows = ({
  weeks,
  skipped,
}: Pick<TrajectorySchedule, 'weeks' | 'skipped'>): readonly ScheduleRow[] =>
  [
    ...weeks.map((week) => ({ kind: 'week', monday: week.monday, week }) as const),
    ...skipped.map((one) => ({ kind: 'skipped', monday: one.monday, skipped: one }) as const),
  ].toSorted((one, other) => one.monday.localeCompare(other.monday));

/** Mondays that a person left out. */
export const leftOutBy = ({ skipped }: Pick<TrajectorySchedule, 'skipped'>) =>
  skipped.filter(({ byHand }) => byHand).map(({ monday }) => monday);

export type WeekMove = {
  readonly number: number;
  /** Null: it wasn't there. */
  readonly before: string | null;
  /** Null: it is no longer there. */
  readonly after: string | null;
};

/** Which weeks come to lie elsewhere; none: only what is skipped is called otherwise. */
export const movesBetween = (
  before: Pick<TrajectorySchedule, 'weeks'>,
  after: Pick<TrajectorySchedule, 'weeks'>,
): readonly WeekMove[] => {
  const mondays = ({ weeks }: Pick<TrajectorySchedule, 'weeks'>) =>
    new Map(weeks.map(({ number, monday }) => [number, monday]));
  const [old, anew] = [mondays(before), mondays(after)];
  const numbers = [...new Set([...old.keys(), ...anew.keys()])].toSorted(
    (one, other) => one - other,
  );
  return numbers
    .map((number) => ({
      number,
      before: old.get(number) ?? null,
      after: anew.get(number) ?? null,
    }))
    .filter((move) => move.before !== move.after);
};
