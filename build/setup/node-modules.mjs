import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { npm } from './exec.mjs';
import { sha256 } from './integrity.mjs';
import { nodeModules, projectRoot } from './paths.mjs';
import { SetupError, say } from './step.mjs';

const STAMP = join(nodeModules, '.casuskluis-setup.json');

/** What decides whether node_modules still fits: the lock file and the machine it was made on. */
export function stampOf(lockText, platform = process.platform, arch = process.arch) {
  return { lock: sha256(lockText), platform, arch };
}

/** Whether two stamps are about the same installation. */
export function sameStamp(a, b) {
  return a?.lock === b?.lock && a?.platform === b?.platform && a?.arch === b?.arch;
}

/**
 * Whether npm's own record of what it installed holds every package of the lock file. Packages
 * for other platforms may be absent.
 * @param {{packages: Record<string, {version?: string, optional?: boolean}>}} lock
 * @param {{packages?: Record<string, {version?: string}>}} installed node_modules/.package-lock.json
 */
export function installedMatchesLock(lock, installed) {
  const present = installed.packages ?? {};
  const wanted = Object.entries(lock.packages).filter(([path]) => path !== '');
  const complete = wanted.every(([path, { version, optional }]) =>
    present[path] ? present[path].version === version : optional === true,
  );
  return complete && Object.keys(present).every((path) => path in lock.packages);
}

function readJson(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/** Set-up step: `npm ci` when node_modules is missing or the lock file has changed. */
export async function nodeModulesStep() {
  const lockFile = join(projectRoot, 'package-lock.json');
  if (!existsSync(lockFile)) {
    throw new SetupError('package-lock.json ontbreekt. Haal de map opnieuw op met git clone.');
  }
  const lockText = readFileSync(lockFile, 'utf8');
  const stamp = stampOf(lockText);
  if (sameStamp(readJson(STAMP), stamp)) return { note: 'aanwezig' };

  // npm writes its record last, so a record that fits means a finished installation.
  const installed = readJson(join(nodeModules, '.package-lock.json'));
  const sameMachine = (readJson(STAMP) ?? stamp).platform === stamp.platform;
  if (installed && sameMachine && installedMatchesLock(JSON.parse(lockText), installed)) {
    writeFileSync(STAMP, JSON.stringify(stamp));
    return { note: 'aanwezig' };
  }
  say('… Pakketten installeren met npm ci; dit duurt ongeveer een halve minuut.');
  const result = await npm(['ci', '--include=dev', '--no-audit', '--no-fund'], {
    cwd: projectRoot,
  });
  if (result.code !== 0) {
    throw new SetupError(
      'De pakketten konden niet worden geïnstalleerd. Controleer de verbinding met het npm-register en start opnieuw; blijft het misgaan, verwijder dan de map node_modules.',
      result.tail,
    );
  }
  writeFileSync(STAMP, JSON.stringify(stamp));
  return { note: 'geïnstalleerd' };
}
