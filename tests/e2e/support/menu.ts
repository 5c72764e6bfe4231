import type { ElectronApplication } from '@playwright/test';

/**
 * Chooses the menu item that has this accelerator. Playwright's keys go to the page and never reach
 * the native menu; this presses what the key is bound to, and fails where nothing is.
 */
export const chooseByKey = (electron: ElectronApplication, accelerator: string): Promise<void> =>
  electron.evaluate(({ Menu, BrowserWindow }, wanted) => {
    const items =
      Menu.getApplicationMenu()?.items.flatMap(({ submenu }) => submenu?.items ?? []) ?? [];
    const item = items.find((each) => each.accelerator === wanted);
    if (item === undefined) throw new Error(`Nothing in the menu has the key ${wanted}`);
    if (!item.enabled) throw new Error(`The item with the key ${wanted} is disabled`);
    item.click(undefined, BrowserWindow.getAllWindows()[0]);
  }, accelerator);

/** The labels of the menu as they stand, with whether each can be chosen. */
export const menuState = (
  electron: ElectronApplication,
): Promise<readonly { readonly label: string; readonly enabled: boolean }[]> =>
  electron.evaluate(({ Menu }) =>
    (Menu.getApplicationMenu()?.items ?? []).flatMap(({ submenu }) =>
      (submenu?.items ?? []).map(({ label, enabled }) => ({ label, enabled })),
    ),
  );

/** Chooses the menu item that is called this. */
export const chooseByLabel = (electron: ElectronApplication, label: string): Promise<void> =>
  electron.evaluate(({ Menu, BrowserWindow }, wanted) => {
    const items =
      Menu.getApplicationMenu()?.items.flatMap(({ submenu }) => submenu?.items ?? []) ?? [];
    const item = items.find((each) => each.label === wanted);
    if (item === undefined) throw new Error(`Nothing in the menu is called ${wanted}`);
    if (!item.enabled) throw new Error(`The item ${wanted} is disabled`);
    item.click(undefined, BrowserWindow.getAllWindows()[0]);
  }, label);
