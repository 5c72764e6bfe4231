/** From preparing to running to ended, and the weeks that it runs in. */
import { CodedError } from '../../contract/coded-error';
import type { ParsedInputOf } from '../../contract/contract';
import type { trajectory } from '../../contract/trajectory';
import { missingForStart } from '../../contract/trajectory-rules';
import type { WriteHandle } from '../../vault/database/handles';
import { inTransaction } from '../../vault/database/transaction';
import type { OpenContext } from '../context';
import { moment } from '../days';
import { clearGoalStarts } from './goals-repository';
import { mondayOf } from './rules/calendar-days';
import { requireDoneOn } from './trajectory-days';
import { goalsOf } from './trajectory-goals';
import type { TrajectoryRecord } from './trajectory-records';
import { updateTrajectory, wasScoredFrom } from './trajectory-repository';
import type { StoredTrajectory } from './trajectory-repository';
import { mondaysOf, newScheduleOf, scheduleRecord } from './trajectory-schedule';
import { getTrajectory, requireVersion, requireWritable } from './trajectory-service';

type InputOf<Name extends keyof typeof trajectory> = ParsedInputOf<(typeof trajectory)[Name]>;
type Changed = Omit<Parameters<typeof updateTrajectory>[1], 'id' | 'now' | 'version'>;

/** Counts as a save of the plan: who saw the one before must look again. */
const change = async (
  context: OpenContext,
  id: string,
  next: (trx: WriteHandle, stored: StoredTrajectory) => Promise<Changed> | Changed,
): Promise<TrajectoryRecord> => {
  await inTransaction(context.write, async (trx) => {
    const stored = await requireWritable(trx, id);
    const changed = await next(trx, stored);
    const now = moment(context.clock);
    await updateTrajectory(trx, { ...changed, id, version: stored.version + 1, now });
  });
  return getTrajectory(context, id);
};

/**
 * Fixes the weeks, from the calendar of now.
 * @throws CodedError NOT_FOUND, CASE_FILE_ARCHIVED, VERSION_CONFLICT, TRAJECTORY_STARTED,
 * TRAJECTORY_NOT_READY with `count`: so many things are missing (see trajectory-rules.ts)
 */
export const startTrajectory = (
  context: OpenContext,
  { id, version }: InputOf<'trajectory.start'>,
): Promise<TrajectoryRecord> =>
  change(context, id, async (trx, stored) => {
    requireVersion(stored.version, version);
    if (stored.mondays !== null) throw new CodedError('TRAJECTORY_STARTED');
    const schedule = scheduleRecord(await newScheduleOf(trx, stored));
    const goals = await goalsOf(trx, id);
    const { length: count } = missingForStart({ plan: stored.plan, goals, schedule });
    if (count > 0) throw new CodedError('TRAJECTORY_NOT_READY', { count });
    return { mondays: mondaysOf(schedule), startedAt: moment(context.clock) };
  });

/** @throws CodedError TRAJECTORY_NOT_STARTED */
const requireStarted = ({ mondays }: StoredTrajectory): readonly string[] => {
  if (mondays === null) throw new CodedError('TRAJECTORY_NOT_STARTED');
  return mondays;
};

/**
 * What was scored in week 0 stays.
 * @throws CodedError NOT_FOUND, CASE_FILE_ARCHIVED, TRAJECTORY_NOT_STARTED, TRAJECTORY_ENDED, TRAJECTORY_SCORED
 */
export const unstartTrajectory = (context: OpenContext, id: string): Promise<TrajectoryRecord> =>
  change(context, id, async (trx, stored) => {
    const [, day] = requireStarted(stored);
    if (stored.endedOn !== null) throw new CodedError('TRAJECTORY_ENDED');
    if (day !== undefined && (await wasScoredFrom(trx, { id, day }))) {
      throw new CodedError('TRAJECTORY_SCORED');
    }
    await clearGoalStarts(trx, id);
    return { mondays: null, startedAt: null };
  });

/**
 * Makes the weeks anew from the calendar of now. Scores are kept by day: none is lost.
 * @throws CodedError NOT_FOUND, CASE_FILE_ARCHIVED, VERSION_CONFLICT, INVALID_INPUT for a day that is no
 * Monday, and where too few weeks with school are left
 */
export const rescheduleTrajectory = (
  context: OpenContext,
  { id, version, skipped }: InputOf<'trajectory.reschedule'>,
): Promise<TrajectoryRecord> =>
  change(context, id, async (trx, stored) => {
    requireVersion(stored.version, version);
    if (skipped.some((day) => day !== mondayOf(day))) throw new CodedError('INVALID_INPUT');
    const leftOut = [...new Set(skipped)].toSorted();
    if (stored.mondays === null) return { skipped: leftOut };
    const made = await newScheduleOf(trx, { ...stored, skipped: leftOut });
    if (made.weeks.length <= stored.plan.weekCount) throw new CodedError('INVALID_INPUT');
    return { skipped: leftOut, mondays: mondaysOf(made) };
  });

/**
 * @throws CodedError NOT_FOUND, CASE_FILE_ARCHIVED, TRAJECTORY_NOT_STARTED, TRAJECTORY_ENDED, INVALID_INPUT for
 * a day to come or before week 0
 */
export const endTrajectory = (
  context: OpenContext,
  { id, on }: InputOf<'trajectory.end'>,
): Promise<TrajectoryRecord> =>
  change(context, id, (_trx, stored) => {
    requireStarted(stored);
    if (stored.endedOn !== null) throw new CodedError('TRAJECTORY_ENDED');
    requireDoneOn(context, stored, on);
    return { endedOn: on };
  });

/** @throws CodedError NOT_FOUND, CASE_FILE_ARCHIVED, TRAJECTORY_NOT_ENDED */
export const reopenTrajectory = (context: OpenContext, id: string): Promise<TrajectoryRecord> =>
  change(context, id, (_trx, stored) => {
    if (stored.endedOn === null) throw new CodedError('TRAJECTORY_NOT_ENDED');
    return { endedOn: null };
  });
