/** One rater's card of one week, as the grid shows it: rows of goals, columns of days, and what may be done where. */
import type { TrajectoryGoal } from '../../../electron/contract/trajectory-plan';
import type { Rater, Score } from '../../../electron/contract/trajectory-plan';
import type { Trajectory, TrajectoryWeek } from '../../../electron/contract/trajectory-record';
import { useShownTexts } from '../../app/privacy';
import { barOf, columnsOf, goalsOfWeek, lastDayOf, startColumn } from './card-weeks';
import type { Bar, ScoreColumn } from './card-weeks';
import { skillCardTexts as texts } from './texts';
import type { At } from './use-cursor';
import type { Scores, ShownScore } from './use-scores';
import { useToday } from './use-today';

export type GoalRow = {
  readonly goal: TrajectoryGoal;
  /** "Doel 2": its place among all goals. */
  readonly name: string;
  /** Null while names in it are being hidden. */
  readonly text: string | null;
};

export type GridCell = ShownScore & { readonly bar: Bar | null };

export type CardGrid = {
  readonly rater: Rater;
  readonly week: TrajectoryWeek;
  readonly rows: readonly GoalRow[];
  readonly columns: readonly ScoreColumn[];
  /** Where one begins. */
  readonly start: At;
  /** Undefined outside the grid, and in the column of figures. */
  readonly cell: (at: At) => GridCell | undefined;
  readonly open: (at: At) => boolean;
  /** "Doel 2, woensdag 4 maart" */
  readonly nameOf: (at: At) => string;
  /** A day of the week was scored: then the score of the week as a whole doesn't count. */
  readonly daysCount: (row: number) => boolean;
  /** @returns why it can't be; null: it is on its way */
  readonly score: (at: At, score: Score | null) => string | null;
};

type Wanted = {
  readonly trajectory: Trajectory;
  readonly week: TrajectoryWeek;
  readonly scores: Scores;
};

/** The goals of a week with what may be shown of them. */
export const useGoalRows = ({ trajectory, week, scores }: Wanted): readonly GoalRow[] => {
  const { goals, caseFileId } = trajectory;
  const shown = useShownTexts(
    caseFileId,
    goals.map(({ content }) => content.goal),
  );
  return goalsOfWeek(goals, week, scores.goals).map((goal) => {
    const at = goals.indexOf(goal);
    return { goal, name: texts.goalAt(at), text: shown?.[at] ?? null };
  });
};

/** What the moments of a day are called was typed too. */
export const useShownMoments = ({ caseFileId, plan }: Trajectory): readonly string[] => {
  const shown = useShownTexts(caseFileId, plan.moments);
  return plan.moments.map((_, at) => shown?.[at] ?? texts.moment(at));
};

export const useCardGrid = ({ rater, ...wanted }: Wanted & { readonly rater: Rater }): CardGrid => {
  const { trajectory, week, scores } = wanted;
  const rows = useGoalRows(wanted);
  const columns = columnsOf(week, useShownMoments(trajectory));
  const today = useToday();
  const lastDay = lastDayOf(trajectory, today);

  const placeOf = ({ row, column }: At) => {
    const [found, where] = [rows[row], columns[column]];
    if (found === undefined || where === undefined) return null;
    const { on, part } = where;
    return { found, where, place: { goalId: found.goal.id, on, part, rater } };
  };
  const cell = (at: At): GridCell | undefined => {
    const here = placeOf(at);
    if (here === null) return undefined;
    return { ...scores.at(here.place), bar: barOf(here.where, here.found.goal, lastDay) };
  };
  return {
    rater,
    week,
    rows,
    columns,
    start: { row: 0, column: startColumn(columns, { today, lastDay }) },
    cell,
    open: (at) => cell(at)?.bar === null,
    nameOf: (at) => {
      const here = placeOf(at);
      if (here !== null) return `${here.found.name}, ${texts.at(here.where)}`;
      return `${rows[at.row]?.name ?? ''}, ${texts.figure.toLowerCase()}`;
    },
    daysCount: (row) =>
      columns.some(({ part }, column) => {
        const score = part === 'week' ? null : (cell({ row, column })?.score ?? null);
        return score !== null && score !== 'na';
      }),
    score: (at, score) => {
      const here = placeOf(at);
      const now = cell(at);
      if (here === null || now === undefined) return texts.refused.figure;
      // What stands on a day that became free may be taken away.
      const empties = score === null && (now.score !== null || !now.known);
      if (now.bar !== null && !empties) return texts.refused[now.bar];
      scores.work.score(
        { place: here.place, week: week.number, score },
        now.known ? now.score : undefined,
      );
      return null;
    },
  };
};
