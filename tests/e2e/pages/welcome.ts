/** The way into the app as a user goes it: by what the screen says. */
import { expect, type Page } from '@playwright/test';

export type Ways = { readonly passphrase: string; readonly recoveryCode: string };

const button = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name, exact: typeof name === 'string' });

/** Called at each step of making a vault, with its name, for whoever wants to look at it. */
type Look = (screen: string) => Promise<void>;
const noLook: Look = () => Promise.resolve();

/** Makes a vault with the proposed words, writes the code over, and ends on Vandaag. */
export const createVault = async (
  page: Page,
  name = 'Proefkluis',
  look: Look = noLook,
): Promise<Ways> => {
  await expect(button(page, 'Maak een kluis')).toBeVisible();
  await look('welkom');
  await button(page, 'Maak een kluis').click();
  await page.getByLabel('Naam van de kluis').fill(name);
  await look('welkom-naam');
  await button(page, 'Verder').click();
  const words = page.getByRole('list', { name: 'Zes voorgestelde woorden' }).getByRole('listitem');
  await expect(words).toHaveCount(6);
  await look('welkom-wachtwoordzin');
  const passphrase = (await words.allInnerTexts())
    .map((word) => word.replaceAll(/[^a-z]/g, ''))
    .join(' ');
  await button(page, 'Ik heb ze opgeschreven').click();
  await page.getByLabel('Wachtwoordzin', { exact: true }).fill(passphrase);
  await look('welkom-nog-een-keer');
  await button(page, 'Maak de kluis').click();
  await expect(page.getByRole('heading', { name: 'De herstelcode' })).toBeVisible();
  await look('welkom-herstelcode');
  const recoveryCode = await readCode(page);
  await button(page, 'Ik heb de code op papier').click();
  await page.getByLabel('Herstelcode', { exact: true }).fill(recoveryCode);
  await look('welkom-code-overtypen');
  await button(page, 'Controleer de code').click();
  await expectToday(page);
  return { passphrase, recoveryCode };
};

/** The code as the sheet shows it. */
export const readCode = async (page: Page): Promise<string> => {
  const shown = await page.getByLabel('Herstelcode in negen groepen').innerText();
  // Each group has its number before it.
  return (shown.match(/\b[0-9A-Z]{4}\b/g) ?? []).join('-');
};

export const openVault = async (page: Page, passphrase: string): Promise<void> => {
  await page.getByLabel('Wachtwoordzin', { exact: true }).fill(passphrase);
  await page.keyboard.press('Enter');
  await expectToday(page);
};

export const expectToday = (page: Page): Promise<void> =>
  expect(page.getByRole('heading', { name: 'Vandaag', level: 1 })).toBeVisible();

export const expectLocked = (page: Page): Promise<void> =>
  expect(page.getByRole('heading', { name: 'Ontgrendel de kluis' })).toBeVisible();
