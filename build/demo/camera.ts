/** Pictures of the window, light and dark, numbered in the order of the story. */
import { join } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { screenshotsFolder } from './demo-folder';

type Size = { readonly width: number; readonly height: number };

export const usual: Size = { width: 1280, height: 800 };
const large: Size = { width: 1920, height: 1080 };

const resize = async (electron: ElectronApplication, page: Page, size: Size): Promise<void> => {
  await electron.evaluate(({ BrowserWindow }, { width, height }) => {
    BrowserWindow.getAllWindows()[0]?.setContentSize(width, height);
  }, size);
  // A tiling desktop may refuse a size; then the picture has the size that the window got.
  await page
    .waitForFunction(({ width }) => globalThis.innerWidth === width, size, { timeout: 2_000 })
    .catch(() => undefined);
};

/** Short messages at the edge of the window go, unless they are what the picture is about. */
const closeMessages = async (page: Page): Promise<void> => {
  const buttons = page.locator('.mantine-Notification-closeButton');
  for (let left = await buttons.count(); left > 0; left -= 1) {
    await buttons
      .first()
      .click({ timeout: 2_000 })
      .catch(() => undefined);
  }
};

export type Shoot = (
  name: string,
  options?: { readonly large?: boolean; readonly messages?: boolean },
) => Promise<void>;

export type Camera = {
  /** Files that were made, relative to the folder of the demo. */
  readonly taken: readonly string[];
  /** The window is another one after a lock: look through this one from now on. */
  readonly aim: (page: Page) => Promise<void>;
  /** `large` takes it at 1920 × 1080 besides; `messages` leaves short messages where they are. */
  readonly shoot: Shoot;
};

export const createCamera = (electron: ElectronApplication): Camera => {
  const taken: string[] = [];
  let page: Page | null = null;
  let number = 0;

  const take = async (window: Page, file: string): Promise<void> => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await window.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      // A frame that was drawn before the last change must not be the picture.
      await window.evaluate(
        () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
      );
      await window.waitForTimeout(120);
      const name = `${file}-${colorScheme}.png`;
      await window.screenshot({ path: join(screenshotsFolder, name), animations: 'disabled' });
      taken.push(`screenshots/${name}`);
    }
    await window.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  };

  return {
    taken,
    aim: async (window) => {
      page = window;
      await window.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
      await resize(electron, window, usual);
    },
    shoot: async (name, options = {}) => {
      if (page === null) throw new Error('aim the camera first');
      if (options.messages !== true) await closeMessages(page);
      number += 1;
      const file = `${String(number).padStart(2, '0')}-${name}`;
      await take(page, file);
      if (options.large !== true) return;
      await resize(electron, page, large);
      await take(page, `${file}-groot`);
      await resize(electron, page, usual);
    },
  };
};
