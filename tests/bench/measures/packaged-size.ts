import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Bench } from '../support/measurement';

const MOST_MEGABYTES = 25;
const MEGABYTE = 1_000_000;

const bytesIn = (path: string): number =>
  statSync(path).isDirectory()
    ? readdirSync(path).reduce((sum, name) => sum + bytesIn(join(path, name)), 0)
    : statSync(path).size;

/** The folder that `npm run package` leaves, if it has run. */
const packagedFolder = (): string | undefined => {
  if (!existsSync('dist')) return undefined;
  const name = readdirSync('dist').find((each) => each.endsWith('-unpacked'));
  return name === undefined ? undefined : join('dist', name);
};

export const packagedSize: Bench = {
  name: 'packaged-size',
  needsBigVault: false,
  run: () => {
    const folder = packagedFolder();
    const runtime = process.env['ELECTRON_EXEC_PATH'];
    if (folder === undefined || runtime === undefined) return Promise.resolve([]);
    const value = bytesIn(folder) / MEGABYTE;
    const bare = bytesIn(dirname(runtime)) / MEGABYTE;
    return Promise.resolve([
      {
        measure: 'packaged app',
        value,
        unit: 'MB',
        peer: { name: 'bare runtime', value: bare },
        ratio: value / bare,
        goal: `<= ${MOST_MEGABYTES} MB more than the bare runtime`,
        met: value - bare <= MOST_MEGABYTES,
      },
    ]);
  },
};
