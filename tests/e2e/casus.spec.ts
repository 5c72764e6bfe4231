import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { identifiersInNote, identifiersOf } from '../../build/example-data/identifiers';
import { openFile, openTab } from './pages/case-files';
import { answerQuestions, compose, newCasus, outcomes, release } from './pages/casus';
import { goTo } from './pages/frame';
import { expect, test } from './support/app';
import { expectAccessibleInBothSchemes } from './support/axe';
import { example, exampleFile } from './support/bulk';
import { answerSaveDialog } from './support/dialogs';
import { stands } from './support/known-words';
import { readPdf } from './support/pdf-text';
import { canary, exportsFolder } from './support/run-folder';
import { shareVault } from './support/shared-vault';

const file = exampleFile('CF13');
const vault = shareVault({ files: [file] });
const pupil = 'Ilyas el Idrissi';
const pdf = join(exportsFolder, 'casus.pdf');

const identifiers = () => identifiersOf(file, example().school);
/** Notes in which everybody is in the vault: others are found in a later issue. */
const known = () =>
  file.notes.filter((note) => {
    const found = identifiersInNote(note, identifiers());
    return found.length > 0 && found.every((identifier) => identifier.known);
  });
const chosen = () => known().slice(0, 4);

const openCasusTab = async (page: Page): Promise<void> => {
  await goTo(page, 'Dossiers');
  await openFile(page, pupil);
  await openTab(page, 'Casus');
};

test('what goes along stands there beside the file, with every known name replaced', async () => {
  const page = await vault.app().page();
  expect(chosen().length).toBeGreaterThanOrEqual(3);
  await openCasusTab(page);
  await expectAccessibleInBothSchemes(page, 'Casussen, leeg');
  await newCasus(page);
  await expectAccessibleInBothSchemes(page, 'Casus, kiezen');
  await compose(page, {
    helpQuestion: `Hoe helpen wij Ilyas het beste, juf Trudy en ik? ${canary('hulpvraag')}`,
    fields: ['Bouw', 'Leeftijd'],
    notes: chosen().map(({ title }) => title),
  });
  await page.getByRole('button', { name: 'Wat gaat mee?' }).click();
  await expectAccessibleInBothSchemes(page, 'Casus, nakijken');
  const shown = (await outcomes(page).allInnerTexts()).join('\n');
  expect(shown).not.toContain('Ilyas');
  await expect(page.getByText(/Naar onbekende namen is niet gezocht/).first()).toBeVisible();
});

test('a replacement can be changed, and put back', async () => {
  const page = await vault.app().page();
  const first = page.getByRole('button', { name: /^Ilyas, vervangen door / }).first();
  await first.click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Vervang door').fill('dit kind');
  await dialog.getByRole('button', { name: 'Vervang', exact: true }).click();
  await expect(dialog).toHaveCount(0);
  await expect(outcomes(page).first()).toContainText('dit kind');
  await page.getByRole('button', { name: 'Ilyas, vervangen door dit kind' }).first().click();
  await expect(dialog.getByLabel('Vervang door')).toBeVisible();
  await expectAccessibleInBothSchemes(page, 'Casus, vervanging');
  await dialog.getByRole('button', { name: 'Zet terug' }).click();
  await expect(outcomes(page).first()).not.toContainText('dit kind');
});

test('it can be released only when every question is answered', async () => {
  const page = await vault.app().page();
  await page.getByRole('button', { name: 'Wat gaat mee?' }).click();
  // A name that is also an ordinary word, in lower case: only a person knows.
  await page
    .getByLabel('Toelichting')
    .fill('Dat hij met zijn broer in een andere klas zit, is een feit.');
  await expect(page.getByText('Bewaard', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Wat gaat mee?' }).click();
  const releaseButton = page.getByRole('button', { name: 'Vrijgeven', exact: true });
  const asked = await answerQuestions(page);
  expect(asked.length).toBeGreaterThanOrEqual(0);
  await expect(releaseButton).toHaveAttribute('aria-disabled', 'false');
  await page.getByRole('button', { name: 'Voorbeeld', exact: true }).click();
  const preview = page.getByRole('dialog', { name: 'Voorbeeld van de casus' });
  await expect(preview).toContainText('Voor bekenden kan dit herleidbaar zijn.');
  await expectAccessibleInBothSchemes(page, 'Casus, voorbeeld');
  await page.keyboard.press('Escape');
  await expect(preview).toHaveCount(0);
  await releaseButton.click();
  const dialog = page.getByRole('dialog', { name: /vrijgeven/ });
  await expect(dialog.getByRole('button', { name: 'Vrijgeven', exact: true })).toBeDisabled();
  await expectAccessibleInBothSchemes(page, 'Casus, vrijgeven');
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await release(page);
  await expectAccessibleInBothSchemes(page, 'Casus, vrijgegeven');
});

test('the PDF holds the story and the honest words, and nobody’s name, number, place or day', async () => {
  const { electron, page: pageNow } = vault.app();
  const page = await pageNow();
  await answerSaveDialog(electron, pdf);
  await page.getByRole('button', { name: 'Bewaar als PDF' }).click();
  await expect(page.getByText('De casus is bewaard als PDF.')).toBeVisible();
  const { text, properties } = await readPdf(pdf);

  for (const identifier of identifiers()) {
    expect(stands(identifier, text), `"${identifier.value}" in the text`).toBe(false);
    expect(stands(identifier, properties), `"${identifier.value}" in the properties`).toBe(false);
  }
  expect(text).toContain('Voor bekenden kan dit herleidbaar zijn.');
  expect(text).toMatch(/Gegevens vervangen, gecontroleerd door [a-z ]+ op \d{1,2} [a-z]+ \d{4}\./);
  expect(text).toContain('Naar onbekende namen is niet gezocht.');
  expect(`${text}${properties}`).not.toMatch(/anoniem|geanonimiseerd/i);
  expect(text).toContain('hulpvraag');
  expect(properties).not.toMatch(/Electron|Chrom|CreationDate|ModDate|Casuskluis\//);
});

test('the casus keeps its label in the list, with how often it went out', async () => {
  const page = await vault.app().page();
  await openTab(page, 'Casus');
  const row = page.getByRole('list', { name: 'Casussen van dit dossier' }).getByRole('listitem');
  await expect(row).toHaveCount(1);
  await expect(row).toContainText('1 keer bewaard als PDF');
  await expectAccessibleInBothSchemes(page, 'Casussen');
});
