import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { docxText } from '../unit/documents/docx-files';
import { datedList, openAgreements, typedDay } from './pages/agreements';
import { openFile, openTab } from './pages/case-files';
import { goTo, heading, hideNames, pickOption, showNames } from './pages/frame';
import {
  addContact,
  contactForm,
  contactOverview,
  contactTimeline,
  openGuardians,
  pagePreview,
  prepareDialog,
  typeContact,
} from './pages/guardian-contacts';
import { expectLocked, openVault } from './pages/welcome';
import { expect, test } from './support/app';
import { expectAccessibleInBothSchemes } from './support/axe';
import { exampleFile } from './support/bulk';
import { answerSaveDialog } from './support/dialogs';
import { chooseByKey } from './support/menu';
import { readPdf } from './support/pdf-text';
import { canary, exportsFolder } from './support/run-folder';
import { shareVault } from './support/shared-vault';

const vault = shareVault({ files: [exampleFile('CF12')] });
const pupil = 'Zoë-Lynn Baptista-Kerkhoven';
const mother = /^Kim Kerkhoven/;
const father = /^Ricardo Baptista/;
const pdf = join(exportsFolder, 'voorbereiding.pdf');
const docx = join(exportsFolder, 'voorbereiding.docx');
const said = {
  mother: `Moeder vertelt over de logeerpartij, ${canary('moeder')}.`,
  father: `Vader maakt zich zorgen over rekenen, ${canary('vader')}.`,
  typed: `Half getypt bij de deur, ${canary('deur')}.`,
  talents: `Bouwt hele dorpen van blokken, ${canary('talent')}.`,
};

const openFileOf = async (page: Page): Promise<void> => {
  await goTo(page, 'Dossiers');
  await openFile(page, pupil);
};

test('a contact is made with two agreements, and they stand in the file and in Vandaag', async () => {
  const page = await vault.app().page();
  await openFileOf(page);
  await openGuardians(page, 'Contact');
  await expect(page.getByRole('heading', { name: 'Nog geen contact vastgelegd' })).toBeVisible();
  await expectAccessibleInBothSchemes(page, 'Ouders, nog geen contact');
  await typeContact(page, {
    kind: 'Telefoon',
    with: mother,
    tone: 'Positief bericht',
    said: said.mother,
    agreements: [
      { what: 'De hulpkaart gaat mee naar huis.', owner: 'leerkracht', on: typedDay() },
      { what: 'Moeder leest elke dag voor.', owner: 'moeder', on: typedDay(2) },
    ],
  });
  await expectAccessibleInBothSchemes(page, 'Nieuw contact, ingevuld');
  await contactForm(page).getByLabel('Wat is er gezegd?').press('Control+Enter');
  await expect(contactForm(page)).toHaveCount(0);
  await expect(contactTimeline(page)).toContainText('Moeder leest elke dag voor. (moeder');
  await expectAccessibleInBothSchemes(page, 'Ouders, contact');
  await openTab(page, 'Overzicht');
  await expect(openAgreements(page)).toContainText('De hulpkaart gaat mee naar huis.');
  await goTo(page, 'Vandaag');
  await expect(page.getByRole('main')).toContainText('De hulpkaart gaat mee naar huis.');
});

test('talents and wishes come back at the top of the next contact', async () => {
  const page = await vault.app().page();
  await openFileOf(page);
  await openGuardians(page, 'Talenten en wensen');
  await page.getByRole('button', { name: 'Vul talenten en wensen in' }).click();
  const form = page.getByRole('form', { name: 'Talenten en wensen' });
  await form.getByLabel(/^Talenten/).fill(said.talents);
  await form.getByLabel(/^Wensen/).fill('Meer durven vragen.');
  await expectAccessibleInBothSchemes(page, 'Talenten en wensen, formulier');
  await form.getByRole('button', { name: 'Bewaar talenten en wensen' }).click();
  await expect(form).toHaveCount(0);
  await expect(page.getByText(said.talents)).toBeVisible();
  await expectAccessibleInBothSchemes(page, 'Talenten en wensen');
  await openGuardians(page, 'Contact');
  await page.getByRole('button', { name: 'Nieuw contact' }).click();
  await expect(contactForm(page)).toContainText(said.talents);
});

test('what was half typed is there after a lock', async () => {
  const page = await vault.app().page();
  await contactForm(page).getByLabel('Wat is er gezegd?').fill(said.typed);
  await chooseByKey(vault.app().electron, 'CmdOrCtrl+L');
  await expect.poll(() => page.isClosed()).toBe(true);
  const next = await vault.app().page();
  await expectLocked(next);
  await openVault(next, vault.ways().passphrase);
  await openFileOf(next);
  await openTab(next, 'Ouders');
  await expect(contactForm(next).getByLabel('Wat is er gezegd?')).toHaveValue(said.typed);
  await contactForm(next).getByRole('button', { name: 'Weggooien' }).click();
  await contactForm(next).getByRole('button', { name: 'Sluiten' }).click();
});

