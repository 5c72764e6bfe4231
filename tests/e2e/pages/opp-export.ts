/** The dialog in which an OPP leaves. */
import { existsSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import type { RunningApp } from '../support/app';
import { answerSaveDialog } from '../support/dialogs';

/** Saves by a button of the dialog, after looking at the words where it asks so. @returns the path */
export const saveAs = async (
  { electron }: RunningApp,
  page: Page,
  button: string,
  path: string,
): Promise<string> => {
  await answerSaveDialog(electron, path);
  const dialog = page.getByRole('dialog');
  const looked = dialog.getByLabel('Ik heb deze woorden bekeken');
  const save = dialog.getByRole('button', { name: button });
  await expect(save.or(looked).first()).toBeVisible();
  if ((await looked.count()) > 0) await looked.check();
  await expect(save).toBeEnabled();
  await save.click();
  await expect.poll(() => existsSync(path)).toBe(true);
  await expect(page.getByText('Het bestand is bewaard.').last()).toBeVisible();
  return path;
};
