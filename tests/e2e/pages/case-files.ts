/** The list of case files, the form of a new one, and the tabs of one. */
import { expect, type Page } from '@playwright/test';
import { heading } from './frame';

export type GuardianTyped = {
  readonly firstName: string;
  readonly prefix?: string;
  readonly lastName: string;
  readonly relation: string;
  readonly custody?: string;
  readonly phone?: string;
  readonly email?: string;
  readonly address?: string;
  readonly secretAddress?: boolean;
};

export type Tab =
  | 'Overzicht'
  | 'Notities'
  | 'Signalen'
  | 'Ouders'
  | 'OPP'
  | 'Arrangement'
  | 'Traject'
  | 'Casus'
  | 'Overdracht'
  | 'Bestanden';

export const openTab = (page: Page, tab: Tab): Promise<void> =>
  page
    .getByRole('navigation', { name: 'Onderdelen van dit dossier' })
    .getByRole('link', { name: tab })
    .click();

/** Opens a file from the list, by the pupil's or the code name. */
export const openFile = async (page: Page, name: string): Promise<void> => {
  await page
    .getByRole('table', { name: 'Dossiers van deze school' })
    .getByRole('link', { name })
    .click();
  await expect(heading(page, name)).toBeVisible();
};

/** From the list to the empty form of a file for this pupil. */
export const startFile = async (page: Page, pupil: string): Promise<void> => {
  await page.getByRole('button', { name: 'Nieuw dossier' }).first().click();
  await page.getByLabel('Zoek een leerling').fill(pupil);
  await page
    .getByRole('list', { name: 'Voor welke leerling?' })
    .getByRole('button', { name: pupil })
    .click();
  await expect(heading(page, 'Nieuw dossier')).toContainText(pupil);
};

/** Fills in one more guardian. */
export const addGuardian = async (page: Page, guardian: GuardianTyped): Promise<void> => {
  await page.getByRole('button', { name: 'Ouder of verzorger toevoegen' }).click();
  const group = page.getByRole('group', { name: 'Ouders en verzorgers' });
  const last = (label: string) => group.getByLabel(label, { exact: true }).last();
  await last('Voornaam').fill(guardian.firstName);
  await last('Tussenvoegsel').fill(guardian.prefix ?? '');
  await last('Achternaam').fill(guardian.lastName);
  await last('Relatie').click();
  await page.getByRole('option', { name: guardian.relation, exact: true }).click();
  if (guardian.custody !== undefined) {
    await last('Gezag').click();
    await page.getByRole('option', { name: guardian.custody, exact: true }).click();
  }
  await last('Telefoon').fill(guardian.phone ?? '');
  await last('E-mail').fill(guardian.email ?? '');
  await last('Adres').fill(guardian.address ?? '');
  if (guardian.secretAddress === true) await last('Het adres is geheim').check();
};

/** Saves the form and waits for the file. */
export const finishFile = async (page: Page, pupil: string): Promise<void> => {
  await page.getByRole('button', { name: 'Maak het dossier' }).click();
  await expect(heading(page, pupil)).toBeVisible();
};

/** The names in the list, in order. */
export const namesInList = (page: Page): Promise<readonly string[]> =>
  page.getByRole('table', { name: 'Dossiers van deze school' }).getByRole('link').allInnerTexts();
