import { execFileSync, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { hasProgram } from '../integration/support/stock-programs';
import { openFile } from './pages/case-files';
import { goTo } from './pages/frame';
import { openGuardians, typeContact } from './pages/guardian-contacts';
import { expect, test } from './support/app';
import { expectAccessibleInBothSchemes } from './support/axe';
import { exampleFile } from './support/bulk';
import { answerSaveDialog } from './support/dialogs';
import { canary, exportsFolder } from './support/run-folder';
import { shareVault } from './support/shared-vault';

const vault = shareVault({ files: [exampleFile('CF12')] });
const pupil = 'Zoë-Lynn Baptista-Kerkhoven';
const mother = /^Kim Kerkhoven/;
const father = /^Ricardo Baptista/;
const said = {
  mother: `Moeder vertelt over de logeerpartij, ${canary('moeder')}.`,
  father: `Vader maakt zich zorgen, ${canary('vader')}.`,
};
const pdf = join(exportsFolder, 'inzage.pdf');

const openAsked = async (page: Page): Promise<void> => {
  await goTo(page, 'Dossiers');
  await openFile(page, pupil);
  await openGuardians(page, 'Contact');
};

const list = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

test('a request of a guardian is recorded, and its month stands in Vandaag', async () => {
  const page = await vault.app().page();
  await openAsked(page);
  for (const [who, text] of [
    [mother, said.mother],
    [father, said.father],
  ] as const) {
    await typeContact(page, { kind: 'Telefoon', with: who, tone: 'Neutraal', said: text });
    await page.getByLabel('Wat is er gezegd?').press('Control+Enter');
    await expect(page.getByRole('form')).toHaveCount(0);
  }
  await expect(page.getByText('Er is nog geen verzoek om inzage.')).toBeVisible();
  await page.getByRole('button', { name: 'Verzoek vastleggen' }).click();
  const dialog = page.getByRole('dialog', { name: 'Verzoek om inzage vastleggen' });
  await expectAccessibleInBothSchemes(page, 'Inzage, verzoek');
  await dialog.getByRole('combobox', { name: 'Wie vraagt het?' }).click();
  await page.getByRole('option', { name: mother }).click();
  await dialog.getByRole('button', { name: 'Vastleggen' }).click();
  await expect(page.getByRole('heading', { name: /^Inzage voor Kim/, level: 1 })).toBeVisible();
  await expectAccessibleInBothSchemes(page, 'Inzage');

  await goTo(page, 'Vandaag');
  await page.getByRole('main').getByText('Inzage geven aan een ouder').first().click();
  await expect(page.getByRole('heading', { name: /^Inzage voor Kim/ })).toBeVisible();
});

test('what the other told alone stays here as a proposal; a person decides, and it is saved', async () => {
  const page = await vault.app().page();
  const gets = list(page, 'Krijgt de ouder');
  const stays = list(page, 'Blijft hier');
  await expect(gets).toContainText('logeerpartij');
  await expect(stays).toContainText('zorgen');
  await expect(stays).toContainText('voorstel');

  await stays.getByRole('button', { name: /^Beslis: .*zorgen/ }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Toelichting, alleen voor school').fill('Besproken in het zorgteam.');
  await dialog.getByRole('checkbox', { name: /^De ouder mag weten/ }).check();
  await expectAccessibleInBothSchemes(page, 'Inzage, beslissen');
  await dialog.getByRole('button', { name: 'Bewaren' }).click();
  await expect(stays).toContainText('Besproken in het zorgteam.');
  await page.getByRole('button', { name: 'Neem alle voorstellen over' }).click();
  await expect(page.getByRole('button', { name: 'Neem alle voorstellen over' })).toHaveCount(0);
  await page.getByLabel('Uw woorden').fill('Beste mevrouw, hierbij het dossier.');
  await goTo(page, 'Dossiers');
});

test('the pages go home locked, and hold nothing of the other guardian', async () => {
  const page = await vault.app().page();
  await openAsked(page);
  await page.getByRole('list', { name: 'Verzoeken om inzage' }).getByRole('link').click();
  await expect(page.getByLabel('Uw woorden')).toHaveValue('Beste mevrouw, hierbij het dossier.');
  await page.getByRole('button', { name: 'Bekijken en bewaren' }).click();
  const pages = page.getByRole('region', { name: 'Zo komt het op papier' });
  await expect(pages).toContainText('Beste mevrouw');
  await expect(pages).toContainText('Gesprekken met ouders: 1 onderdeel.');
  await expect(pages).toContainText(said.mother);
  await expect(pages).not.toContainText(said.father);
  await expectAccessibleInBothSchemes(page, 'Inzage, pagina’s');

  await answerSaveDialog(vault.app().electron, pdf);
  await page.getByRole('button', { name: 'Bewaar als PDF met slot' }).click();
  const written = page.getByRole('dialog', { name: 'De inzage is bewaard' });
  await expect(written).toBeVisible();
  await expectAccessibleInBothSchemes(page, 'Inzage, zes woorden');
  const words = await written.getByRole('listitem').allInnerTexts();
  expect(words).toHaveLength(6);
  await page.keyboard.press('Escape');
  await expect(written).toBeVisible();
  await expect(written.getByRole('button', { name: 'Sluiten' })).toBeDisabled();
  await written.getByRole('checkbox', { name: /^Ik heb de zes woorden/ }).check();
  await written.getByRole('button', { name: 'Sluiten' }).click();
  await expect(written).toHaveCount(0);

  const passphrase = words.map((word) => word.replace(/^\d\s*/, '').trim()).join(' ');
  test.skip(!hasProgram('qpdf') || !hasProgram('pdftotext'), 'qpdf or pdftotext is not here');
  expect(spawnSync('pdftotext', [pdf, '-']).status).not.toBe(0);
  // pdftotext itself takes no more than 32 characters of a passphrase.
  const plain = `${pdf}.open`;
  execFileSync('qpdf', [`--password=${passphrase}`, '--decrypt', pdf, plain]);
  const text = execFileSync('pdftotext', [plain, '-']).toString();
  expect(text.replaceAll(/\s+/g, ' ')).toContain('logeerpartij');
  expect(text).not.toContain('zorgen');
});

test('once given it is gone from Vandaag, and nothing is decided any more', async () => {
  const page = await vault.app().page();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Gegeven vastleggen' }).click();
  const dialog = page.getByRole('dialog', { name: 'Gegeven vastleggen' });
  await dialog.getByLabel('Hoe').fill('meegenomen bij een gesprek');
  await dialog.getByRole('button', { name: 'Vastleggen' }).click();
  await expect(page.getByText(/^Gegeven op .*meegenomen bij een gesprek/)).toBeVisible();
  await expectAccessibleInBothSchemes(page, 'Inzage, gegeven');
  await goTo(page, 'Vandaag');
  await expect(page.getByRole('main')).not.toContainText('Inzage geven aan een ouder');
});
