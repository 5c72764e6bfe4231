import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { isOnPath } from '../../../build/setup/exec.mjs';
import { runChild } from '../support/child-process';
import type { Ended } from '../support/child-process';
import { must } from '../support/fault-case';
import type { FaultCase } from '../support/fault-case';
import { contentOf } from '../support/invented';
import { idsByMark, keyByCode, mustBeIntact, titlesIn, withDatabase } from '../support/look';
import { lastOf } from '../support/rounds';
import { vaultIn } from '../support/services';

const NO_MOUNT = 77;
const DISK = '12m';
const FILE_LIMIT = 1_500_000;

/** A small disk in a mount namespace of its own: it goes with the process, whatever happens. */
const onSmallDisk = (root: string): readonly string[] => [
  'unshare',
  ...(process.getuid?.() === 0 ? ['-m'] : ['-r', '-m']),
  'sh',
  '-c',
  `mount -t tmpfs -o size=${DISK} tmpfs "$0" || exit ${NO_MOUNT}; exec "$@"`,
  root,
];

const mustHaveEnded = ({ said, exitCode, signal, errors }: Ended): void => {
  const last = JSON.stringify(said.at(-1) ?? null);
  const ended = exitCode === 0 && lastOf(said, 'end') !== undefined;
  must(ended, `it stopped (${signal ?? exitCode}) after ${last}: ${errors}`);
};

const refusals = ({ said }: Ended) =>
  said.flatMap(({ did, what, code }) => (did === 'refused' ? [{ what: String(what), code }] : []));

export const diskFull: FaultCase = {
  name: 'disk-full',
  run: async ({ folder }) => {
    if (process.platform !== 'linux' || !isOnPath('unshare')) return null;
    const root = join(folder, 'disk');
    mkdirSync(root);
    const ended = await runChild(
      { job: 'fill-disk', root, limit: 'small-disk' },
      { through: onSmallDisk(root) },
    );
    if (ended.exitCode === NO_MOUNT) return null;
    mustHaveEnded(ended);
    const found = refusals(ended);
    const wrong = found.filter(({ code }) => code !== 'DISK_FULL');
    must(wrong.length === 0, `refused otherwise than DISK_FULL: ${JSON.stringify(wrong)}`);
    return `${found.length} times DISK_FULL, nothing lost, saving went on with room again`;
  },
};

export const fileLimit: FaultCase = {
  name: 'file-size-limit',
  run: async ({ folder }) => {
    if (!isOnPath('prlimit')) return null;
    const root = join(folder, 'limited');
    mkdirSync(root);
    const ended = await runChild(
      { job: 'fill-disk', root, limit: 'file-size' },
      { through: ['prlimit', `--fsize=${FILE_LIMIT}`] },
    );
    mustHaveEnded(ended);
    const found = refusals(ended);
    // SQLite gives EFBIG as a plain failure of writing; only ENOSPC is a full disk.
    const wrong = found.filter(({ code }) => code !== 'DISK_FULL' && code !== 'IO_ERROR');
    must(found.length === 2 && wrong.length === 0, `not refused: ${JSON.stringify(found)}`);
    const key = await keyByCode(
      vaultIn(root),
      String(lastOf(ended.said, 'made')?.['recoveryCode']),
    );
    const saved = ended.said.filter(({ did }) => did === 'saved');
    withDatabase(vaultIn(root), {
      key,
      look: (database) => {
        mustBeIntact(database);
        must(titlesIn(database).length === saved.length, 'a note too many or too few');
        for (const { number, id } of saved) {
          const ids = idsByMark(database, Number(number));
          must(ids.includes(String(id)), `note ${contentOf(Number(number)).title} is gone`);
        }
      },
    });
    return `${found.map(({ what, code }) => `${what} ${String(code)}`).join(', ')}; ${saved.length} notes there`;
  },
};
