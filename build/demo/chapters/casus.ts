/** A casus: what goes along, every known name answered for, and out as a PDF. */
import { join } from 'node:path';
import { expect } from '@playwright/test';
import {
  identifiersInNote,
  identifiersOf,
  type Identifier,
} from '../../../build/example-data/identifiers';
import type { ExampleCaseFile } from '../../../build/example-data/types';
import { openTab } from '../../../tests/e2e/pages/case-files';
import { answerQuestions, compose, newCasus, release } from '../../../tests/e2e/pages/casus';
import { example } from '../../../tests/e2e/support/bulk';
import { answerSaveDialog } from '../../../tests/e2e/support/dialogs';
import { stands } from '../../../tests/e2e/support/known-words';
import { readPdf } from '../../../tests/e2e/support/pdf-text';
import { exportsFolder } from '../demo-folder';
import { tell, type Scene } from '../story';

const CHOSEN_NOTES = 4;

/**
 * Everybody in the texts that go along is in the vault: only known names are looked for yet, and a
 * demo must not show a leak. (docs: the screen and the PDF say so too.)
 */
const chosenTitles = (
  file: ExampleCaseFile,
  identifiers: readonly Identifier[],
): readonly string[] =>
  file.notes
    .filter((note) => identifiersInNote(note, identifiers).every(({ known }) => known))
    .slice(0, CHOSEN_NOTES)
    .map(({ title }) => title);

/** @returns the exported file, relative to the folder of the demo */
export const exportCasus = async (scene: Scene, file: ExampleCaseFile): Promise<string> => {
  const { electron, page, shoot } = scene;
  const identifiers = identifiersOf(file, example().school);
  await openTab(page, 'Casus');
  await shoot('casussen-leeg');
  await newCasus(page);
  await shoot('casus-kiezen');
  await compose(page, {
    helpQuestion:
      'Hoe bereiden wij een wisseling zo voor dat hij zijn aandacht bij de les kan houden?',
    fields: ['Bouw', 'Ondersteuning'],
    notes: chosenTitles(file, identifiers),
  });
  await shoot('casus-gekozen');
  await page.getByRole('button', { name: 'Wat gaat mee?' }).click();
  await page.mouse.move(0, 0);
  await page.getByRole('heading', { name: 'Uit het dossier' }).evaluate((element) => {
    element.scrollIntoView({ block: 'start' });
    // From under the bar that stays.
    globalThis.scrollBy(0, -180);
  });
  await shoot('casus', { large: true });
  await page
    .getByRole('button', { name: /, vervangen door / })
    .first()
    .click();
  await shoot('casus-vervanging');
  await page.keyboard.press('Escape');
  // In lower case it is the ordinary word in these texts.
  const asked = await answerQuestions(page, (surface) => surface === surface.toLowerCase());
  tell(`Casus samengesteld; ${asked.length} vragen beantwoord.`);
  await shoot('casus-beantwoord');
  await page.getByRole('button', { name: 'Voorbeeld', exact: true }).click();
  await expect(page.getByRole('dialog', { name: 'Voorbeeld van de casus' })).toBeVisible();
  await page.waitForTimeout(200);
  await shoot('casus-voorbeeld', { large: true });
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Vrijgeven', exact: true }).click();
  await shoot('casus-vrijgeven');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await release(page);
  await shoot('casus-vrijgegeven');
  await answerSaveDialog(electron, join(exportsFolder, 'casus.pdf'));
  await page.getByRole('button', { name: 'Bewaar als PDF' }).click();
  await expect(page.getByText('De casus is bewaard als PDF.')).toBeVisible();
  await openTab(page, 'Casus');
  await shoot('casussen');
  tell('Casus vrijgegeven en bewaard als PDF.');
  return 'exports/casus.pdf';
};

/** Fails when anything that points at the people of the file stands in the PDF. */
export const checkPdf = async (pdf: string, file: ExampleCaseFile): Promise<void> => {
  const { text, properties } = await readPdf(join(exportsFolder, pdf.replace('exports/', '')));
  expect(text.length, 'the PDF has a text').toBeGreaterThan(500);
  const found = identifiersOf(file, example().school).filter(
    (identifier) => stands(identifier, text) || stands(identifier, properties),
  );
  expect(
    found.map(({ value }) => value),
    'identifiers that stand in the PDF',
  ).toEqual([]);
  expect(text).not.toMatch(/anoniem/i);
  tell('PDF nagelezen: geen enkele bekende naam, plaats, datum of nummer.');
};
