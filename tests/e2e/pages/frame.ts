/** What stands round every screen of the open app. */
import { expect, type Page } from '@playwright/test';

export type Place =
  | 'Vandaag'
  | 'Kalender'
  | 'Dossiers'
  | 'Impulsklas'
  | 'Overdracht'
  | 'Ontvangen'
  | 'Vragen'
  | 'Leerlingen'
  | 'Import'
  | 'Hulp'
  | 'Instellingen';

const headings: Readonly<Record<Place, string>> = {
  Vandaag: 'Vandaag',
  Kalender: 'Kalender',
  Dossiers: 'Dossiers',
  Impulsklas: 'Impulsklas',
  Overdracht: 'Overdracht van een groep',
  Ontvangen: 'Ontvangen',
  Vragen: 'Vragen',
  Leerlingen: 'Leerlingen',
  Import: 'Klassenlijst inlezen',
  Hulp: 'Hulp',
  Instellingen: 'Instellingen',
};

export const heading = (page: Page, name: string | RegExp) =>
  page.getByRole('heading', { name, level: 1 });

/** Goes there by the main menu. */
export const goTo = async (page: Page, place: Place): Promise<void> => {
  await page
    .getByRole('navigation', { name: 'Hoofdmenu' })
    .getByRole('link', { name: place })
    .click();
  await expect(heading(page, headings[place])).toBeVisible();
};

export const hideNames = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Namen verbergen' }).click();
  await expect(page.getByRole('button', { name: 'Namen tonen' })).toBeVisible();
};

export const showNames = (page: Page): Promise<void> =>
  page.getByRole('button', { name: 'Namen tonen' }).click();

/** Chooses one item of a menu that opens behind a button. */
export const chooseInMenu = async (
  page: Page,
  button: string | RegExp,
  item: string | RegExp,
): Promise<void> => {
  const wanted = page.getByRole('menuitem', { name: item });
  // A screen that has just come takes the focus to its heading or scrolls to what was searched, and a
  // menu that was open closes.
  await expect(async () => {
    await page.getByRole('button', { name: button }).click();
    await expect(wanted).toBeVisible({ timeout: 2_000 });
    await wanted.click({ timeout: 2_000 });
  }).toPass();
};

/** Picks an option of a list that opens behind a field. */
export const pickOption = async (page: Page, label: string, option: string): Promise<void> => {
  await page.getByRole('combobox', { name: label }).click();
  await page.getByRole('option', { name: option, exact: true }).click();
};

/** Presses a button of the dialog that is open. */
export const answer = (page: Page, button: string): Promise<void> =>
  page.getByRole('dialog').getByRole('button', { name: button }).click();
