// node build/setup/complete-lock.mjs, by hand after `npm install <package>`:
// npm leaves an optional package for another system out of package-lock.json when the registry
// here doesn't have it, and `npm ci` then refuses the lock file everywhere. This puts it back by
// name, version and system; a machine that needs it fetches it then.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMain, projectRoot } from './paths.mjs';
import { say } from './step.mjs';

const SYSTEMS = ['android', 'darwin', 'freebsd', 'linux', 'openharmony', 'win32'];
const PROCESSORS = ['arm', 'arm64', 'ia32', 'loong64', 'ppc64', 'riscv64', 's390x', 'x64'];
const EXACT = /^\d+\.\d+\.\d+(-[\w.]+)?$/;

/** What a platform package's name says: `binding-linux-x64-musl` → os, cpu and libc. */
export function systemOf(name) {
  const parts = name.split(/[/-]/);
  const os = SYSTEMS.filter((system) => parts.includes(system));
  const cpu = PROCESSORS.filter((processor) => parts.includes(processor));
  const musl = parts.some((part) => part.startsWith('musl'));
  const gnu = parts.some((part) => part.startsWith('gnu'));
  const libc = os.includes('linux') && (musl || gnu) ? { libc: [musl ? 'musl' : 'glibc'] } : {};
  return { ...(cpu.length > 0 ? { cpu } : {}), ...libc, ...(os.length > 0 ? { os } : {}) };
}

/** Whether `name` is found from the package at `path`, as Node looks for it. */
function isLocked(packages, path, name) {
  for (let at = path; ; at = at.slice(0, Math.max(0, at.lastIndexOf('/node_modules/')))) {
    if (`${at === '' ? '' : `${at}/`}node_modules/${name}` in packages) return true;
    if (at === '') return false;
  }
}

/**
 * The optional packages, pinned exactly by their parent, that the lock file lacks.
 * @param {{packages: Record<string, any>}} lock
 * @returns {{path: string, entry: object}[]}
 */
export function missingOptionals({ packages }) {
  return Object.entries(packages).flatMap(([path, { dev, optionalDependencies = {} }]) =>
    Object.entries(optionalDependencies)
      .filter(([name, version]) => EXACT.test(version) && !isLocked(packages, path, name))
      .map(([name, version]) => ({
        path: `node_modules/${name}`,
        entry: { version, ...(dev ? { dev } : {}), optional: true, ...systemOf(name) },
      })),
  );
}

/**
 * The lock file with the missing entries in npm's own order.
 * @template {{packages: Record<string, any>}} T
 * @param {T} lock
 * @returns {T}
 */
export function completeLock(lock) {
  const added = missingOptionals(lock).map(({ path, entry }) => [path, entry]);
  const sorted = [...Object.entries(lock.packages), ...added].sort(([a], [b]) =>
    a.localeCompare(b, 'en'),
  );
  return { ...lock, packages: Object.fromEntries(sorted) };
}

if (isMain(import.meta.url)) {
  const file = join(projectRoot, 'package-lock.json');
  const lock = JSON.parse(readFileSync(file, 'utf8'));
  const missing = missingOptionals(lock);
  if (missing.length > 0) writeFileSync(file, `${JSON.stringify(completeLock(lock), null, 2)}\n`);
  say(`package-lock.json: ${missing.length} optionele pakketten aangevuld.`);
}
