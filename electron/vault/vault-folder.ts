// Threat: a vault that is half made, half restored or half gone is taken for a vault, or for none, and
// made anew over what was there. A folder is built beside its place and gets its name when it is whole;
// nothing is ever created where a trace of a vault lies. security.md section 3.
import { readdir, rm, rmdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { CodedError } from '../contract/coded-error';
import type { vaultProblems } from '../contract/vault';
import { inspectDatabaseFile } from './database/open-database';
import { exists, makePrivateFolder, renameFlushed } from './files';
import { KEY_FILE, PREVIOUS_KEY_FILE, readKeyFile } from './keys/key-file';
import type { KeyFile } from './keys/key-file';

export const DATABASE_FILE = 'kluis.db';
/** The database with the new key, before it takes the old one's place. */
const REPLACEMENT_FILE = 'kluis-nieuw.db';

type Problem = (typeof vaultProblems)[number];

/** Where the parts of a vault lie. */
export const databaseIn = (folder: string): string => join(folder, DATABASE_FILE);
export const replacementIn = (folder: string): string => join(folder, REPLACEMENT_FILE);

/** Is there anything of a vault, whole or not? */
const hasTraces = async (folder: string): Promise<boolean> => {
  const found = [DATABASE_FILE, KEY_FILE, PREVIOUS_KEY_FILE, REPLACEMENT_FILE];
  const here = await Promise.all(found.map((name) => exists(join(folder, name))));
  return here.includes(true);
};

export type FolderState =
  | { readonly state: 'none' }
  | { readonly state: 'problem'; readonly problem: Problem }
  | { readonly state: 'whole'; readonly keyFile: KeyFile };

const isProblem = (code: string): code is Problem =>
  ['MISSING_KEY_FILE', 'KEY_FILE_DAMAGED', 'KEY_FILE_NEWER'].includes(code);

const databaseProblems = {
  missing: 'MISSING_DATABASE',
  empty: 'EMPTY_DATABASE',
  plaintext: 'PLAINTEXT_DATABASE',
  present: null,
} as const;

/**
 * Looks at a vault folder that this process has not opened (see `inspectDatabaseFile`).
 * A damaged or missing kluis.json is reported only when no generation can be read.
 */
export const inspectFolder = async (folder: string): Promise<FolderState> => {
  if (!(await hasTraces(folder))) return { state: 'none' };
  try {
    const keyFile = await readKeyFile(folder);
    const problem = databaseProblems[inspectDatabaseFile(databaseIn(folder))];
    return problem === null ? { state: 'whole', keyFile } : { state: 'problem', problem };
  } catch (error) {
    if (error instanceof CodedError && isProblem(error.code)) {
      return { state: 'problem', problem: error.code };
    }
    throw error;
  }
};

/** The key file of a whole vault. Throws `NO_VAULT` or the problem. */
export const requireVault = async (folder: string): Promise<KeyFile> => {
  const found = await inspectFolder(folder);
  if (found.state === 'none') throw new CodedError('NO_VAULT');
  if (found.state === 'problem') throw new CodedError(found.problem);
  return found.keyFile;
};

const prefixes = (folder: string) =>
  ({
    building: `${basename(folder)}-in-aanbouw-`,
    ready: `${basename(folder)}-klaar-`,
    replaced: `${basename(folder)}-vervangen-`,
  }) as const;

/** How the name of a folder begins that a restore set aside. */
export const setAsidePrefix = (folder: string): string => prefixes(folder).replaced;

/** Makes an empty folder beside the vault's place, to build a vault in. */
export const startBuilding = async (folder: string, id: string): Promise<string> => {
  const building = join(dirname(folder), `${prefixes(folder).building}${id}`);
  await makePrivateFolder(building);
  return building;
};

/** `2026-11-21T18:45:00.123Z` → `2026-11-21T184500Z`: fit for a file name on every system. */
export const stampOf = (moment: Date): string =>
  moment
    .toISOString()
    .replace(/\.\d+Z$/, 'Z')
    .replaceAll(':', '');

/** The way back from `stampOf`, in milliseconds; NaN for a day or an hour that doesn't exist. */
export const momentOf = (stamp: string): number =>
  Date.parse(stamp.replace(/T(\d{2})(\d{2})(\d{2})Z$/, 'T$1:$2:$3.000Z'));

/**
 * Puts a finished vault in its place; a vault that is there is kept aside (set-aside.ts says how long).
 * A kill between the two renames is mended by `tidyFolder`.
 */
export const putInPlace = async (
  building: string,
  { folder, moment, id }: { readonly folder: string; readonly moment: Date; readonly id: string },
): Promise<void> => {
  const parent = dirname(folder);
  const ready = join(parent, `${prefixes(folder).ready}${id}`);
  await renameFlushed(building, ready);
  if (await hasTraces(folder)) {
    const aside = join(parent, `${prefixes(folder).replaced}${stampOf(moment)}-${id.slice(-4)}`);
    await renameFlushed(folder, aside);
  } else if (await exists(folder)) {
    await rmdir(folder); // empty: Windows doesn't rename over it
  }
  await renameFlushed(ready, folder);
};

/**
 * Clears away what a kill left behind; call it while holding the folder's lock.
 * A finished vault takes the place only where none is left: the kill came between two renames.
 */
export const tidyFolder = async (folder: string): Promise<void> => {
  const parent = dirname(folder);
  if (!(await exists(parent))) return;
  const { building, ready } = prefixes(folder);
  for (const name of await readdir(parent)) {
    const path = join(parent, name);
    if (name.startsWith(ready) && !(await exists(folder))) await renameFlushed(path, folder);
    else if (name.startsWith(building) || name.startsWith(ready)) {
      await rm(path, { recursive: true, force: true });
    }
  }
};
