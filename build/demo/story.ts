/** What every chapter of the demo gets. */
import type { ElectronApplication, Page } from '@playwright/test';
import type { Camera, Shoot } from './camera';

export type Scene = {
  readonly electron: ElectronApplication;
  readonly page: Page;
  readonly camera: Camera;
  readonly shoot: Shoot;
};

let step = 0;

/** One line of progress. */
export const tell = (line: string): void => {
  step += 1;
  console.log(`  ${String(step).padStart(2, '0')}. ${line}`);
};

/** After bulk work behind its back the screen reads everything anew. */
export const readAnew = async (page: Page): Promise<void> => {
  await page.reload();
  await page.getByRole('navigation', { name: 'Hoofdmenu' }).waitFor();
};
