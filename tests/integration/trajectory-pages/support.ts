/** A running trajectory with scores, on a real encrypted database. */
import type { GivenScore } from '../../../electron/features/skill-card/rules/card';
import { giveScores } from '../../../electron/features/skill-card/skill-card-service';
import type { OpenContext } from '../../../electron/features/context';
import { BASELINE_MONDAY, FIRST_MONDAY, goalIdOf, idOf, running } from '../trajectory/support';
import type { Begun } from '../trajectory/support';

const given = (
  { trajectory }: Begun,
  score: GivenScore['score'],
  on: string,
  rater: GivenScore['rater'] = 'pupil',
) => ({ goalId: goalIdOf(trajectory), on, part: 0 as const, rater, score });

/** 1 in week 0; 2 and 4 in week 1, where the teacher gave 2. */
export const scored = async (context: OpenContext): Promise<Begun> => {
  const begun = await running(context);
  await giveScores(context, {
    id: idOf(begun.trajectory),
    scores: [
      given(begun, 1, BASELINE_MONDAY),
      given(begun, 2, FIRST_MONDAY),
      given(begun, 4, '2025-09-02'),
      given(begun, 2, FIRST_MONDAY, 'teacher'),
    ],
  });
  return begun;
};
