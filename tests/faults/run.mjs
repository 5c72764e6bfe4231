// node tests/faults/run.mjs [--count N] [--seed S] [--only name] [--no-app]
// Kills the app while it works, fills the disk, takes the right to write away and flips bits; after each
// fault the vault must be whole. One line per case; the last line is `N passed, N failed`.
// `--count` is the number of kills while saving (20 in npm test, 200 in CI, 2,000 before a release); the
// other cases scale with it. The same `--seed` repeats the same faults.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { ensureBuild } from '../../build/tasks/build.mjs';
import { bundle } from './bundle.mjs';

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '20' },
    seed: { type: 'string' },
    only: { type: 'string' },
    'no-app': { type: 'boolean', default: false },
  },
});

// The kill of the real app needs Electron, a display and a keychain: build/tasks/with-desktop.mjs.
const app = !values['no-app'] && process.env.ELECTRON_EXEC_PATH !== undefined;
if (app) await ensureBuild();

const folder = await bundle({
  name: 'faults',
  entries: {
    main: 'tests/faults/main.ts',
    child: 'tests/faults/child/child.ts',
    'copy-worker': 'electron/vault/backup/copy-worker.ts',
  },
});
const { runFaults } = await import(pathToFileURL(join(folder, 'main.js')).href);
const { passed, failed } = await runFaults({
  count: Math.max(1, Number(values.count)),
  seed: values.seed === undefined ? Date.now() % 2 ** 31 : Number(values.seed),
  only: values.only,
  app,
});
process.stdout.write(`${passed} passed, ${failed} failed\n`);
// A case that failed may have left a vault open, which would keep this process waiting.
process.exit(failed === 0 ? 0 : 1);
