// npm run bench [-- --runs N] [-- --only name]: sets up, builds, and prints a JSON line for each measure
// of design.md's table "Speed", beside its peer or limit of the same run (tests/bench).
import { reportFailure, setup } from '../setup/index.mjs';
import { projectRoot } from '../setup/paths.mjs';
import { step } from '../setup/step.mjs';
import { ensureBuild } from './build.mjs';
import { electronEnv } from './electron-runtime.mjs';
import { runInDesktop } from './run-in-desktop.mjs';

try {
  const runtime = await setup({ tests: true, desktop: true });
  await step('Bouwen', ensureBuild);
  process.exitCode = await runInDesktop(
    process.execPath,
    ['tests/bench/run.mjs', ...process.argv.slice(2)],
    { hidden: true, cwd: projectRoot, env: electronEnv(runtime) },
  );
} catch (error) {
  reportFailure(error);
  process.exitCode = 1;
}
