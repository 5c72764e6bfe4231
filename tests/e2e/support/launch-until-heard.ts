/** Launches Electron so that a process that Playwright has lost is started anew. */
import { _electron, type ElectronApplication } from '@playwright/test';

const STARTED_AT_MOST = 4;
const START_MILLISECONDS = 15_000;

type Options = NonNullable<Parameters<typeof _electron.launch>[0]>;

/**
 * Playwright's `launch` waits for an answer of the debugger that may never come (the main process throws it away
 * with its garbage): the app runs, but nothing can be asked of it. Playwright then ends it, and it starts anew.
 * @throws Error why the last start failed
 */
export const launchUntilHeard = async (options: Options): Promise<ElectronApplication> => {
  let why: unknown = null;
  for (let started = 0; started < STARTED_AT_MOST; started += 1) {
    try {
      return await _electron.launch({ ...options, timeout: START_MILLISECONDS });
    } catch (error) {
      why = error;
    }
  }
  throw why;
};
