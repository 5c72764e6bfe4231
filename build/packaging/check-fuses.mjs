// node build/packaging/check-fuses.mjs <programma>: reads the fuses out of the packaged app's binary
// and fails when one differs from security.md section 4.
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { isMain } from '../setup/paths.mjs';
import { SetupError, say } from '../setup/step.mjs';
import { FUSES, fuseDifferences } from './fuses.mjs';

/**
 * @param {string} executable of a packaged app
 * @throws {SetupError} that names every fuse that differs
 */
export async function checkFuses(executable) {
  const wire = await getCurrentFuseWire(executable);
  const differences = fuseDifferences(FUSES, wire, FuseV1Options);
  if (differences.length > 0) {
    throw new SetupError(
      `De zekeringen van ${executable} kloppen niet: ${differences.join('; ')}. Herstel build/packaging/fuses.mjs of de aanroep van electron-builder en pak opnieuw in.`,
    );
  }
  return { note: `${Object.keys(FUSES).length} zekeringen kloppen` };
}

if (isMain(import.meta.url)) {
  try {
    say((await checkFuses(process.argv[2])).note);
  } catch (error) {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}
