import { TrajectoryGoalId, TrajectoryGroupId, TrajectoryId } from '../../../electron/contract/ids';
import { TrajectoryGroupDraft } from '../../../electron/contract/trajectory-groups';
import type { TrajectoryGoalContent } from '../../../electron/contract/trajectory-plan';
import { TrajectoryPlan } from '../../../electron/contract/trajectory-plan';
import {
  ConsolidationContent,
  Trajectory,
  TrajectoryEvaluation,
} from '../../../electron/contract/trajectory-record';
import type { OpenContext } from '../../../electron/features/context';
import { startTrajectory } from '../../../electron/features/trajectory/trajectory-cycle';
import { addGoal } from '../../../electron/features/trajectory/trajectory-goals';
import type { TrajectoryRecord } from '../../../electron/features/trajectory/trajectory-records';
import {
  createTrajectory,
  savePlan,
} from '../../../electron/features/trajectory/trajectory-service';
import type { WriteHandle } from '../../../electron/vault/database/handles';
import { goalContent, template } from '../../unit/trajectory/invented';
import { openFile } from '../opp/support';
import type { OpenFile } from '../opp/support';

/** Of the test vault; in week 11 of what starts on FIRST_MONDAY. */
export const TODAY = '2025-11-12';
export const FIRST_MONDAY = '2025-09-01';
export const BASELINE_MONDAY = '2025-08-25';
/** The Friday of week 12, in a calendar without holidays. */
export const LAST_DAY = '2025-11-21';

export const idOf = ({ id }: { readonly id: string }): TrajectoryId => TrajectoryId.parse(id);

export const goalIdOf = ({ goals }: TrajectoryRecord, at = 0): TrajectoryGoalId =>
  TrajectoryGoalId.parse(goals[at]?.id);

export type Begun = { readonly file: OpenFile; readonly trajectory: TrajectoryRecord };

/** Without a start date and without goals. */
export const begin = async (context: OpenContext, codeName = 'Lantaarn'): Promise<Begun> => {
  const file = await openFile(context, codeName);
  const { caseFileId } = file;
  const made = { caseFileId, groupId: null, template: template() };
  return { file, trajectory: await createTrajectory(context, made) };
};

export const plan = (
  context: OpenContext,
  { id, version, plan: before }: TrajectoryRecord,
  change: Record<string, unknown> = {},
): Promise<TrajectoryRecord> =>
  savePlan(context, {
    id: TrajectoryId.parse(id),
    version,
    plan: TrajectoryPlan.parse({ ...before, ...change }),
  });

export const add = (
  context: OpenContext,
  trajectory: { readonly id: string },
  content: TrajectoryGoalContent = goalContent(),
): Promise<TrajectoryRecord> => addGoal(context, { id: idOf(trajectory), content });

export const start = (
  context: OpenContext,
  trajectory: TrajectoryRecord,
): Promise<TrajectoryRecord> =>
  startTrajectory(context, { id: idOf(trajectory), version: trajectory.version });

/** With a start date and one goal in which nothing is missing. */
export const ready = async (context: OpenContext, codeName = 'Lantaarn'): Promise<Begun> => {
  const { file, trajectory } = await begin(context, codeName);
  await plan(context, trajectory, { startOn: FIRST_MONDAY });
  return { file, trajectory: await add(context, trajectory) };
};

export const running = async (context: OpenContext, codeName = 'Lantaarn'): Promise<Begun> => {
  const { file, trajectory } = await ready(context, codeName);
  return { file, trajectory: await start(context, trajectory) };
};

/** In the database: a group of the school. */
export const insertGroup = async (
  { write, newId }: Pick<OpenContext, 'newId'> & { readonly write: WriteHandle },
  schoolId: string,
  name = 'Impulsklas najaar',
): Promise<TrajectoryGroupId> => {
  const id = newId();
  const at = '2025-11-12T09:00:00.000Z';
  await write('trajectory_groups').insert({
    id,
    school_id: schoolId,
    content: JSON.stringify(
      TrajectoryGroupDraft.parse({
        name,
        template: template(),
        startOn: FIRST_MONDAY,
        coaches: 'Begeleider Impulsklas',
      }),
    ),
    created_at: at,
    updated_at: at,
  });
  return TrajectoryGroupId.parse(id);
};

export const evaluation = (change: Record<string, unknown> = {}): TrajectoryEvaluation =>
  TrajectoryEvaluation.parse({
    kind: 'midTerm',
    on: TODAY,
    guardianIds: [],
    others: 'leerling, leerkracht, begeleider',
    goals: [],
    pupil: 'Het gaat al vaak goed.',
    guardian: 'Thuis begint zij ook sneller.',
    teacher: 'Rekenen lukt.',
    conclusion: 'Wij gaan door met dit doel.',
    ...change,
  });

export const consolidation = (change: Record<string, unknown> = {}): ConsolidationContent =>
  ConsolidationContent.parse({
    stays: 'Het kaartje met de eerste stap.',
    keptUpBy: 'leerkracht groep 6',
    relapseSigns: 'Zij wacht weer op hulp.',
    onRelapse: 'Samen de eerste stap doen.',
    checks: [
      { term: 'sixWeeks', on: '2026-01-05' },
      { term: 'threeMonths', on: '2026-02-23' },
    ],
    ...change,
  });

/** A score as the card keeps it. */
export const insertScore = async (
  write: WriteHandle,
  {
    goalId,
    on,
    score = 3,
  }: { readonly goalId: string; readonly on: string; readonly score?: number },
): Promise<void> => {
  await write('skill_scores').insert({
    goal_id: goalId,
    on_day: on,
    part: 0,
    rater: 'teacher',
    score,
  });
};

/** As the router hands it to the screen. */
export const parsed = (one: TrajectoryRecord): Trajectory => Trajectory.parse(one);

/** A day on which the school is closed. */
export const insertDay = async (
  { write, newId }: Pick<OpenContext, 'newId'> & { readonly write: WriteHandle },
  { schoolId, day }: { readonly schoolId: string; readonly day: string },
): Promise<void> => {
  await write('free_periods').insert({
    id: newId(),
    school_id: schoolId,
    start_year: 2025,
    name: 'Studiedag',
    from_on: day,
    to_on: day,
  });
};
