/** The real app in a real Electron: its process and the window that is open now. */
import { once } from 'node:events';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { ElectronApplication, Page } from '@playwright/test';
import type Electron from 'electron';
import { launchUntilHeard } from './launch-until-heard';

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

const ANSWER_MILLISECONDS = 5_000;
const ASKED_AT_MOST = 4;
const STARTED_AT_MOST = 3;

/**
 * The first evaluation in a fresh main process may be thrown away by its garbage collection: it then fails, or
 * is never answered at all. Playwright sets it no limit of time, so it is asked anew.
 * @returns false: that process never answers
 */
const answers = async (electron: ElectronApplication): Promise<boolean> => {
  for (let asked = 0; asked < ASKED_AT_MOST; asked += 1) {
    const late = wait(ANSWER_MILLISECONDS, false);
    const answered = electron.evaluate(() => true).catch(() => late);
    if (await Promise.race([answered, late])) return true;
  }
  return false;
};

/**
 * Asks what may be asked twice: an answer that is lost is asked for anew.
 * @throws Error where the main process never answers
 */
export const askMain = async <Arg extends string, Answer>(
  electron: ElectronApplication,
  ask: (main: typeof Electron, arg: Arg) => Answer,
  arg: Arg,
): Promise<Answer> => {
  for (let asked = 0; asked < ASKED_AT_MOST; asked += 1) {
    const answer = electron.evaluate<Answer, Arg>(ask as never, arg);
    const told = answer.then(
      (value) => ({ value }),
      () => null,
    );
    const heard = await Promise.race([told, wait(ANSWER_MILLISECONDS, null)]);
    if (heard !== null) return heard.value;
  }
  throw new Error('The main process does not answer.');
};

const launchOn = (userData: string): Promise<ElectronApplication> => {
  const root = process.getuid?.() === 0;
  return launchUntilHeard({
    executablePath: executable(),
    args: [...(root ? ['--no-sandbox'] : []), `--user-data-dir=${userData}`, projectRoot],
    env: { ...process.env, HOME: homedir() } as Record<string, string>,
  });
};

/** Of which nothing was asked yet: it holds no vault. */
const kill = async (electron: ElectronApplication): Promise<void> => {
  const ended = once(electron.process(), 'exit');
  electron.process().kill('SIGKILL');
  await ended;
};

/** One whose main process Playwright has lost is started anew: it runs, but nothing can be asked of it. */
const launchAnswering = async (userData: string): Promise<ElectronApplication> => {
  for (let started = 0; started < STARTED_AT_MOST; started += 1) {
    const electron = await launchOn(userData);
    if (await answers(electron)) return electron;
    await kill(electron);
  }
  throw new Error('The main process does not answer.');
};

/** Starts the app on a user-data folder. */
export const startApp = async (userData: string): Promise<StartedApp> => {
  const electron = await launchAnswering(userData);
  const page = async (): Promise<Page> => {
    const open = electron.windows().filter((window) => !window.isClosed());
    const last = open.at(-1) ?? (await electron.waitForEvent('window'));
    await last.waitForLoadState();
    return last;
  };
  return { electron, page };
};
