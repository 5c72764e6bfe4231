/** Opening a file that came from another vault, and taking it over. */
import { expect, type Page } from '@playwright/test';
import type { RunningApp } from '../support/app';
import { answerOpenDialog } from '../support/dialogs';
import { goTo } from './frame';

/** Until what is in it stands on the screen. */
export const openReceived = async (
  app: Pick<RunningApp, 'electron' | 'page'>,
  { file, passphrase }: { readonly file: string; readonly passphrase: string },
): Promise<void> => {
  const page = await app.page();
  await answerOpenDialog(app.electron, file);
  await goTo(page, 'Ontvangen');
  await page.getByRole('button', { name: 'Kies een bestand' }).click();
  await page.getByLabel('De zes woorden', { exact: true }).fill(passphrase);
  await page.getByRole('button', { name: 'Open het bestand' }).click();
  await expect(page.getByRole('main')).toContainText('Afzender volgens het bestand');
};

export const takeOver = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: /^Neem over/ }).click();
  await expect(page.getByText('Overgenomen', { exact: true })).toBeVisible();
};
