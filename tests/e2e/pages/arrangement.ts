/** The tab Arrangement, a request, and the forms of partnerships in the settings. */
import { existsSync } from 'node:fs';
import { expect, type ElectronApplication, type Locator, type Page } from '@playwright/test';
import { answerSaveDialog } from '../support/dialogs';
import { goTo, heading } from './frame';
import { fillIn } from './opp';

/** The part of the settings with the forms of partnerships. */
export const profiles = (page: Page): Locator =>
  page.getByRole('region', { name: 'Samenwerkingsverband' });

export const profileDialog = (page: Page): Locator =>
  page.getByRole('dialog', { name: /^(Nieuw formulier|Formulier wijzigen)$/ });

/** Opens an invented example as a new form. */
export const startProfile = async (page: Page, example: string): Promise<Locator> => {
  await goTo(page, 'Instellingen');
  await profiles(page)
    .getByRole('button', { name: `Begin met ${example}` })
    .click();
  return profileDialog(page);
};

export const changeProfile = async (page: Page, name: string): Promise<Locator> => {
  await goTo(page, 'Instellingen');
  await profiles(page)
    .getByRole('button', { name: `Wijzigen: ${name}` })
    .click();
  return profileDialog(page);
};

export const saveProfile = async (page: Page): Promise<void> => {
  await profileDialog(page).getByRole('button', { name: 'Bewaar het formulier' }).click();
  await expect(profileDialog(page)).toHaveCount(0);
};

/** From the tab to an empty request. */
export const newRequest = async (page: Page, title: RegExp): Promise<void> => {
  await page.getByRole('button', { name: 'Aanvraag maken' }).click();
  const dialog = page.getByRole('dialog', { name: 'Aanvraag maken' });
  await dialog.getByRole('button', { name: 'Maak de aanvraag' }).click();
  await expect(heading(page, title)).toBeVisible();
};

/** A part of the form, by its heading. */
export const part = (page: Page, title: string): Locator =>
  page.getByRole('region', { name: title, exact: true });

/** A row of a list: "Doel 1", "Inzet 2". */
export const row = (page: Page, name: string): Locator =>
  page.getByRole('group', { name, exact: true });

const addRow = async (page: Page, button: string, name: string): Promise<Locator> => {
  await page.getByRole('button', { name: button, exact: true }).click();
  await expect(row(page, name).locator(':focus')).toHaveCount(1);
  return row(page, name);
};

/** Everything that was typed is in the vault. */
export const expectRequestKept = (page: Page): Promise<void> =>
  expect(page.getByText(/^Bewaard om \d\d:\d\d$/)).toBeVisible();

/** What still stands in the way, in the panel beside the form. */
export const blocking = (page: Page): Locator =>
  page.getByRole('list', { name: 'Houdt het indienen tegen' }).getByRole('listitem');

/** Saves the request with the dialog that is open. */
export const exportRequest = async (
  { electron, page }: { readonly electron: ElectronApplication; readonly page: Page },
  { format, path }: { readonly format: 'PDF' | 'DOCX'; readonly path: string },
): Promise<void> => {
  await answerSaveDialog(electron, path);
  const dialog = page.getByRole('dialog', { name: 'Exporteren als PDF of DOCX' });
  await dialog.getByRole('button', { name: `Bewaar als ${format}` }).click();
  await expect.poll(() => existsSync(path)).toBe(true);
  await expect(page.getByText('Het bestand is bewaard.').last()).toBeVisible();
};

/** Fills in all parts but the amount that is asked and the partnership's own questions. */
export const writeSupport = async (page: Page, question: string): Promise<void> => {
  await fillIn(part(page, 'Hulpvraag en doelen'), { Hulpvraag: question });
  await fillIn(await addRow(page, 'Doel toevoegen', 'Doel 1'), {
    'Wat is er aan het einde anders?': 'Ilyas vraagt vier van de vijf keer om hulp.',
  });
  await fillIn(await addRow(page, 'Basisondersteuning toevoegen', 'Basisondersteuning 1'), {
    'Wat is gedaan?': 'Een hulpkaartje op tafel.',
    Vanaf: '01-09-2026',
    'Tot en met': '30-10-2026',
    'Wat was het effect?': 'Eén van de vijf keer gebruikt.',
  });
  await fillIn(part(page, 'Gevraagde ondersteuning'), {
    'Aard van de ondersteuning': 'Begeleiding van de leerling.',
    Intensiteit: 'Twee keer per week een half uur.',
    'Uren per week': '1,5',
    'Gevraagde deskundigheid': 'Gedragsspecialist.',
    Materialen: 'Hulpkaarten.',
  });
  await fillIn(part(page, 'Periode en evaluatie'), {
    Begindatum: '01-01-2027',
    Einddatum: '30-06-2027',
    'Geplande evaluatie': '20-05-2027',
  });
  await fillIn(await addRow(page, 'Uren toevoegen', 'Inzet 1'), {
    'Waarvoor?': 'Begeleider',
    Uren: '20,5',
    'Tarief per uur': '65,33',
  });
  await fillIn(await addRow(page, 'Materiaal toevoegen', 'Materiaal 1'), {
    'Waarvoor?': 'Set hulpkaarten',
    Aantal: '3',
    'Prijs per stuk': '19,95',
  });
};

/** Answers the questions of the example De Linie with one more, and names a report that parents refuse. */
export const answerQuestions = async (page: Page): Promise<void> => {
  const questions = part(page, 'Vragen van het samenwerkingsverband');
  await questions.getByRole('combobox', { name: 'Fase van ondersteuning' }).click();
  await page.getByRole('option', { name: /^Fase 4/ }).click();
  await fillIn(questions, {
    'Wat heeft deze leerling nodig?': 'Een leerkracht die voordoet.',
    'Wat laten de gegevens uit het leerlingvolgsysteem zien?': 'Rekenen E4.',
    'Hoe zet de school de eigen basisondersteuning hierbij in?': 'De assistent oefent elke dag.',
    'Hoe denken de ouders over deze aanvraag?': 'Zij staan erachter.',
    'Wie is de contactpersoon?': 'De intern begeleider.',
  });
  await questions.getByLabel('Nee', { exact: true }).check();
  const report = await addRow(page, 'Verslag toevoegen', 'Verslag 1');
  await fillIn(report, { 'Welk verslag?': 'Verslag van de logopedist', Datum: '10-10-2026' });
  await report.getByLabel('Nee', { exact: true }).check();
};
