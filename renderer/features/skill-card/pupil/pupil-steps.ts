/** The pupil's card one question at a time: each goal, at each moment of the day. Pure. */
import type { PupilCard } from '../../../../electron/contract/skill-card';
import type { Score } from '../../../../electron/contract/trajectory-plan';

type Goal = PupilCard['goals'][number];

export type PupilStep = {
  readonly goal: Goal;
  /** The place of the moment in the day. */
  readonly part: number;
  /** "ochtend"; null where the day isn't divided. */
  readonly moment: string | null;
};

export type PupilGiven = ReadonlyMap<string, Score | null>;

export const stepKey = ({ goal, part }: Pick<PupilStep, 'goal' | 'part'>): string =>
  `${goal.goalId} ${part}`;

/** By moment, and in each by goal: the morning first. */
export const stepsOf = ({ goals, moments }: PupilCard): readonly PupilStep[] => {
  const parts = moments.length === 0 ? [null] : moments;
  return parts.flatMap((moment, part) => goals.map((goal) => ({ goal, part, moment })));
};

/** @param given what was chosen here and may not be in the vault yet */
export const scoreOf = (step: PupilStep, given: PupilGiven): Score | null => {
  const chosen = given.get(stepKey(step));
  if (chosen !== undefined) return chosen;
  return step.goal.scores.find(({ part }) => part === step.part)?.score ?? null;
};

/** The first question without an answer; the first of all where each has one. */
export const firstOpen = (steps: readonly PupilStep[], given: PupilGiven): number =>
  Math.max(
    0,
    steps.findIndex((step) => scoreOf(step, given) === null),
  );