test('a page for one guardian holds nothing of the other, and leaves as PDF and Word', async () => {
  const page = await vault.app().page();
  await addContact(page, {
    kind: 'Huisbezoek',
    with: father,
    tone: 'Zorg',
    said: said.father,
    agreements: [{ what: 'Vader oefent de tafels.', owner: 'vader', on: typedDay(3) }],
  });
  await page.getByRole('button', { name: 'Gesprek voorbereiden' }).click();
  await expect(pagePreview(page)).toContainText('Alleen voor school');
  await expect(pagePreview(page)).toContainText(said.father);
  await expectAccessibleInBothSchemes(page, 'Gesprek voorbereiden');
  await prepareDialog(page).getByLabel(mother).check();
  await expect(pagePreview(page)).toContainText(said.mother);
  await expect(pagePreview(page)).not.toContainText(said.father);
  await expect(prepareDialog(page)).toContainText('Eén contact waar niet iedereen bij was');
  await answerSaveDialog(vault.app().electron, pdf);
  await prepareDialog(page).getByRole('button', { name: 'Bewaar als PDF' }).click();
  await expect(page.getByText('Het bestand is bewaard.')).toBeVisible();
  await answerSaveDialog(vault.app().electron, docx);
  await prepareDialog(page).getByRole('button', { name: 'Bewaar als Word-bestand' }).click();
  await expect(page.getByText('Het bestand is bewaard.')).toHaveCount(2);
  await page.keyboard.press('Escape');
  const { text } = await readPdf(pdf);
  const word = await docxText(readFileSync(docx));
  for (const written of [text, word]) {
    expect(written).toContain(said.talents);
    expect(written).toContain(said.mother);
    expect(written).toContain('Moeder leest elke dag voor.');
    expect(written).not.toMatch(/Ricardo|Vader|06-0000/u);
    expect(written).not.toContain(said.father);
  }
  expect(text).toContain('Pagina 1 van 1');
});

test('the balance counts, and all files stand in one table that names nobody while names are hidden', async () => {
  const page = await vault.app().page();
  await expect(page.getByText('1 positief bericht, 1 keer zorg, 0 keer neutraal')).toBeVisible();
  await expect(page.getByText('Tineke Kerkhoven (grootouder)')).toBeVisible();
  await page
    .getByRole('navigation', { name: 'Hoofdmenu' })
    .getByRole('link', { name: 'Oudercontact' })
    .click();
  await expect(heading(page, 'Contact met ouders')).toBeVisible();
  await expect(contactOverview(page)).toContainText(pupil);
  await expect(contactOverview(page)).toContainText('Tineke Kerkhoven');
  await expectAccessibleInBothSchemes(page, 'Overzicht van contact met ouders');
  await hideNames(page);
  await expect(contactOverview(page)).not.toContainText('Kerkhoven');
  await expect(contactOverview(page)).toContainText('grootouder');
  await showNames(page);
  await contactOverview(page).getByRole('link', { name: pupil }).click();
  await expect(contactTimeline(page)).toContainText(said.father);
});

test('the joint plan saves itself, and its day stands in the calendar', async () => {
  const page = await vault.app().page();
  await openGuardians(page, 'Gezamenlijk plan');
  await page.getByRole('button', { name: 'Begin het plan' }).click();
  const form = page.getByRole('form', { name: 'Gezamenlijk plan' });
  await form.getByLabel('Waar het om gaat').fill('Rust in de ochtend.');
  await form.getByLabel('Volgend overleg').fill(typedDay(4));
  await form.getByRole('button', { name: 'Voeg iemand toe' }).click();
  const helper = form.getByRole('group', { name: 'Helper 1' });
  await helper.getByRole('combobox', { name: 'Functie' }).fill('jeugdverpleegkundige');
  await helper.getByLabel('Wat doet diegene?').fill('Denkt mee over slapen.');
  await form.getByRole('button', { name: 'Voeg een doel toe' }).click();
  const goal = form.getByRole('group', { name: 'Doel 1' });
  await goal.getByLabel('Doel', { exact: true }).fill('Komt uitgerust op school.');
  await goal.getByLabel('Wat gebeurt er thuis?').fill('Om acht uur naar bed.');
  await goal.getByLabel('jeugdverpleegkundige').check();
  await expect(page.getByText(/^Bewaard om/)).toBeVisible();
  await expectAccessibleInBothSchemes(page, 'Gezamenlijk plan');
  await page.getByRole('button', { name: 'Gesprek voorbereiden' }).click();
  await prepareDialog(page).getByRole('radio', { name: 'Gezamenlijk plan' }).check();
  await expect(pagePreview(page)).toContainText('Denkt mee over slapen.');
  await page.keyboard.press('Escape');
  await goTo(page, 'Vandaag');
  await expect(page.getByRole('main')).toContainText('Overleg over het gezamenlijke plan');
});

test('the reminder comes when the settings say so', async () => {
  const page = await vault.app().page();
  await goTo(page, 'Instellingen');
  await pickOption(page, 'Herinner na', 'nooit');
  await openFileOf(page);
  await openGuardians(page, 'Contact');
  await expect(page.getByText('geen', { exact: true })).toBeVisible();
  await goTo(page, 'Kalender');
  await expect(datedList(page, 'Contact met ouders')).toHaveCount(0);
});
