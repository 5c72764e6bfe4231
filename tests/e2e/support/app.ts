/** A running app for a test, with a user-data folder and a keychain entry of its own. */
import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { test as base } from '@playwright/test';
import { startApp, type StartedApp } from './electron-app';
import { noteBlockedRequests, userDataRoot } from './run-folder';

export type RunningApp = StartedApp & {
  readonly userData: string;
  readonly close: () => Promise<void>;
};

/** Launches the app on a folder; pass one to start the same vault again. */
export const launch = async (
  userData = mkdtempSync(join(userDataRoot, 'app-')),
): Promise<RunningApp> => {
  const started = await startApp(userData);
  return {
    ...started,
    userData,
    close: async () => {
      const page = await started.page();
      const about = await page.evaluate(() => globalThis.casuskluis.calls.app.about({}));
      if (about.ok) noteBlockedRequests(about.value.blockedRequests);
      await started.electron.close();
    },
  };
};

/** `test` with a running app on an empty folder. */
export const test = base.extend<{ readonly app: RunningApp }>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads the pattern: this fixture needs no other
  app: async ({}, use) => {
    const app = await launch();
    await use(app);
    await app.close();
  },
});

export { expect } from '@playwright/test';
