/** Trajectories as they travel. */
import type { z } from 'zod';
import type { ArchiveRecordOf } from '../../../contract/archive-records';
import { ArchiveTrajectory } from '../../../contract/archive-trajectory';
import type { ReadHandle } from '../../../vault/database/handles';
import {
  selectConsolidations,
  selectEvaluations,
  selectReflections,
} from '../follow-up-repository';
import { selectGoals } from '../goals-repository';
import { selectTrajectoriesOfFile, selectTrajectory } from '../trajectory-repository';
import type { StoredTrajectory } from '../trajectory-repository';
import {
  selectWholeCard,
  selectWholeChecks,
  selectWholeHistory,
  selectWholePresence,
} from './archive-repository';

type Travelling = ArchiveRecordOf<'trajectory'>;

const wholeOf = async (read: ReadHandle, stored: StoredTrajectory): Promise<Travelling> => {
  const { id } = stored;
  const goals = (await selectGoals(read, [id])).get(id) ?? [];
  const evaluations = (await selectEvaluations(read, [id])).get(id) ?? [];
  const consolidation = (await selectConsolidations(read, [id])).get(id);
  const record = {
    kind: 'trajectory',
    id,
    plan: stored.plan,
    mondays: stored.mondays === null ? null : [...stored.mondays],
    skipped: [...stored.skipped],
    startedAt: stored.startedAt,
    endedOn: stored.endedOn,
    goals: goals.map(({ version: _version, ...goal }) => goal),
    history: await selectWholeHistory(read, id),
    scores: [...(await selectWholeCard(read, id))],
    presence: [...(await selectWholePresence(read, id))],
    reflections: (await selectReflections(read, id)).map(({ version: _version, ...one }) => one),
    evaluations: [...evaluations].toReversed(),
    consolidation:
      consolidation === undefined
        ? null
        : { content: consolidation.content, updatedAt: consolidation.updatedAt },
    checks: [...(await selectWholeChecks(read, id))],
    createdAt: stored.createdAt,
    updatedAt: stored.updatedAt,
  } as const satisfies z.input<typeof ArchiveTrajectory>;
  return ArchiveTrajectory.parse(record);
};

/** Of a file outside the bin, newest first. */
export const collectTrajectories = async (
  read: ReadHandle,
  caseFileId: string,
): Promise<readonly Travelling[]> => {
  const records: Travelling[] = [];
  for (const stored of await selectTrajectoriesOfFile(read, caseFileId)) {
    records.push(await wholeOf(read, stored));
  }
  return records;
};

/** One, also from the bin, with the file that it is in. */
export const collectTrajectory = async (
  read: ReadHandle,
  id: string,
): Promise<{ readonly caseFileId: string; readonly record: Travelling } | undefined> => {
  const stored = await selectTrajectory(read, id);
  return stored === undefined
    ? undefined
    : { caseFileId: stored.caseFileId, record: await wholeOf(read, stored) };
};
