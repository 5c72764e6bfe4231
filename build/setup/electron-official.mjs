import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exec } from './exec.mjs';
import { nodeModules } from './paths.mjs';
import { say } from './step.mjs';

/** A network that swallows packets gives no error, only silence: this long is long enough. */
const SILENCE_MS = 20_000;
const POLL_MS = 500;

function bytesIn(folder) {
  let total = 0;
  try {
    for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
      if (entry.isFile()) total += statSync(join(entry.parentPath ?? entry.path, entry.name)).size;
    }
  } catch {
    // A file that was moved while we looked: the next look counts it.
  }
  return total;
}

/**
 * Calls `onSilence` when `measure` has given the same number for `limit` milliseconds.
 * @returns {() => void} stops watching
 */
export function watchGrowth({
  measure,
  onSilence,
  limit = SILENCE_MS,
  poll = POLL_MS,
  now = Date.now,
}) {
  let last = measure();
  let since = now();
  const timer = setInterval(() => {
    const current = measure();
    if (current !== last) {
      last = current;
      since = now();
    } else if (now() - since >= limit) {
      clearInterval(timer);
      onSilence();
    }
  }, poll);
  return () => clearInterval(timer);
}

/**
 * Runs Electron's own installer.
 * @returns {Promise<string | undefined>} undefined when it worked, otherwise why not, in Dutch
 */
export async function downloadOfficial() {
  say('… Electron ophalen bij de maker (ongeveer 110 MB).');
  const installer = join(nodeModules, 'electron', 'install.js');
  // The installer downloads through the temp folder; a folder of our own shows its progress.
  const temporary = mkdtempSync(join(tmpdir(), 'casuskluis-electron-'));
  const dist = join(nodeModules, 'electron', 'dist');
  let silent = false;
  let unwatch = () => {};
  try {
    const result = await exec(process.execPath, [installer], {
      env: { ...process.env, TMPDIR: temporary, TEMP: temporary, TMP: temporary },
      onChild: (child) => {
        unwatch = watchGrowth({
          measure: () => bytesIn(temporary) + bytesIn(dist),
          onSilence: () => {
            silent = true;
            child.kill('SIGKILL');
          },
        });
      },
    });
    if (silent) return 'de maker gaf 20 s lang niets';
    return result.code === 0 ? undefined : 'de maker is niet bereikbaar';
  } finally {
    unwatch();
    rmSync(temporary, { recursive: true, force: true });
  }
}
