/** The goals of a member in weekly figures. Pure. */
import { goesOn } from '../../skill-card/rules/card';
import type { Card, GivenScore } from '../../skill-card/rules/card';
import { weekMeans } from '../../skill-card/rules/roll-up';
import type { GoalRecord } from '../../trajectory/trajectory-records';
import type { GroupMemberRecord } from '../group-records';

type GoalOfMember = GroupMemberRecord['goals'][number];

/** @param currentWeek null: nothing is missing, for there is no week now */
export const memberGoals = (
  card: Card,
  {
    goals,
    scores,
    currentWeek,
  }: {
    readonly goals: readonly GoalRecord[];
    readonly scores: readonly GivenScore[];
    readonly currentWeek: number | null;
  },
): GoalOfMember[] => {
  const means = weekMeans(card, scores);
  return goals
    .filter((goal) => goesOn({ ...goal, startedOn: null }, card.until))
    .map(({ id, content }) => ({
      goalId: id,
      text: content.goal,
      targetScore: content.targetScore,
      series: card.raters.map((rater) => {
        const own = means.filter((each) => each.goalId === id && each.rater === rater);
        return {
          rater,
          weeks: own.map(({ mean }) => mean),
          missing: own.find(({ week }) => week === currentWeek)?.missing ?? 0,
        };
      }),
    }));
};
