/** The pictures of a trajectory as it is now. */
import type { z } from 'zod';
import type { TrajectoryPicture } from '../../../contract/trajectory-record';
import type { ReadHandle } from '../../../vault/database/handles';
import type { Clock } from '../../context';
import { today } from '../../days';
import { cardOf } from '../../skill-card/rules/card';
import type { Card, GivenScore } from '../../skill-card/rules/card';
import { momentMeans } from '../../skill-card/rules/moments';
import { weekMeans } from '../../skill-card/rules/roll-up';
import { weekSpreads } from '../../skill-card/rules/spread';
import { scoresOfGoals } from '../../skill-card/skill-scores';
import type { TrajectoryRecord } from '../trajectory-records';
import { getTrajectory } from '../trajectory-service';
import type { PictureGoal, PictureInput } from './picture-input';
import { picturesOf } from './pictures-of';

type At = { readonly read: ReadHandle; readonly clock: Clock };
export type PictureRecord = z.input<typeof TrajectoryPicture>;

const pictureGoals = ({ goals, history }: TrajectoryRecord): readonly PictureGoal[] =>
  goals.map(({ id, content, startedOn, endedOn }, at) => ({
    id,
    number: at + 1,
    targetScore: content.targetScore,
    startedOn,
    endedOn,
    changes: history
      .filter(({ goalId }) => goalId === id)
      .toReversed()
      .map(({ kind, on, before }) => ({ kind, on, targetBefore: before.targetScore }))
      .toSorted((one, other) => one.on.localeCompare(other.on)),
  }));

/** Everything the pictures need, rolled up from the scores. Pure. */
export const pictureInput = (
  stored: TrajectoryRecord,
  { card, scores }: { readonly card: Card; readonly scores: readonly GivenScore[] },
): PictureInput => {
  const goals = pictureGoals(stored);
  const means = weekMeans(card, scores);
  return {
    goals,
    weeks: card.weeks,
    raters: card.raters,
    parts: stored.plan.moments,
    until: card.until,
    means,
    spreads: weekSpreads(means),
    moments: new Map(goals.map(({ id }) => [id, momentMeans(card, { goalId: id, scores })])),
  };
};

/** The figures behind pictures and pages; null before it starts: nothing can be scored yet. */
export const figuresOfTrajectory = async (
  { read, clock }: At,
  stored: TrajectoryRecord,
): Promise<PictureInput | null> => {
  if (stored.status === 'preparing') return null;
  const card = cardOf(stored, { weeks: stored.schedule.weeks, today: today(clock) });
  const scores = await scoresOfGoals(read, { goalIds: stored.goals.map(({ id }) => id) });
  return pictureInput(stored, { card, scores });
};

/** Per goal its pictures, in the order of the goals; none while nothing was scored. @throws CodedError NOT_FOUND */
export const trajectoryPictures = async (
  context: At,
  { id }: { readonly id: string },
): Promise<PictureRecord[]> => {
  const input = await figuresOfTrajectory(context, await getTrajectory(context, id));
  return input === null ? [] : [...picturesOf(input)];
};
