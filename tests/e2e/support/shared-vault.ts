/** One vault for all tests of a file: making one takes seconds. The tests of such a file go in order. */
import type { Page } from '@playwright/test';
import { createVault, type Ways } from '../pages/welcome';
import type { ExampleCaseFile } from '../../../build/example-data/types';
import { launch, test, type RunningApp } from './app';
import { openCaseFiles, type MadeFile } from './bulk';
import { importExample } from './class-list-files';
import { remember } from './run-folder';

export type SharedVault = {
  readonly app: () => RunningApp;
  readonly ways: () => Ways;
  /** The files that were asked for, in that order. */
  readonly files: () => readonly MadeFile[];
  /** After the app was ended by a test and started again on the same folder. */
  readonly restarted: (app: RunningApp) => void;
};

type Wanted = {
  /** The class list of the example is in. */
  readonly pupils?: boolean;
  readonly files?: readonly ExampleCaseFile[];
};

type Prepared = {
  app: RunningApp;
  readonly ways: Ways;
  readonly files: readonly MadeFile[];
};

/** Call at the top of a spec file. */
export const shareVault = ({ pupils = true, files = [] }: Wanted = {}): SharedVault => {
  test.describe.configure({ mode: 'serial' });
  let prepared: Prepared | null = null;
  const now = (): Prepared => {
    if (prepared === null) throw new Error('the vault is not there yet');
    return prepared;
  };
  test.beforeAll(async () => {
    const app = await launch();
    const page = await app.page();
    const ways = await createVault(page);
    remember(ways.passphrase);
    remember(ways.recoveryCode);
    if (pupils) await importExample(app.electron, page);
    const made = files.length === 0 ? [] : await openCaseFiles(page, files);
    await readAnew(page);
    prepared = { app, ways, files: made };
  });
  test.afterAll(() => now().app.close());
  return {
    app: () => now().app,
    ways: () => now().ways,
    files: () => now().files,
    restarted: (app) => {
      now().app = app;
    },
  };
};

/** After bulk work behind its back the screen reads everything anew. */
export const readAnew = async (page: Page): Promise<void> => {
  await page.reload();
  await page.getByRole('navigation', { name: 'Hoofdmenu' }).waitFor();
};
