/** What of a trajectory left the vault as a file; only added to. */
import type { WriteHandle } from '../../vault/database/handles';

export type TrajectoryExport = {
  readonly id: string;
  readonly trajectoryId: string;
  readonly what: 'guardians' | 'file' | 'card' | 'picture';
  /** For whom, where it was made for some of the parents. */
  readonly guardianIds?: readonly string[];
  readonly format: 'pdf' | 'docx' | 'svg' | 'png';
  /** SHA-256 of the file. */
  readonly fileHash: string;
  readonly now: string;
};

export const insertExport = async (
  write: WriteHandle,
  { id, trajectoryId, what, guardianIds = [], format, fileHash, now }: TrajectoryExport,
): Promise<void> => {
  await write('trajectory_exports').insert({
    id,
    trajectory_id: trajectoryId,
    what,
    guardian_ids: JSON.stringify(guardianIds),
    format,
    file_hash: fileHash,
    exported_at: now,
  });
};
