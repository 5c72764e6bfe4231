import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { openFile, openTab } from './pages/case-files';
import { acceptMeter, answerQuestions, fillFacts, newCasus, release, typeIn } from './pages/casus';
import { askDialog, makeFile, openReceived, startAsking } from './pages/consultation';
import { goTo, hideNames, showNames } from './pages/frame';
import { expect, test } from './support/app';
import { expectAccessibleInBothSchemes } from './support/axe';
import { exampleFile } from './support/bulk';
import { everythingShown } from './support/everything-shown';
import { exportsFolder } from './support/run-folder';
import { shareVault } from './support/shared-vault';

const vault = shareVault({ files: [exampleFile('CF13')] });
const asked = join(exportsFolder, 'vraag-aan-collega.casuskluis');
const answered = join(exportsFolder, 'antwoord-aan-collega.casuskluis');
const paper = join(exportsFolder, 'vraag.pdf');
const question = 'Wat hielp bij jou om de kring rustig te beginnen?';
const worked = 'Een vaste taak bij de deur.';
let words = '';

const app = async () => ({ electron: vault.app().electron, page: await vault.app().page() });

const openCasus = async (page: Page): Promise<void> => {
  await goTo(page, 'Dossiers');
  await openFile(page, 'Ilyas el Idrissi');
  await openTab(page, 'Casus');
};

test('a released casus can be laid before a colleague, and a name in the question holds it back', async () => {
  const { electron, page } = await app();
  await openCasus(page);
  await newCasus(page);
  await typeIn(page, 'Leervraag', { text: 'Hoe helpen wij Ilyas om de kring vol te houden?' });
  await typeIn(page, 'Context', { text: 'Ilyas loopt weg zodra de kring begint.' });
  await answerQuestions(page);
  await fillFacts(page, { meeting: 'Kernteam', basis: 'Ouders zijn geïnformeerd.' });
  await acceptMeter(page, 'De collega kent de leerling niet.');
  await release(page);
  await expectAccessibleInBothSchemes(page, 'Casus, nog niemand gevraagd');

  await startAsking(page);
  const dialog = askDialog(page);
  await expect(dialog).not.toContainText('Ilyas');
  await dialog.getByLabel('Uw vraag').fill('Wat hielp bij jou voor een kind als Ilyas?');
  await dialog.getByLabel('Aan wie').fill('de intern begeleider van De Vlieger');
  await expect(dialog.getByText('Hier staat nog een naam')).toBeVisible();
  await dialog.getByRole('button', { name: 'Bestand maken', exact: true }).click();
  await expect(dialog.getByRole('alert')).toBeVisible();
  await expectAccessibleInBothSchemes(page, 'Vraag een collega, met een naam');

  await dialog.getByLabel('Uw vraag').fill(question);
  await expect(dialog.getByText(/^Geen namen gevonden/)).toBeVisible();
  await expectAccessibleInBothSchemes(page, 'Vraag een collega');
  words = await makeFile(
    { electron, page },
    {
      path: asked,
      what: 'De vraag is gemaakt',
      look: () => expectAccessibleInBothSchemes(page, 'De vraag is gemaakt'),
    },
  );
  await expect(page.getByRole('list', { name: 'Gestelde vragen' })).toContainText(
    'nog geen antwoord',
  );
});

