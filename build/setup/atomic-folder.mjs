import { mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

const MARK = '.bezig-';
// With retries: a compiler of an interrupted run may still be writing there.
const REMOVE = { recursive: true, force: true, maxRetries: 5, retryDelay: 200 };

/**
 * Fills a folder beside its final place and renames it when it is complete, so that an
 * interrupted run never leaves half a folder under the final name. Leftovers of earlier
 * interrupted runs are removed first (the set-up's lock keeps others away).
 * @param {string} target
 * @param {(work: string) => Promise<void>} fill
 */
export async function buildFolder(target, fill) {
  const parent = dirname(target);
  mkdirSync(parent, { recursive: true });
  for (const name of readdirSync(parent)) {
    if (name.startsWith(`${basename(target)}${MARK}`)) {
      rmSync(join(parent, name), REMOVE);
    }
  }
  const work = mkdtempSync(`${target}${MARK}`);
  try {
    await fill(work);
    rmSync(target, REMOVE);
    renameSync(work, target);
  } finally {
    rmSync(work, REMOVE);
  }
}
