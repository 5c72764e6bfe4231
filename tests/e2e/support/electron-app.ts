/** The real app in a real Electron: its process and the window that is open now. */
import { homedir } from 'node:os';
import { join } from 'node:path';
import { _electron, type ElectronApplication, type Page } from '@playwright/test';

const projectRoot = join(import.meta.dirname, '../../..');

export type StartedApp = {
  readonly electron: ElectronApplication;
  /** The window as it is now: after a lock it is another one. */
  readonly page: () => Promise<Page>;
};

/** The runtime that the set-up placed; build/tasks/with-desktop.mjs names it. */
const executable = (): string => {
  const path = process.env['ELECTRON_EXEC_PATH'];
  if (path === undefined) throw new Error('Run this by: npm run e2e');
  return path;
};

/** Starts the app on a user-data folder. */
export const startApp = async (userData: string): Promise<StartedApp> => {
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
  // The first evaluation in a fresh main process may be thrown away by its garbage collection.
  await electron.evaluate(({ app }) => app.whenReady()).catch(() => undefined);
  return { electron, page };
};
