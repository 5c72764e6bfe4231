// Threat: copies fill the stick until the next one fails, or the one that was needed was thrown away.
// The newest four of this vault stay. Whatever lies there of another vault, or can't be told to be of
// this one, is never touched: a stick is shared.
import { dirname } from 'node:path';
import { listBackups, removeFolder } from './backup-folder';
import { isProvable } from './look-at-backup';

const KEPT = 4;

export type StickTidying = {
  readonly vaultId: string;
  /** Keys that someone may have seen: their copies go. */
  readonly retiredKeyIds: readonly string[];
};

/** Throws away older copies of this vault beside `made`, the copy that was just made and proven. */
export const tidyStick = async (
  made: string,
  { vaultId, retiredKeyIds }: StickTidying,
): Promise<void> => {
  const copies = (await listBackups(dirname(made)))
    .filter(isProvable)
    .filter((copy) => copy.vaultId === vaultId);
  const kept = new Set(
    copies
      .filter(({ folder }) => folder === made)
      .map(({ manifest }) => manifest.files['kluis.db'].sha256),
  );
  for (const { folder, manifest } of copies.filter((copy) => copy.folder !== made)) {
    const { sha256 } = manifest.files['kluis.db'];
    const isSurplus = kept.has(sha256) || kept.size >= KEPT;
    if (isSurplus || retiredKeyIds.includes(manifest.keyId)) await removeFolder(folder);
    else kept.add(sha256);
  }
};
