/** Starts the real app in a real Electron, with a user-data folder and a keychain entry of its own. */
import { mkdtempSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { _electron, test as base, type ElectronApplication, type Page } from '@playwright/test';
import { noteBlockedRequests, userDataRoot } from './run-folder';

const projectRoot = join(import.meta.dirname, '../../..');

export type RunningApp = {
  readonly electron: ElectronApplication;
  /** The window as it is now: after a lock it is another one. */
  readonly page: () => Promise<Page>;
  readonly userData: string;
  readonly close: () => Promise<void>;
};

/** The runtime that the set-up placed; build/tasks/with-desktop.mjs names it. */
const executable = (): string => {
  const path = process.env['ELECTRON_EXEC_PATH'];
  if (path === undefined) throw new Error('Run this by: npm run e2e');
  return path;
};

/** Launches the app on a folder; pass one to start the same vault again. */
export const launch = async (userData = mkdtempSync(join(userDataRoot, 'app-'))): Promise<RunningApp> => {
  const root = process.getuid?.() === 0;
  const electron = await _electron.launch({
    executablePath: executable(),
    args: [...(root ? ['--no-sandbox'] : []), `--user-data-dir=${userData}`, projectRoot],
    env: { ...process.env, HOME: homedir() } as Record<string, string>,
  });
  const page = async (): Promise<Page> => {
    const open = electron.windows().filter((window) => !window.isClosed());
    const last = open.at(-1) ?? (await electron.waitForEvent('window'));
    await last.waitForLoadState();
    return last;
  };
  return {
    electron,
    page,
    userData,
    close: async () => {
      const about = await (await page()).evaluate(() => globalThis.casuskluis.calls.app.about({}));
      if (about.ok) noteBlockedRequests(about.value.blockedRequests);
      await electron.close();
    },
  };
};

/** `test` with a running app on an empty folder. */
export const test = base.extend<{ readonly app: RunningApp }>({
  app: async ({}, use) => {
    const app = await launch();
    await use(app);
    await app.close();
  },
});

export { expect } from '@playwright/test';
