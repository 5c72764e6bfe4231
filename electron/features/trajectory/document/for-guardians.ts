/**
 * A trajectory as it may stand on a page for some of the parents: what is made for one never shows what another
 * said apart from them (domain.md: guardians have their own editions). Pure.
 */
import { isSaidTo } from '../../../contract/guardian-contacts';
import type { TrajectoryRecord } from '../trajectory-records';

/** @param chosen ids of the guardians who get it; none: the parents together */
export const forGuardians = (
  trajectory: TrajectoryRecord,
  chosen: readonly string[],
): TrajectoryRecord => {
  // Who takes part in the trajectory was there when its goals were set.
  const wasThere = isSaidTo(trajectory.plan.guardianIds, chosen);
  return {
    ...trajectory,
    goals: trajectory.goals.map((goal) =>
      wasThere
        ? goal
        : {
            ...goal,
            content: { ...goal.content, voices: { ...goal.content.voices, guardian: '' } },
          },
    ),
    evaluations: trajectory.evaluations.map(({ evaluation, ...recorded }) => ({
      ...recorded,
      evaluation: isSaidTo(evaluation.guardianIds, chosen)
        ? evaluation
        : { ...evaluation, guardian: '' },
    })),
  };
};
