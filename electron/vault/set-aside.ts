// Threat: the vault that a restore replaced is a whole file of children that nobody thinks of any more.
// The newest one stays, as a way back; others go after 30 days, and all of this vault with a key that
// someone may have seen. Only folders with exactly such a name, and only after a successful opening.
import { readdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { opensWith } from './database/opens-with';
import { readKeyFile } from './keys/key-file';
import type { Session, VaultParts } from './parts';
import { databaseIn, momentOf, setAsidePrefix } from './vault-folder';

const KEPT_MILLISECONDS = 30 * 24 * 60 * 60 * 1000;

type SetAside = { readonly path: string; readonly at: number };

// `2026-11-21T184500Z-1a2b`, as `putInPlace` makes it.
const momentIn = (name: string): number => {
  const [, stamp] = /^(\d{4}-\d{2}-\d{2}T\d{6}Z)-[0-9a-f]{4}$/.exec(name) ?? [];
  return stamp === undefined ? Number.NaN : momentOf(stamp);
};

/** Newest first. */
const listSetAside = async (folder: string): Promise<readonly SetAside[]> => {
  const parent = dirname(folder);
  const prefix = setAsidePrefix(folder);
  return (await readdir(parent, { withFileTypes: true }))
    .filter((entry) => entry.isDirectory() && entry.name.startsWith(prefix))
    .map(({ name }) => ({ path: join(parent, name), at: momentIn(name.slice(prefix.length)) }))
    .filter(({ at }) => !Number.isNaN(at))
    .toSorted((left, right) => right.at - left.at);
};

const remove = (path: string): Promise<void> => rm(path, { recursive: true, force: true });

/** Removes all but the newest that were set aside more than 30 days ago. */
export const tidySetAside = async ({ folder, clock }: VaultParts): Promise<void> => {
  const [, ...older] = await listSetAside(folder);
  const before = clock.now().getTime() - KEPT_MILLISECONDS;
  for (const { path, at } of older) if (at < before) await remove(path);
};

/** Removes those of this vault that the key of today doesn't open: someone may have seen theirs. */
export const dropSetAside = async ({ folder }: VaultParts, session: Session): Promise<void> => {
  for (const { path } of await listSetAside(folder)) {
    const keyFile = await readKeyFile(path).catch(() => null); // can't tell whose it is: it stays
    const isOwn = keyFile?.vaultId === session.vaultId;
    if (isOwn && !opensWith(session.key, databaseIn(path))) await remove(path);
  }
};