test('the question is opened and answered, and the answer comes back to the casus', async () => {
  const { electron, page } = await app();
  await goTo(page, 'Vragen');
  await expectAccessibleInBothSchemes(page, 'Vragen van collega’s, leeg');
  await openReceived({ electron, page }, { path: asked, words });
  await page.getByRole('button', { name: 'Bewaar en beantwoord' }).click();
  await expect(page.getByText(question)).toBeVisible();
  await expect(page.getByRole('article')).toContainText('loopt weg zodra de kring begint');
  await expect(page.getByRole('article')).not.toContainText('Ilyas');
  await page.getByLabel('Wat werkte bij u?').fill(worked);
  await page.getByLabel('Wat zou u proberen?').fill('Begin met één minuut.');
  await expect(page.getByText(/^Geen namen gevonden/)).toBeVisible();
  await expect(page.getByText('Bewaard.', { exact: true })).toBeVisible();
  await expectAccessibleInBothSchemes(page, 'Vraag van een collega');

  await page.getByRole('button', { name: 'Antwoordbestand maken' }).click();
  await expectAccessibleInBothSchemes(page, 'Antwoordbestand maken');
  const back = await makeFile(
    { electron, page },
    { path: answered, what: 'Het antwoord is gemaakt' },
  );
  await page.getByRole('link', { name: 'Alle vragen van collega’s' }).click();
  await expect(page.getByRole('list', { name: 'Vragen van collega’s' })).toContainText(
    'antwoord gemaakt op',
  );
  await expectAccessibleInBothSchemes(page, 'Vragen van collega’s');

  await openReceived({ electron, page }, { path: answered, words: back });
  await page.getByRole('button', { name: 'Bewaar bij de casus' }).click();
  await page.getByRole('button', { name: /^Aan de intern begeleider/ }).click();
  const dialog = page.getByRole('dialog', { name: 'Vraag aan een collega' });
  await expect(dialog).toContainText(worked);
  await expectAccessibleInBothSchemes(page, 'Vraag met een antwoord');
});

test('an answer goes to the own collection, which is searched by word and theme', async () => {
  const { page } = await app();
  await page.getByRole('button', { name: 'Zet in mijn verzameling' }).click();
  const form = page.getByRole('form', { name: 'Nieuwe vraag in mijn verzameling' });
  await expect(form.getByLabel('De vraag')).toHaveValue(question);
  await form.getByLabel('Thema’s').fill('overgangen');
  await page.keyboard.press('Enter');
  await expect(form.getByText(/^Geen namen gevonden/)).toBeVisible();
  await expectAccessibleInBothSchemes(page, 'Nieuwe vraag in de verzameling');
  await form.getByRole('button', { name: 'Bewaren' }).click();
  await expect(form).toHaveCount(0);
  const list = page.getByRole('list', { name: 'Vragen in mijn verzameling' });
  await expect(list).toContainText('overgangen');
  await page.getByLabel('Zoek in vragen en antwoorden').fill('tak deur');
  await expect(page.getByText('Geen vraag gevonden')).toBeVisible();
  await page.getByLabel('Zoek in vragen en antwoorden').fill('deur taa');
  await expect(list.getByText('taak', { exact: true })).toBeVisible();
  await expectAccessibleInBothSchemes(page, 'Mijn verzameling');
});

test('a colleague without Casuskluis gets a locked PDF with room to answer', async () => {
  const { electron, page } = await app();
  await openCasus(page);
  await page
    .getByRole('link', { name: /^Casus / })
    .first()
    .click();
  await startAsking(page);
  const dialog = askDialog(page);
  await dialog.getByLabel('Uw vraag').fill(question);
  await dialog.getByLabel('Aan wie').fill('een collega');
  await dialog.getByLabel(/^Zonder Casuskluis/).check();
  const pdfWords = await makeFile({ electron, page }, { path: paper, what: 'De vraag is gemaakt' });
  const text = execFileSync('pdftotext', ['-upw', pdfWords, paper, '-'], { encoding: 'utf8' });
  for (const part of ['rustig te beginnen', 'loopt weg zodra', 'Wat werkte bij u?']) {
    expect(text.replaceAll(/\s+/gu, ' ')).toContain(part);
  }
  expect(text).not.toContain('Ilyas');
  expect(() => execFileSync('pdftotext', [paper, '-'], { stdio: 'pipe' })).toThrow();
});

test('no sender and no reader stand on the screen while names are hidden', async () => {
  const { page } = await app();
  await hideNames(page);
  expect(await everythingShown(page)).not.toContain('De Vlieger');
  await expect(page.getByRole('button', { name: 'Vraag een collega' })).toBeDisabled();
  await showNames(page);
});
