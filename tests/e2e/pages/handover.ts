/** The tab Overdracht of a file, the dialog that makes one, and the screen of a class. */
import { expect, type Locator, type Page } from '@playwright/test';

export type HandoverPart = 'Samenstellen' | 'Gemaakt en ontvangen' | 'Gesprekken';

export const openHandover = async (page: Page, part: HandoverPart): Promise<void> => {
  await page
    .getByRole('navigation', { name: 'Onderdelen van dit dossier' })
    .getByRole('link', { name: 'Overdracht' })
    .click();
  await page
    .getByRole('navigation', { name: 'Onderdelen van Overdracht' })
    .getByRole('link', { name: part, exact: true })
    .click();
};

export const goesAlong = (page: Page): Locator => page.getByRole('list', { name: 'Gaat mee' });
export const staysBehind = (page: Page): Locator => page.getByRole('list', { name: 'Blijft hier' });

export const chooseReader = async (page: Page, name: string): Promise<void> => {
  const readers = page.getByRole('combobox', { name: 'Voor wie is de overdracht?' });
  if ((await readers.inputValue()) !== name) {
    await readers.click();
    await page.getByRole('option', { name, exact: true }).click();
  }
  await expect(goesAlong(page)).toBeVisible();
};

/** The fields of the first page; on a low window they open when they are asked for. */
export const openSummary = async (page: Page): Promise<Locator> => {
  const form = page.getByRole('form', { name: 'Samenvatting van één pagina' });
  if (!(await form.isVisible())) {
    await page.getByRole('button', { name: /^(Schrijf de samenvatting|Klap uit)$/ }).click();
  }
  await expect(form).toBeVisible();
  return form;
};

export const makeDialog = (page: Page): Locator =>
  page.getByRole('dialog', { name: 'Overdracht maken' });

/** From the button to the last step, with six words. */
export const toLastStep = async (page: Page, reader: string, form?: string): Promise<Locator> => {
  await page.getByRole('button', { name: 'Overdracht maken' }).click();
  const dialog = makeDialog(page);
  await dialog.getByLabel('Functie van de lezer').fill(reader);
  if (form !== undefined) await dialog.getByRole('radio', { name: form }).check();
  await dialog.getByRole('button', { name: 'Verder' }).click();
  await expect(dialog).toContainText('Stap 2 van 3');
  await dialog.getByRole('button', { name: 'Verder' }).click();
  await expect(dialog).toContainText('Stap 3 van 3');
  return dialog;
};

/** The six words that are shown once; leaves the dialog. */
export const readWordsOnce = async (
  page: Page,
  title = 'De overdracht is bewaard',
): Promise<readonly string[]> => {
  const dialog = page.getByRole('dialog', { name: title });
  const items = dialog.getByRole('list', { name: 'De zes woorden' }).getByRole('listitem');
  await expect(items).toHaveCount(6);
  const shown = await items.allInnerTexts();
  await dialog.getByRole('checkbox', { name: /^Ik heb de zes woorden/ }).check();
  await dialog.getByRole('button', { name: 'Sluiten' }).last().click();
  await expect(dialog).toHaveCount(0);
  return shown.map((text) => text.replace(/^\d+\s*/, '').trim());
};

export const handoverLog = (page: Page): Locator =>
  page.getByRole('list', { name: 'Gemaakte overdrachten' });

export const classTable = (page: Page): Locator =>
  page.getByRole('table', { name: 'Leerlingen in deze overdracht' });
