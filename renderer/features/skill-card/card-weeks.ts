/** A week of the card as it stands on the screen: its columns, and where a score may be given. Pure. */
import dayjs from 'dayjs';
import type { Day } from '../../../electron/contract/ids';
import type { ScorePart, ScorePlace } from '../../../electron/contract/skill-card';
import type { TrajectoryGoal } from '../../../electron/contract/trajectory-plan';
import type { Trajectory, TrajectoryWeek } from '../../../electron/contract/trajectory-record';

/** A column in which scores are given: a day, a part of it, or the week as a whole. */
export type ScoreColumn = {
  readonly on: Day;
  readonly part: ScorePart;
  /** "ochtend"; null where the day isn't divided. */
  readonly moment: string | null;
  /** False: a day without school. */
  readonly school: boolean;
};

/** Why a place can't be scored. */
export type Bar = 'free' | 'toCome' | 'ended';

const SCHOOL_DAYS = [0, 1, 2, 3, 4] as const;

/** 0 is Sunday. */
export const weekdayOf = (on: string): number => dayjs(on).day();

export const addDays = (on: Day, days: number): Day =>
  dayjs(on).add(days, 'day').format('YYYY-MM-DD');

/** Monday to Friday, by their parts, also where there is no school; then the week as a whole. */
export const columnsOf = (
  { monday, days }: TrajectoryWeek,
  moments: readonly string[],
): readonly ScoreColumn[] => {
  const parts = moments.length === 0 ? [null] : moments;
  const ofDays = SCHOOL_DAYS.map((at) => addDays(monday, at)).flatMap((on) =>
    parts.map((moment, part) => ({ on, part, moment, school: days.includes(on) })),
  );
  return [...ofDays, { on: monday, part: 'week', moment: null, school: true }];
};

/** The last day that may be scored: today, or the day on which the trajectory ended. */
export const lastDayOf = ({ endedOn }: Pick<Trajectory, 'endedOn'>, today: Day): Day =>
  endedOn !== null && endedOn < today ? endedOn : today;

/** @returns null: it may be scored (electron/features/skill-card/rules/may-score.ts decides the same) */
export const barOf = (
  { on, school }: Pick<ScoreColumn, 'on' | 'school'>,
  { endedOn }: Pick<TrajectoryGoal, 'endedOn'>,
  lastDay: Day,
): Bar | null => {
  if (!school) return 'free';
  if (on > lastDay) return 'toCome';
  return endedOn !== null && on > endedOn ? 'ended' : null;
};

/** The week of today, else the last one that has begun, else the first. By place in the list. */
export const currentWeekAt = (weeks: readonly TrajectoryWeek[], today: Day): number =>
  Math.max(
    0,
    weeks.findLastIndex(({ monday }) => monday <= today),
  );

/** Where one begins: at the day of today, else at the first school day that may be scored. */
export const startColumn = (
  columns: readonly ScoreColumn[],
  { today, lastDay }: { readonly today: Day; readonly lastDay: Day },
): number => {
  const isOpen = ({ on, school }: ScoreColumn): boolean => school && on <= lastDay;
  const ofToday = columns.findIndex((column) => column.on === today && isOpen(column));
  return Math.max(0, ofToday === -1 ? columns.findIndex(isOpen) : ofToday);
};

/** The goals of a week: those that had not ended before it, and those that were scored in it. */
export const goalsOfWeek = (
  goals: readonly TrajectoryGoal[],
  { monday }: TrajectoryWeek,
  scored: ReadonlySet<string>,
): readonly TrajectoryGoal[] =>
  goals.filter(({ id, endedOn }) => endedOn === null || endedOn >= monday || scored.has(id));

export const placeKey = ({ goalId, on, part, rater }: ScorePlace): string =>
  [goalId, on, part, rater].join(' ');
