/** Who guides and who keeps up, as it was typed in the trajectories of a file: for fields elsewhere. */
import type { ReadHandle } from '../../vault/database/handles';
import { selectConsolidations } from './follow-up-repository';
import { selectTrajectoriesOfFile } from './trajectory-repository';

export type TrajectoryPeople = {
  /** Who keeps up what was won. */
  readonly keptUpBy: readonly string[];
  readonly coaches: readonly string[];
};

/** As it was typed, names too; of the newest first. Nothing for an unknown file. */
export const peopleInTrajectories = async (
  read: ReadHandle,
  caseFileId: string,
): Promise<TrajectoryPeople> => {
  const all = await selectTrajectoriesOfFile(read, caseFileId);
  const consolidations = await selectConsolidations(
    read,
    all.map(({ id }) => id),
  );
  return {
    keptUpBy: all.map(({ id }) => consolidations.get(id)?.content.keptUpBy ?? ''),
    coaches: all.map(({ plan }) => plan.coaches),
  };
};
