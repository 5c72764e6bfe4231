/** The scores of one week as they stand now: what the vault has, and over it what is on its way there. */
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useSyncExternalStore } from 'react';
import type { TrajectoryId } from '../../../electron/contract/ids';
import type { ScorePlace, WeekFigure } from '../../../electron/contract/skill-card';
import type { Rater, Score } from '../../../electron/contract/trajectory-plan';
import type { Trajectory, TrajectoryWeek } from '../../../electron/contract/trajectory-record';
import { api, valueOf } from '../../app/api';
import { placeKey } from './card-weeks';
import { scoreKeys, scoreWork } from './score-work';
import type { ScoresKept, ScoreWork } from './score-work';

export type ShownScore = {
  /** Null: nobody gave one, or it is being emptied. */
  readonly score: Score | null;
  readonly failed: boolean;
  /** False while the week is being read: what stands there is not known yet. */
  readonly known: boolean;
};

export type Scores = {
  readonly at: (place: ScorePlace) => ShownScore;
  readonly figure: (goalId: string, rater: Rater) => WeekFigure | undefined;
  /** Ids of the goals that somebody scored in this week. */
  readonly goals: ReadonlySet<string>;
  readonly work: ScoreWork;
  readonly kept: ScoresKept;
  readonly error: unknown;
  readonly loaded: boolean;
};

const weekQuery = (id: TrajectoryId, week: number) => ({
  queryKey: scoreKeys.week(id, week),
  queryFn: () => valueOf(api.skillCard.week({ id, week })),
});

export const useScores = (trajectory: Trajectory, { number }: TrajectoryWeek): Scores => {
  const { id, caseFileId } = trajectory;
  const { weeks } = trajectory.schedule;
  const client = useQueryClient();
  const work = scoreWork(client, { id, caseFileId });
  const kept = useSyncExternalStore(work.subscribe, work.kept);
  const { data, error } = useQuery(weekQuery(id, number));
  // To and fro without waiting: the keys go on in the grid.
  useEffect(() => {
    const near = weeks.filter((week) => Math.abs(week.number - number) === 1);
    for (const week of near) void client.prefetchQuery(weekQuery(id, week.number));
  }, [client, id, number, weeks]);
  const { data: figures } = useQuery({
    queryKey: scoreKeys.figures(id),
    queryFn: () => valueOf(api.skillCard.figures({ id })),
  });
  const known = useMemo(
    () => new Map((data?.scores ?? []).map((score) => [placeKey(score), score.score])),
    [data],
  );
  return {
    at: (place) => {
      const key = placeKey(place);
      const waits = kept.waiting.get(key);
      if (waits !== undefined) return { score: waits.score, failed: kept.failed, known: true };
      return { score: known.get(key) ?? null, failed: false, known: data !== undefined };
    },
    figure: (goalId, rater) =>
      figures?.find((one) => one.week === number && one.goalId === goalId && one.rater === rater),
    goals: new Set((data?.scores ?? []).map(({ goalId }) => goalId)),
    work,
    kept,
    error,
    loaded: data !== undefined,
  };
};
