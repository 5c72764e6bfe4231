/** The real app in a real Electron, driven as the e2e tests do, and killed with all its processes. */
import { readdirSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';
import type { ElectronApplication, Page } from '@playwright/test';
// For the type of `globalThis.casuskluis`; nothing of the screen is loaded.
import type { ApiError as _screen } from '../../../renderer/app/api';
import { launchUntilHeard } from '../../e2e/support/launch-until-heard';

/** Null where no Electron was named: build/tasks/with-desktop.mjs does that. */
export const electronPath = (): string | null => process.env['ELECTRON_EXEC_PATH'] ?? null;

export type App = { readonly electron: ElectronApplication; readonly page: Page };

export const launchApp = async (executablePath: string, userData: string): Promise<App> => {
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const electron = await launchUntilHeard({
    executablePath,
    args: [...sandbox, `--user-data-dir=${userData}`, process.cwd()],
    env: { ...process.env, HOME: homedir() },
  });
  const page = await electron.firstWindow();
  await page.waitForLoadState();
  return { electron, page };
};

const parentOf = (pid: number): number | null => {
  try {
    // `pid (name) state ppid …`; the name may hold blanks and brackets.
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
  } catch {
    return null;
  }
};

/** A process and everything that it started. Linux alone. */
const treeOf = (root: number): readonly number[] => {
  const all = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  const parents = new Map(all.map((name) => [Number(name), parentOf(Number(name))]));
  const found = new Set([root]);
  for (let grown = true; grown;) {
    grown = false;
    for (const [pid, parent] of parents) {
      if (parent === null || !found.has(parent) || found.has(pid)) continue;
      found.add(pid);
      grown = true;
    }
  }
  return [...found];
};

/**
 * A process that was killed counts as gone when the system has taken its files and locks away: not
 * yet when its first thread is a zombie while another one is still ending a write.
 */
const isGone = (pid: number): boolean => {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const zombie = stat.slice(stat.lastIndexOf(')') + 2).startsWith('Z');
    return zombie && readdirSync(`/proc/${pid}/task`).length <= 1;
  } catch {
    return true;
  }
};

/** Kills the app as a power cut does: every process at once, none of them told. */
export const killApp = async ({ electron }: App): Promise<void> => {
  const tree = treeOf(electron.process().pid ?? 0);
  for (const pid of tree) {
    try {
      process.kill(pid, 'SIGKILL');
    } catch {
      // It went with its parent.
    }
  }
  while (!tree.every(isGone)) await wait(20);
};
