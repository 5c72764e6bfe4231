/** The pictures of a trajectory, goal by goal. Pure. */
import type { PictureKind, TrajectoryPicture } from '../../../contract/trajectory-record';
import { disagreementPicture } from './disagreement-picture';
import { momentsPicture } from './moments-picture';
import type { GoalInput, PictureInput } from './picture-input';
import { pictureTexts } from './picture-texts';
import { progressPicture } from './progress-picture';

type Picture = Omit<TrajectoryPicture, 'goalId'> & { readonly goalId: string };

const drawn = {
  progress: progressPicture,
  disagreement: disagreementPicture,
  moments: momentsPicture,
} as const satisfies Readonly<Record<PictureKind, unknown>>;

const isScored = ({ means }: GoalInput): boolean =>
  means.some(({ scored, notApplicable }) => scored + notApplicable > 0);

const inputOf = (input: PictureInput, at: number): GoalInput | null => {
  const { goals, means, spreads, moments, ...rest } = input;
  const goal = goals[at];
  if (goal === undefined) return null;
  const isOf = ({ goalId }: { readonly goalId: string }): boolean => goalId === goal.id;
  return {
    ...rest,
    goal,
    means: means.filter(isOf),
    spreads: spreads.filter(isOf),
    moments: moments.get(goal.id) ?? [],
  };
};

/** Of each goal that was scored: progress, where raters differ, and when it works best. */
export const picturesOf = (input: PictureInput): readonly Picture[] =>
  input.goals.flatMap((_, at) => {
    const ofGoal = inputOf(input, at);
    if (ofGoal === null || !isScored(ofGoal)) return [];
    return (['progress', 'disagreement', 'moments'] as const).flatMap((kind) => {
      const parts = drawn[kind](ofGoal);
      return parts === null
        ? []
        : [{ kind, goalId: ofGoal.goal.id, title: pictureTexts.title(kind), ...parts }];
    });
  });
