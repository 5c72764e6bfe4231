/** The skill card: scores by day, and what they come to by week. */
import { CodedError } from '../../contract/coded-error';
import type { ParsedInputOf } from '../../contract/contract';
import type { skillCard } from '../../contract/skill-card';
import type { ReadHandle } from '../../vault/database/handles';
import { inTransaction } from '../../vault/database/transaction';
import type { OpenContext } from '../context';
import { today } from '../days';
import type { GoalRecord } from '../trajectory/trajectory-records';
import { scheduleOfTrajectory } from '../trajectory/trajectory-schedule';
import {
  goalsOfTrajectories,
  requireTrajectory,
  requireWritable,
} from '../trajectory/trajectory-service';
import { cardOf } from './rules/card';
import type { Card, CardWeek, GivenScore } from './rules/card';
import { addDays } from '../trajectory/rules/calendar-days';
import { isOnCard, mayBeScored } from './rules/may-score';
import { weekMeans } from './rules/roll-up';
import * as repository from './skill-card-repository';
import type { PupilCardRecord, WeekFigureRecord, WeekOfCardRecord } from './skill-card-records';

type InputOf<Name extends keyof typeof skillCard> = ParsedInputOf<(typeof skillCard)[Name]>;
type Stored = Awaited<ReturnType<typeof requireTrajectory>>;
type OpenCard = {
  readonly stored: Stored;
  readonly goals: readonly GoalRecord[];
  readonly card: Card;
};
type At = Pick<OpenContext, 'clock'> & { readonly read: ReadHandle };

const LAST_DAY_OF_WEEK = 6;

/** Also of one that hasn't started: then it has weeks only as far as the calendar makes them. */
const openCard = async ({ read, clock }: At, stored: Stored): Promise<OpenCard> => {
  const goals = (await goalsOfTrajectories(read, [stored.id])).get(stored.id) ?? [];
  const { weeks } = await scheduleOfTrajectory(read, stored);
  return { stored, goals, card: cardOf({ ...stored, goals }, { weeks, today: today(clock) }) };
};

/** @throws CodedError TRAJECTORY_NOT_STARTED */
const openStartedCard = (at: At, stored: Stored): Promise<OpenCard> => {
  if (stored.mondays === null) throw new CodedError('TRAJECTORY_NOT_STARTED');
  return openCard(at, stored);
};

/** Of all weeks; none before it starts. @throws CodedError NOT_FOUND */
export const getFigures = async (
  context: OpenContext,
  { id }: InputOf<'skillCard.figures'>,
): Promise<WeekFigureRecord[]> => {
  const stored = await requireTrajectory(context.read, id);
  if (stored.mondays === null) return [];
  const { card } = await openCard(context, stored);
  const goalIds = card.goals.map((goal) => goal.id);
  return [...weekMeans(card, await repository.selectScores(context.read, { goalIds }))];
};

/** @throws CodedError NOT_FOUND, also for a week that it doesn't have; TRAJECTORY_NOT_STARTED */
export const getWeek = async (
  context: OpenContext,
  { id, week: number }: InputOf<'skillCard.week'>,
): Promise<WeekOfCardRecord> => {
  const { read } = context;
  const { card } = await openStartedCard(context, await requireTrajectory(read, id));
  const week = card.weeks.find((each) => each.number === number);
  if (week === undefined) throw new CodedError('NOT_FOUND');
  const goalIds = card.goals.map((goal) => goal.id);
  const between = { from: week.monday, to: addDays(week.monday, LAST_DAY_OF_WEEK) };
  return {
    week: { ...week, days: [...week.days] },
    scores: await repository.selectScores(read, { goalIds, between }),
  };
};

type Change = InputOf<'skillCard.score'>['scores'][number];

/** @throws CodedError INVALID_INPUT */
const requirePlaces = (card: Card, changes: readonly Change[]): void => {
  const fits = changes.every((change) =>
    change.score === null ? isOnCard(card, change) : mayBeScored(card, change),
  );
  if (!fits) throw new CodedError('INVALID_INPUT');
};

/**
 * Gives scores, or takes them away: all of them or none.
 * @throws CodedError NOT_FOUND, CASE_FILE_ARCHIVED, TRAJECTORY_NOT_STARTED; INVALID_INPUT for a place that
 * isn't on the card (see rules/may-score.ts)
 */
export const giveScores = (
  { write, clock }: OpenContext,
  { id, scores: changes }: InputOf<'skillCard.score'>,
): Promise<void> =>
  inTransaction(write, async (trx) => {
    const stored = await requireWritable(trx, id);
    const { card } = await openStartedCard({ read: trx, clock }, stored);
    requirePlaces(card, changes);
    await repository.deleteScores(
      trx,
      changes.filter(({ score }) => score === null),
    );
    await repository.upsertScores(
      trx,
      changes.flatMap(({ score, ...place }): GivenScore[] =>
        score === null ? [] : [{ ...place, score }],
      ),
    );
  });

const isOfWeeks = (weeks: readonly CardWeek[], on: string): boolean =>
  weeks.some(({ monday, days }) => monday === on || days.includes(on));

/**
 * What the pupil sees of the own card on a day: pictures and own words, and the own scores alone.
 * @throws CodedError NOT_FOUND, TRAJECTORY_NOT_STARTED; INVALID_INPUT for a day that isn't on it or is still
 * to come, and where the pupil doesn't score
 */
export const getPupilCard = async (
  context: OpenContext,
  { id, on }: InputOf<'skillCard.pupil'>,
): Promise<PupilCardRecord> => {
  const { read } = context;
  const { stored, goals, card } = await openStartedCard(context, await requireTrajectory(read, id));
  const { raters, until, weeks } = card;
  if (!raters.includes('pupil') || on > until || !isOfWeeks(weeks, on)) {
    throw new CodedError('INVALID_INPUT');
  }
  const asked = goals.filter(({ endedOn }) => endedOn === null || on <= endedOn);
  const goalIds = asked.map((goal) => goal.id);
  const scores = await repository.selectScores(read, { goalIds, between: { from: on, to: on } });
  return {
    trajectoryId: id,
    on,
    moments: [...stored.plan.moments],
    goals: asked.map(({ id: goalId, content }) => ({
      goalId,
      text: content.pupilText === '' ? content.goal : content.pupilText,
      picture: content.picture,
      scores: scores
        .filter((each) => each.goalId === goalId && each.rater === 'pupil')
        .map(({ part, score }) => ({ part, score })),
    })),
  };
};

/** By the pupil, on the own card. @throws CodedError as `giveScores` and `getPupilCard` */
export const givePupilScore = async (
  context: OpenContext,
  { id, ...change }: InputOf<'skillCard.pupilScore'>,
): Promise<PupilCardRecord> => {
  await giveScores(context, { id, scores: [{ ...change, rater: 'pupil' }] });
  return getPupilCard(context, { id, on: change.on });
};
