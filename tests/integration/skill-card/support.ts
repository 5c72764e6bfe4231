import type { TrajectoryGoalId } from '../../../electron/contract/ids';
import { SkillScore } from '../../../electron/contract/skill-card';
import type { OpenContext } from '../../../electron/features/context';
import { giveScores } from '../../../electron/features/skill-card/skill-card-service';
import type { TrajectoryRecord } from '../../../electron/features/trajectory/trajectory-records';
import { goalIdOf, idOf } from '../trajectory/support';

type Change = Parameters<typeof giveScores>[1]['scores'][number];
type Given = {
  readonly goalId?: TrajectoryGoalId;
  readonly on: string;
  readonly score: Change['score'];
  readonly part?: Change['part'];
  readonly rater?: Change['rater'];
};

/** Scores of the first goal by the teacher, unless said otherwise. */
export const give = (
  context: OpenContext,
  trajectory: TrajectoryRecord,
  ...scores: readonly Given[]
): Promise<void> =>
  giveScores(context, {
    id: idOf(trajectory),
    scores: scores.map((each) => ({
      goalId: goalIdOf(trajectory),
      part: 0,
      rater: 'teacher',
      ...each,
    })),
  });

/** As the card gives it back. */
export const scored = (trajectory: TrajectoryRecord, given: Given): SkillScore =>
  SkillScore.parse({ goalId: goalIdOf(trajectory), part: 0, rater: 'teacher', ...given });
