// npm run package [-- --win | --mac | --linux]: builds, packs and reads back the fuses. With the
// fallback runtime it makes an unpacked folder for Linux only.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { reportFailure, setup } from '../setup/index.mjs';
import { projectRoot } from '../setup/paths.mjs';
import { SetupError, say, step } from '../setup/step.mjs';
import { ensureBuild } from '../tasks/build.mjs';
import { runScript, scriptOf } from '../tasks/run-command.mjs';
import { checkFuses } from './check-fuses.mjs';

const DIST = join(projectRoot, 'dist');
const PROGRAMS = [
  ['linux', 'casuskluis'],
  ['win', 'Casuskluis.exe'],
  ['mac', join('Casuskluis.app', 'Contents', 'MacOS', 'Casuskluis')],
];

/** The programs in the unpacked folders that electron-builder leaves in dist/. */
function packagedPrograms() {
  const folders = existsSync(DIST) ? readdirSync(DIST) : [];
  return folders
    .flatMap((folder) =>
      PROGRAMS.filter(([start]) => folder.startsWith(start)).map(([, program]) =>
        join(DIST, folder, program),
      ),
    )
    .filter((file) => existsSync(file));
}

async function pack(runtime, args) {
  const targets = runtime.source === 'fallback' ? ['--linux', 'dir'] : args;
  const config = ['--config', 'build/electron-builder.config.mjs', '--publish', 'never'];
  const result = await runScript([scriptOf('electron-builder'), ...targets, ...config], {
    live: true,
  });
  if (result.code !== 0) {
    throw new SetupError(
      'Inpakken is mislukt; de melding van electron-builder hierboven zegt waarom.',
    );
  }
  return {
    note: runtime.source === 'fallback' ? 'map voor Linux, met de vervangende Electron' : 'klaar',
  };
}

try {
  const runtime = await setup({ tests: false, desktop: false });
  await step('Bouwen', ensureBuild);
  await step('Inpakken', () => pack(runtime, process.argv.slice(2)));
  const programs = packagedPrograms();
  if (programs.length === 0) throw new SetupError('Er staat geen ingepakte app in dist/.');
  for (const program of programs) await step('Zekeringen', () => checkFuses(program));
  say(`Klaar: ${programs.join(', ')}`);
} catch (error) {
  reportFailure(error);
  process.exitCode = 1;
}
