/** A group of which every pupil was scored on every day by every rater, as an Impulsklas fills its cards. */
import {
  SchoolId,
  TrajectoryGoalId,
  TrajectoryGroupId,
  TrajectoryId,
} from '../../../electron/contract/ids';
import { emptyGoal } from '../../../electron/contract/trajectory-plan';
import type { TrajectoryTemplateContent } from '../../../electron/contract/trajectory-plan';
import type { OpenContext } from '../../../electron/features/context';
import { createSchool } from '../../../electron/features/pupils/schools-service';
import { giveScores } from '../../../electron/features/skill-card/skill-card-service';
import { saveGroup } from '../../../electron/features/trajectory-groups/groups-service';
import { startTrajectory } from '../../../electron/features/trajectory/trajectory-cycle';
import { addGoal } from '../../../electron/features/trajectory/trajectory-goals';
import type { TrajectoryRecord } from '../../../electron/features/trajectory/trajectory-records';
import { createTrajectory } from '../../../electron/features/trajectory/trajectory-service';
import { addFile } from './add-file';

const FIRST_DAY = '2026-09-07';
/** The Friday of week 12, after school. */
const BUILT_AT = new Date('2026-11-27T16:00:00.000Z');

const template: TrajectoryTemplateContent = {
  name: 'Impulsklas',
  weekCount: 12,
  sessionWeekday: 3,
  sessionTime: 'woensdagochtend',
  withGuardian: true,
  yearGroupFrom: 3,
  yearGroupTo: 8,
  maxPupils: 8,
  raters: ['pupil', 'teacher', 'guardian'],
  moments: [],
};

const goalOf = (number: number) => ({
  ...emptyGoal(),
  voices: { pupil: 'Ik wil het zelf kunnen.', guardian: '', teacher: '', coach: '' },
  goal: `Ik begin binnen ${number} minuten na de uitleg aan mijn werk.`,
  situation: 'In de klas, bij zelfstandig werken.',
  baseline: '1 van de 5 keer.',
  target: '4 van de 5 keer.',
  targetScore: 3,
  measure: 'De leerkracht kijkt op de klok.',
});

const figures = [1, 2, 2, 3, 3, 4, 4] as const;

/** One rater after another gives another figure each day, so that lines move and raters differ. */
const fillCard = async (context: OpenContext, { id, plan, goals, schedule }: TrajectoryRecord) => {
  for (const { days } of schedule.weeks) {
    const scores = days.flatMap((on, day) =>
      goals.flatMap((goal, at) =>
        plan.raters.map((rater, of) => ({
          goalId: TrajectoryGoalId.parse(goal.id),
          on,
          part: 0,
          rater,
          score: figures[(day + at * 2 + of * 3) % figures.length] ?? 3,
        })),
      ),
    );
    await giveScores(context, { id: TrajectoryId.parse(id), scores });
  }
};

/** @returns the group, the trajectory of its first pupil, and a context of the last day */
export const groupWithScores = async (
  now: OpenContext,
  { pupils, goals }: { readonly pupils: number; readonly goals: number },
): Promise<{
  readonly context: OpenContext;
  readonly groupId: TrajectoryGroupId;
  readonly first: TrajectoryId;
}> => {
  const context = { ...now, clock: { now: () => BUILT_AT } };
  const { id } = await createSchool(context, { name: 'De Meetlat', place: 'Verzonnen' });
  const schoolId = SchoolId.parse(id);
  const group = await saveGroup(context, {
    id: null,
    schoolId,
    version: 0,
    draft: { name: 'Impulsklas', template, startOn: FIRST_DAY, coaches: 'Begeleider' },
  });
  const groupId = TrajectoryGroupId.parse(group.id);
  const made: TrajectoryId[] = [];
  for (let number = 1; number <= pupils; number += 1) {
    const { caseFileId } = await addFile(context, { schoolId, number });
    const begun = await createTrajectory(context, { caseFileId, groupId, template });
    const own = TrajectoryId.parse(begun.id);
    for (let goal = 1; goal <= goals; goal += 1) {
      await addGoal(context, { id: own, content: goalOf(goal) });
    }
    await fillCard(context, await startTrajectory(context, { id: own, version: begun.version }));
    made.push(own);
  }
  const [first] = made;
  if (first === undefined) throw new Error('no pupils');
  return { context, groupId, first };
};
