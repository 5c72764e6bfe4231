/** Asking a colleague, opening what came, and the own collection. */
import { expect, type ElectronApplication, type Locator, type Page } from '@playwright/test';
import { existsSync } from 'node:fs';
import { answerOpenDialog, answerSaveDialog } from '../support/dialogs';
import { remember } from '../support/run-folder';
import { goTo } from './frame';

type App = { readonly electron: ElectronApplication; readonly page: Page };

export const askDialog = (page: Page): Locator =>
  page.getByRole('dialog', { name: 'Vraag een collega' });

/** Opens the form of a question beside a released casus. */
export const startAsking = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Vraag een collega' }).click();
  await expect(
    askDialog(page).getByRole('region', { name: 'Dit krijgt uw collega' }),
  ).toContainText('Gegevens vervangen');
};

const sixWords = async (dialog: Locator): Promise<string> => {
  const items = dialog.getByRole('list', { name: 'De zes woorden' }).getByRole('listitem');
  await expect(items).toHaveCount(6);
  const words = (await items.allInnerTexts())
    .map((word) => word.replace(/^\d+\s*/u, '').trim())
    .join(' ');
  remember(words);
  return words;
};

/** Makes the file of the form that is open, and leaves the dialog that tells its words. @returns the six words */
export const makeFile = async (
  { electron, page }: App,
  {
    path,
    what,
    look,
  }: {
    readonly path: string;
    readonly what: string;
    readonly look?: () => Promise<void>;
  },
): Promise<string> => {
  await answerSaveDialog(electron, path);
  await page.getByRole('button', { name: 'Bestand maken', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: what });
  const words = await sixWords(dialog);
  expect(existsSync(path)).toBe(true);
  await look?.();
  await expect(dialog.getByRole('button', { name: 'Sluiten' })).toBeDisabled();
  await dialog.getByLabel(/^Ik heb de zes woorden/).check();
  await dialog.getByRole('button', { name: 'Sluiten' }).last().click();
  await expect(dialog).toHaveCount(0);
  return words;
};

/** Opens a file that came with its six words. */
export const openReceived = async (
  { electron, page }: App,
  { path, words }: { readonly path: string; readonly words: string },
): Promise<void> => {
  await goTo(page, 'Ontvangen');
  await answerOpenDialog(electron, path);
  await page.getByRole('button', { name: 'Kies een bestand' }).click();
  await page.getByLabel('De zes woorden').fill(words);
  await page.getByRole('button', { name: 'Open het bestand' }).click();
};
