import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { identifiersOf } from '../../build/example-data/identifiers';
import { openFile, openTab } from './pages/case-files';
import {
  acceptMeter,
  answerQuestions,
  backToCasuses,
  editor,
  expectKept,
  exportAs,
  fillFacts,
  hitPanel,
  mark,
  markMissed,
  newCasus,
  outcomes,
  pullInto,
  release,
  releaseDialog,
  typeIn,
} from './pages/casus';
import { goTo } from './pages/frame';
import { expect, test } from './support/app';
import { expectAccessibleInBothSchemes } from './support/axe';
import { example, exampleFile } from './support/bulk';
import { stands } from './support/known-words';
import { readPdf } from './support/pdf-text';
import { canary, exportsFolder } from './support/run-folder';
import { shareVault } from './support/shared-vault';

const file = exampleFile('CF13');
const vault = shareVault({ files: [file] });
const pdf = join(exportsFolder, 'casus.pdf');
const identifiers = () => identifiersOf(file, example().school);

const openCasusTab = async (page: Page): Promise<void> => {
  await goTo(page, 'Dossiers');
  await openFile(page, 'Ilyas el Idrissi');
  await openTab(page, 'Casus');
};

test('texts are typed and pulled in, and stand beside what the reader gets', async () => {
  const page = await vault.app().page();
  await openCasusTab(page);
  await expectAccessibleInBothSchemes(page, 'Casussen, leeg');
  await newCasus(page);
  await expectAccessibleInBothSchemes(page, 'Casus, leeg');
  await typeIn(page, 'Leervraag', {
    text: `Hoe helpen wij Ilyas het beste, juf Trudy en ik? ${canary('leervraag')}`,
  });
  await pullInto(page, 'Context', [/^Bouw/, /^Leeftijd/]);
  await pullInto(page, 'Concreet gedrag: Wanneer', [/^Observatie/]);
  await expectKept(page);
  await expect(page.getByText(/^uit: Observatie/).first()).toBeVisible();
  const shown = (await outcomes(page).allInnerTexts()).join('\n');
  expect(shown).not.toContain('Ilyas');
  expect(shown).not.toContain('Trudy');
  await expectAccessibleInBothSchemes(page, 'Casus, geschreven');
});

test('a replacement can be changed, and put back', async () => {
  const page = await vault.app().page();
  await mark(page, 'Ilyas').first().click();
  const panel = hitPanel(page);
  await panel.getByLabel('Vervang door').fill('dit kind');
  await panel.getByRole('button', { name: 'Vervang', exact: true }).click();
  await expect(outcomes(page).first()).toContainText('dit kind');
  await mark(page, 'Ilyas').first().click();
  await expectAccessibleInBothSchemes(page, 'Casus, gevonden gegeven');
  await panel.getByRole('button', { name: 'Zet terug' }).click();
  await expect(outcomes(page).first()).not.toContainText('dit kind');
});

test('a missed word is marked once, found everywhere, and remembered for the file', async () => {
  const page = await vault.app().page();
  await editor(page, 'Leervraag').click();
  await page.keyboard.press('Control+End');
  await page.keyboard.insertText(' Op de club is het snurkel, en thuis ook snurkel');
  await expectKept(page);
  await markMissed(page, { part: 'Leervraag', kind: 'naam' });
  await expect(outcomes(page).first()).not.toContainText('snurkel');
  await expect(page.getByText('snurkel').first()).toBeVisible();
});

test('it can be released only when everything on the list is done', async () => {
  const page = await vault.app().page();
  await answerQuestions(page);
  const releaseButton = page.getByRole('button', { name: 'Vrijgeven', exact: true });
  await releaseButton.click();
  const dialog = releaseDialog(page);
  await expect(dialog).toContainText('Nog niet ingevuld hoe de ouders ervan weten');
  await expect(dialog.getByRole('button', { name: 'Vrijgeven', exact: true })).toBeDisabled();
  await expectAccessibleInBothSchemes(page, 'Casus, vrijgeven');
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await fillFacts(page, { meeting: 'Kernteam', basis: 'Ouders zijn geïnformeerd.' });
  await acceptMeter(page, 'Dit overleg kent de leerling niet.');
  await release(page);
  await expectAccessibleInBothSchemes(page, 'Casus, vrijgegeven');
});

test('the PDF holds the story and the honest words, and nobody’s name, number, place or day', async () => {
  const { electron, page: pageNow } = vault.app();
  const page = await pageNow();
  await exportAs({ electron, page }, { item: 'PDF', path: pdf });
  const { text, properties } = await readPdf(pdf);
  for (const identifier of identifiers()) {
    expect(stands(identifier, text), `"${identifier.value}" in the text`).toBe(false);
    expect(stands(identifier, properties), `"${identifier.value}" in the properties`).toBe(false);
  }
  expect(text).toContain('Voor bekenden kan dit herleidbaar zijn.');
  expect(text).toMatch(/Gegevens vervangen, gecontroleerd door [a-z ]+ op \d{1,2} [a-z]+ \d{4}\./);
  expect(`${text}${properties}`).not.toMatch(/anoniem|geanonimiseerd/i);
  expect(text).toContain('leervraag');
  expect(properties).not.toMatch(/Electron|Chrom|Casuskluis\//);
});

test('a change makes the next version; the released one stays', async () => {
  const page = await vault.app().page();
  await page.getByRole('button', { name: 'Wijzigen (nieuwe versie)' }).click();
  await expect(page.getByText(/Versie 2, concept/).first()).toBeVisible();
  await expect(editor(page, 'Leervraag')).toBeVisible();
  await expectAccessibleInBothSchemes(page, 'Casus, nieuwe versie');
  await backToCasuses(page);
  const row = page.getByRole('list', { name: 'Casussen van dit dossier' }).getByRole('listitem');
  await expect(row).toHaveCount(1);
  await expect(row).toContainText('versie 2');
  await expect(row).toContainText('1 keer geëxporteerd');
});
