/** What is written while a trajectory runs and after it: reflections, evaluations, the consolidation. */
import { CodedError } from '../../contract/coded-error';
import type { ParsedInputOf } from '../../contract/contract';
import type { trajectory } from '../../contract/trajectory';
import type { WriteHandle } from '../../vault/database/handles';
import { inTransaction } from '../../vault/database/transaction';
import { requireGuardians } from '../case-files/known-guardians';
import type { OpenContext } from '../context';
import { moment } from '../days';
import * as repository from './follow-up-repository';
import { requireDoneOn } from './trajectory-days';
import { goalsOf } from './trajectory-goals';
import type { TrajectoryRecord } from './trajectory-records';
import type { StoredTrajectory } from './trajectory-repository';
import { getTrajectory, requireVersion, requireWritable, touch } from './trajectory-service';

type InputOf<Name extends keyof typeof trajectory> = ParsedInputOf<(typeof trajectory)[Name]>;

const write = async (
  context: OpenContext,
  id: string,
  work: (trx: WriteHandle, at: { stored: StoredTrajectory; now: string }) => Promise<void>,
): Promise<TrajectoryRecord> => {
  await inTransaction(context.write, async (trx) => {
    const now = moment(context.clock);
    await work(trx, { stored: await requireWritable(trx, id), now });
    await touch(trx, { id, now });
  });
  return getTrajectory(context, id);
};

/** @throws CodedError TRAJECTORY_NOT_STARTED */
const requireStarted = ({ mondays }: StoredTrajectory): void => {
  if (mondays === null) throw new CodedError('TRAJECTORY_NOT_STARTED');
};

/** @throws CodedError NOT_FOUND, also for a week after the last; CASE_FILE_ARCHIVED, VERSION_CONFLICT */
export const saveReflection = (
  context: OpenContext,
  { id, week, version, content }: InputOf<'trajectory.saveReflection'>,
): Promise<TrajectoryRecord> =>
  write(context, id, async (trx, { stored, now }) => {
    if (week > stored.plan.weekCount) throw new CodedError('NOT_FOUND');
    const there = (await repository.selectReflections(trx, id)).find((one) => one.week === week);
    requireVersion(there?.version ?? 0, version);
    const saved = { trajectoryId: id, week, content, version: version + 1, updatedAt: now };
    await repository.putReflection(trx, saved);
  });

/**
 * Beside what was recorded before; the newest of its kind counts.
 * @throws CodedError NOT_FOUND, CASE_FILE_ARCHIVED, TRAJECTORY_NOT_STARTED, INVALID_INPUT for a day to come or
 * before week 0, for a goal that isn't there or stands twice, and for a guardian of another file
 */
export const evaluateTrajectory = (
  context: OpenContext,
  { id, evaluation }: InputOf<'trajectory.evaluate'>,
): Promise<TrajectoryRecord> =>
  write(context, id, async (trx, { stored, now }) => {
    requireStarted(stored);
    requireDoneOn(context, stored, evaluation.on);
    const { caseFileId } = stored;
    await requireGuardians(trx, { caseFileId, ids: evaluation.guardianIds });
    const known = new Set((await goalsOf(trx, id)).map((goal) => goal.id));
    for (const { goalId } of evaluation.goals) {
      if (!known.delete(goalId)) throw new CodedError('INVALID_INPUT');
    }
    const made = { id: context.newId(), trajectoryId: id, evaluation, recordedAt: now };
    await repository.insertEvaluation(trx, made);
  });

/** @throws CodedError NOT_FOUND, CASE_FILE_ARCHIVED, VERSION_CONFLICT, TRAJECTORY_NOT_STARTED */
export const saveConsolidation = (
  context: OpenContext,
  { id, version, content }: InputOf<'trajectory.saveConsolidation'>,
): Promise<TrajectoryRecord> =>
  write(context, id, async (trx, { stored, now }) => {
    requireStarted(stored);
    const there = (await repository.selectConsolidations(trx, [id])).get(id);
    requireVersion(there?.version ?? 0, version);
    const saved = { trajectoryId: id, content, version: version + 1, updatedAt: now };
    await repository.putConsolidation(trx, saved);
  });

/**
 * What was seen at a moment that was agreed; null takes it back.
 * @throws CodedError NOT_FOUND, CASE_FILE_ARCHIVED, INVALID_INPUT for a moment that wasn't agreed, and a day to
 * come or before week 0
 */
export const recordCheck = (
  context: OpenContext,
  { id, term, done }: InputOf<'trajectory.recordCheck'>,
): Promise<TrajectoryRecord> =>
  write(context, id, async (trx, { stored, now }) => {
    if (done === null) {
      await repository.deleteCheck(trx, { trajectoryId: id, term });
      return;
    }
    requireDoneOn(context, stored, done.on);
    const { content } = (await repository.selectConsolidations(trx, [id])).get(id) ?? {};
    if (content?.checks.some((check) => check.term === term) !== true) {
      throw new CodedError('INVALID_INPUT');
    }
    await repository.putCheck(trx, { trajectoryId: id, term, done, now });
  });
