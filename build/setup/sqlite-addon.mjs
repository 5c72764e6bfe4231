import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { join } from 'node:path';
import { buildFolder } from './atomic-folder.mjs';
import { exec, npm } from './exec.mjs';
import { findNodeHeaders } from './node-headers.mjs';
import { nodeModules } from './paths.mjs';
import { SetupError, say } from './step.mjs';

/** The addon's own binaries need this Node-API; on an older one they crash the process. */
const NEEDED_NODE_API = 10;

/** Pinned, and fetched apart: node_modules may hold others, brought by other packages. */
const TOOLS = ['node-gyp@12.4.0', 'node-addon-api@8.9.2'];
const FILE = 'better_sqlite3.node';
const PACKAGE = join(nodeModules, 'better-sqlite3-multiple-ciphers');

/** The folder in the cache, by all that decides whether the file fits. */
export function addonCacheName({ version, platform, arch, napi }) {
  return `sqlite-${version}-${platform}-${arch}-napi${napi}`;
}

/** The lowest Node-API of the runtimes that will load the addon. */
function lowestNodeApi(levels) {
  return Math.min(...levels.map(Number));
}

/** Whether the addon has to be compiled for these runtimes. */
export function needsCompiling(levels) {
  return lowestNodeApi(levels) < NEEDED_NODE_API;
}

function addonFolder(cache, levels) {
  const { version } = JSON.parse(readFileSync(join(PACKAGE, 'package.json'), 'utf8'));
  const { platform, arch } = process;
  return join(cache, addonCacheName({ version, platform, arch, napi: lowestNodeApi(levels) }));
}

/** Whether the cache holds the addon for these runtimes. */
export function hasCompiled(cache, levels) {
  return existsSync(join(addonFolder(cache, levels), FILE));
}

/** The compile flags of runtime.md: both defines are fixed in binding.gyp and have to be undone. */
function compileEnv(env) {
  return { ...env, CXXFLAGS: '-UNAPI_VERSION -DNAPI_EXPERIMENTAL' };
}

/** Opens an encrypted database with the file in a process of its own: a bad addon crashes. */
async function tryAddon(file, folder) {
  const script = `const D = require('better-sqlite3-multiple-ciphers');
    const db = new D(':memory:', { nativeBinding: process.argv[1] });
    db.exec('create table t (n integer)'); db.prepare('insert into t values (?)').run(7);
    process.exit(db.prepare('select n from t').get().n === 7 ? 0 : 1);`;
  return exec(process.execPath, ['-e', script, file], { cwd: folder });
}

async function compile(work) {
  const source = join(work, 'bron');
  cpSync(PACKAGE, source, {
    recursive: true,
    filter: (path) => path !== join(PACKAGE, 'build'),
  });
  const tools = join(work, 'gereedschap');
  mkdirSync(tools);
  const flags = ['--no-save', '--no-package-lock', '--ignore-scripts', '--no-audit', '--no-fund'];
  const fetched = await npm(['install', '--prefix', tools, ...flags, ...TOOLS], { cwd: tools });
  if (fetched.code !== 0) {
    throw new SetupError(
      'Het gereedschap voor de databasemodule (node-gyp) kon niet worden opgehaald. Controleer de verbinding met het npm-register en start opnieuw.',
      fetched.tail,
    );
  }
  cpSync(
    join(tools, 'node_modules', 'node-addon-api'),
    join(source, 'node_modules', 'node-addon-api'),
    {
      recursive: true,
    },
  );
  const headers = findNodeHeaders();
  const gyp = join(tools, 'node_modules', 'node-gyp', 'bin', 'node-gyp.js');
  const args = [
    'rebuild',
    '--release',
    '--force_build=1',
    '--jobs=max',
    ...(headers ? [`--nodedir=${headers}`] : []),
  ];
  const built = await exec(process.execPath, [gyp, ...args], {
    cwd: source,
    env: compileEnv(process.env),
  });
  const file = join(source, 'build', 'Release', FILE);
  if (built.code === 0 && existsSync(file)) return file;
  const mend = headers
    ? 'Kijk of g++, make en python3 werken'
    : 'De headers van deze Node zijn niet gevonden (include/node); installeer Node van nodejs.org';
  throw new SetupError(
    `De databasemodule kon niet worden gecompileerd. ${mend}, of gebruik Node 22.14 of nieuwer, en start opnieuw.`,
    built.tail,
  );
}

function place(cached) {
  const folder = join(PACKAGE, 'build', 'Release');
  const target = join(folder, FILE);
  if (existsSync(target) && readFileSync(target).equals(readFileSync(cached))) return;
  mkdirSync(folder, { recursive: true });
  // By rename: a running test may have the old file open.
  copyFileSync(cached, `${target}.nieuw`);
  renameSync(`${target}.nieuw`, target);
}

/**
 * Set-up step: compiles the database addon when a runtime is too old for its own binaries.
 * @param {{cache: string, levels: readonly (number | string)[]}} needs the Node-API of each runtime
 */
export async function sqliteAddonStep({ cache, levels }) {
  if (!needsCompiling(levels)) return { note: 'meegeleverd' };
  if (process.platform === 'win32') {
    throw new SetupError(
      'De databasemodule vraagt hier Node 22.14 of nieuwer. Installeer die van nodejs.org en start opnieuw.',
    );
  }
  const target = addonFolder(cache, levels);
  const cached = join(target, FILE);
  const present = hasCompiled(cache, levels);
  if (!present) {
    say('… Databasemodule compileren, eenmalig; dit duurt ongeveer 3 minuten.');
    await buildFolder(target, async (work) => {
      const built = await compile(work);
      const tried = await tryAddon(built, join(work, 'bron'));
      if (tried.code !== 0) {
        throw new SetupError(
          'De gecompileerde databasemodule werkt niet op deze Node. Gebruik Node 22.14 of nieuwer en start opnieuw.',
          tried.tail,
        );
      }
      renameSync(built, join(work, FILE));
      for (const part of ['bron', 'gereedschap']) rmSync(join(work, part), { recursive: true });
    });
  }
  place(cached);
  return { note: present ? 'aanwezig' : 'gecompileerd' };
}
