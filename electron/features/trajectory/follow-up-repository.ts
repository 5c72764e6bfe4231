/** Queries on what is written while a trajectory runs and after it. Evaluations are only added to. */
import {
  ConsolidationContent,
  TrajectoryEvaluation,
  WeekReflectionContent,
} from '../../contract/trajectory-record';
import type { ConsolidationTerm } from '../../contract/trajectory-record';
import type { ReadHandle, WriteHandle } from '../../vault/database/handles';
import { byOwner } from './by-owner';
import type {
  CheckRecord,
  ConsolidationContentRecord,
  EvaluationRecord,
  RecordedEvaluationRecord,
  ReflectionRecord,
} from './trajectory-records';

type Owned = { readonly trajectory_id: string };
const ownerOf = (row: Owned): string => row.trajectory_id;

type ReflectionRow = Owned & {
  readonly week: number;
  readonly content: string;
  readonly version: number;
  readonly updated_at: string;
};

/** By week. */
export const selectReflections = async (
  read: ReadHandle,
  trajectoryId: string,
): Promise<ReflectionRecord[]> => {
  const rows = await read<ReflectionRow>('trajectory_reflections')
    .where({ trajectory_id: trajectoryId })
    .orderBy('week');
  return rows.map((row) => ({
    week: row.week,
    content: WeekReflectionContent.parse(JSON.parse(row.content)),
    version: row.version,
    updatedAt: row.updated_at,
  }));
};

/** The first of its week, or the next save of it. */
export const putReflection = async (
  write: WriteHandle,
  { trajectoryId, ...saved }: ReflectionRecord & { readonly trajectoryId: string },
): Promise<void> => {
  await write('trajectory_reflections')
    .insert({
      trajectory_id: trajectoryId,
      week: saved.week,
      content: JSON.stringify(saved.content),
      version: saved.version,
      updated_at: saved.updatedAt,
    })
    .onConflict(['trajectory_id', 'week'])
    .merge();
};

type EvaluationRow = Owned & {
  readonly id: string;
  readonly content: string;
  readonly recorded_at: string;
};

export type StoredEvaluation = RecordedEvaluationRecord & { readonly id: string };

/** By trajectory, last recorded first. */
export const selectEvaluations = async (
  read: ReadHandle,
  trajectoryIds: readonly string[],
): Promise<ReadonlyMap<string, readonly StoredEvaluation[]>> => {
  const rows = await read<EvaluationRow>('trajectory_evaluations')
    .whereIn('trajectory_id', trajectoryIds)
    .orderBy([
      { column: 'recorded_at', order: 'desc' },
      { column: 'id', order: 'desc' },
    ]);
  return byOwner(rows, {
    ownerOf,
    toRecord: (row) => ({
      id: row.id,
      evaluation: TrajectoryEvaluation.parse(JSON.parse(row.content)),
      recordedAt: row.recorded_at,
    }),
  });
};

export const insertEvaluation = async (
  write: WriteHandle,
  made: {
    readonly id: string;
    readonly trajectoryId: string;
    readonly evaluation: EvaluationRecord;
    readonly recordedAt: string;
  },
): Promise<void> => {
  await write('trajectory_evaluations').insert({
    id: made.id,
    trajectory_id: made.trajectoryId,
    content: JSON.stringify(made.evaluation),
    recorded_at: made.recordedAt,
  });
};

type ConsolidationRow = Owned & {
  readonly content: string;
  readonly version: number;
  readonly updated_at: string;
};

export type StoredConsolidation = {
  readonly content: ConsolidationContentRecord;
  readonly version: number;
  readonly updatedAt: string;
};

/** By trajectory, at most one each. */
export const selectConsolidations = async (
  read: ReadHandle,
  trajectoryIds: readonly string[],
): Promise<ReadonlyMap<string, StoredConsolidation>> => {
  const rows = await read<ConsolidationRow>('trajectory_consolidations').whereIn(
    'trajectory_id',
    trajectoryIds,
  );
  return new Map(
    rows.map((row) => [
      row.trajectory_id,
      {
        content: ConsolidationContent.parse(JSON.parse(row.content)),
        version: row.version,
        updatedAt: row.updated_at,
      },
    ]),
  );
};

/** The first, or the next save of it. */
export const putConsolidation = async (
  write: WriteHandle,
  { trajectoryId, ...saved }: StoredConsolidation & { readonly trajectoryId: string },
): Promise<void> => {
  await write('trajectory_consolidations')
    .insert({
      trajectory_id: trajectoryId,
      content: JSON.stringify(saved.content),
      version: saved.version,
      updated_at: saved.updatedAt,
    })
    .onConflict(['trajectory_id'])
    .merge();
};

type CheckRow = Owned & {
  readonly term: ConsolidationTerm;
  readonly on_day: string;
  readonly outcome: string;
  readonly holds: NonNullable<CheckRecord['done']>['holds'];
};

export type DoneCheck = {
  readonly term: ConsolidationTerm;
  readonly done: NonNullable<CheckRecord['done']>;
};

/** By trajectory: the check moments that were recorded, by day. */
export const selectDoneChecks = async (
  read: ReadHandle,
  trajectoryIds: readonly string[],
): Promise<ReadonlyMap<string, readonly DoneCheck[]>> => {
  const rows = await read<CheckRow>('trajectory_checks')
    .whereIn('trajectory_id', trajectoryIds)
    .orderBy([{ column: 'trajectory_id' }, { column: 'on_day' }]);
  return byOwner(rows, {
    ownerOf,
    toRecord: ({ term, on_day: on, outcome, holds }) => ({ term, done: { on, outcome, holds } }),
  });
};

/** Takes the place of what was recorded about that moment. */
export const putCheck = async (
  write: WriteHandle,
  {
    trajectoryId,
    term,
    done,
    now,
  }: DoneCheck & { readonly trajectoryId: string; readonly now: string },
): Promise<void> => {
  await write('trajectory_checks')
    .insert({
      trajectory_id: trajectoryId,
      term,
      on_day: done.on,
      outcome: done.outcome,
      holds: done.holds,
      recorded_at: now,
    })
    .onConflict(['trajectory_id', 'term'])
    .merge();
};

export const deleteCheck = async (
  write: WriteHandle,
  { trajectoryId, term }: { readonly trajectoryId: string; readonly term: ConsolidationTerm },
): Promise<void> => {
  await write('trajectory_checks').where({ trajectory_id: trajectoryId, term }).del();
};
