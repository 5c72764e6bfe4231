/** Starts windows of the runtime that the bench was given, and asks how much memory they take. */
import { homedir } from 'node:os';
import { _electron } from '@playwright/test';
import type { ElectronApplication, Page } from '@playwright/test';
// For the type of `globalThis.casuskluis`; nothing of the screen is loaded.
import type { ApiError as _screen } from '../../../renderer/app/api';

export type Window = { readonly electron: ElectronApplication; readonly page: Page };

/** @param app the folder with its package.json */
export const openWindow = async (app: string, userData: string): Promise<Window> => {
  const executablePath = process.env['ELECTRON_EXEC_PATH'];
  if (executablePath === undefined) throw new Error('Run this by: npm run bench');
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const electron = await _electron.launch({
    executablePath,
    args: [...sandbox, `--user-data-dir=${userData}`, app],
    env: { ...process.env, HOME: homedir() },
  });
  return { electron, page: await electron.firstWindow() };
};

const KIBIBYTES_PER_MEGABYTE = 1_000_000 / 1024;

/** Working sets of all processes together, in MB. */
export const memoryOf = async ({ electron }: Window): Promise<number> => {
  const kibibytes = await electron.evaluate(({ app }) =>
    app.getAppMetrics().reduce((sum, { memory }) => sum + memory.workingSetSize, 0),
  );
  return kibibytes / KIBIBYTES_PER_MEGABYTE;
};
