import { canApt, exec, isOnPath, quick } from './exec.mjs';
import { SetupError, say } from './step.mjs';
import {
  COMPILER_PROGRAMS,
  DESKTOP_PROGRAMS,
  missingLibraries,
  packagesFor,
  unknownLibraries,
} from './system-packages.mjs';

const INSTALL = ['install', '-y', '--no-install-recommends'];

/** What this machine lacks. */
function lookForMissing({ execPath, programs }) {
  return {
    libraries: missingLibraries(quick('ldd', [execPath])),
    programs: programs.filter((program) => !isOnPath(program)),
  };
}

async function apt(args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return exec('apt-get', args, { env });
}

/** The one command a person without our rights has to give. */
function commandFor(packages) {
  return `sudo apt-get update && sudo apt-get ${INSTALL.join(' ')} ${packages.join(' ')}`;
}

function refuse(missing, packages, tail) {
  const names = [...missing.programs, ...missing.libraries].join(', ');
  const unknown = unknownLibraries(missing.libraries);
  const rest = unknown.length > 0 ? ` Zoek zelf het pakket voor ${unknown.join(', ')}.` : '';
  throw new SetupError(
    `Er ontbreekt op dit systeem: ${names}. Geef deze opdracht en start opnieuw:\n  ${commandFor(packages)}\n(op een ander systeem dan Debian of Ubuntu: de pakketten met dezelfde inhoud).${rest}`,
    tail,
  );
}

/**
 * Set-up step, Linux only: libraries of Electron, the programs for a desktop of our own and,
 * when the addon must be compiled, a compiler. Installs as root, otherwise prints the command.
 * @param {{execPath: string, desktop: boolean, compiler: boolean}} needs
 */
export async function systemLibrariesStep({ execPath, desktop, compiler }) {
  if (process.platform !== 'linux') return { note: 'niet nodig op dit systeem' };
  const programs = [
    ...(desktop ? Object.keys(DESKTOP_PROGRAMS) : []),
    ...(compiler ? Object.keys(COMPILER_PROGRAMS) : []),
  ];
  const missing = lookForMissing({ execPath, programs });
  if (missing.libraries.length + missing.programs.length === 0) return { note: 'aanwezig' };
  if (!canApt()) refuse(missing, packagesFor(missing), '');

  say('… Systeempakketten ophalen en installeren met apt; dit duurt ongeveer een minuut.');
  await apt(['update']);
  const packages = packagesFor(missing, (name) => quick('apt-cache', ['show', name]) !== '');
  const result = await apt([...INSTALL, ...packages]);
  const still = lookForMissing({ execPath, programs });
  if (result.code !== 0 || still.libraries.length + still.programs.length > 0) {
    refuse(
      still.libraries.length + still.programs.length > 0 ? still : missing,
      packages,
      result.tail,
    );
  }
  return { note: `geïnstalleerd: ${packages.join(' ')}` };
}
