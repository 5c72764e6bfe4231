import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { docxText } from '../unit/documents/docx-files';
import { goTo } from './pages/frame';
import { openFile, openTab } from './pages/case-files';
import { makeTrajectory, mondayOf } from './pages/skill-card';
import { openPart, openTrajectory } from './pages/trajectory-page';
import {
  figures,
  goalPictures,
  pictureButton,
  reportDialog,
  scoreWeeks,
} from './pages/trajectory-pages';
import { expect, test } from './support/app';
import { expectAccessibleInBothSchemes } from './support/axe';
import { exampleFile } from './support/bulk';
import { answerSaveDialog } from './support/dialogs';
import { readPdf } from './support/pdf-text';
import { exportsFolder } from './support/run-folder';
import { readAnew, shareVault } from './support/shared-vault';

const vault = shareVault({ files: [exampleFile('CF13')] });
const name = 'Samen oefenen';
const svg = join(exportsFolder, 'beeld.svg');
const png = join(exportsFolder, 'beeld.png');
const pdf = join(exportsFolder, 'traject-ouders.pdf');
const docx = join(exportsFolder, 'traject-dossier.docx');
const card = join(exportsFolder, 'kaart.pdf');

/** As a PNG has it in its head: width and height. */
const sizeOf = (file: string): readonly [number, number] => {
  const bytes = readFileSync(file);
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
};

test('the pictures of a goal have their figures beside them, and a missing week is missing', async () => {
  const page = await vault.app().page();
  const [file] = vault.files();
  if (file === undefined) throw new Error('no file');
  await makeTrajectory(page, {
    caseFileId: file.id,
    name,
    startOn: mondayOf(-5),
    goals: [
      { goal: 'Ilyas vraagt om hulp.', pupilText: 'Ik vraag om hulp.', picture: 'helping' },
      { goal: 'Ilyas begint meteen.', pupilText: 'Ik begin meteen.', picture: 'maths' },
    ],
  });
  await scoreWeeks(page, { caseFileId: file.id, missing: 2 });
  await readAnew(page);
  await goTo(page, 'Dossiers');
  await openFile(page, 'Ilyas el Idrissi');
  await openTab(page, 'Traject');
  await openTrajectory(page, name);
  await openPart(page, 'Beelden');
  const first = goalPictures(page, 1);
  await expect(first.getByRole('img')).toHaveCount(3);
  const week = figures(first, /^Gemiddelde score per week, van 1 tot 4/).getByRole('row', {
    name: /^2 /,
  });
  await expect(week.getByRole('cell')).toHaveText(['geen score', 'geen score', 'geen score']);
  await pictureButton(first, 'Tabel tonen', 'Voortgang per week').click();
  await week.scrollIntoViewIfNeeded();
  await expect(week).toBeInViewport();
  await expectAccessibleInBothSchemes(page, 'Beelden');
});

test('a picture leaves as SVG, and as PNG of twice its size', async () => {
  const page = await vault.app().page();
  const { electron } = vault.app();
  const first = goalPictures(page, 1);
  await answerSaveDialog(electron, svg);
  await pictureButton(first, 'Bewaar als SVG', 'Voortgang per week').click();
  await expect.poll(() => existsSync(svg)).toBe(true);
  const text = readFileSync(svg, 'utf8');
  expect(text).toContain('<title id="title">Voortgang per week, doel 1</title>');
  expect(text).not.toContain('Ilyas');
  await answerSaveDialog(electron, png);
  await pictureButton(first, 'Bewaar als PNG', 'Voortgang per week').click();
  await expect.poll(() => existsSync(png)).toBe(true);
  const [width, height] = /width="(\d+)" height="(\d+)"/.exec(text)?.slice(1).map(Number) ?? [];
  expect(sizeOf(png)).toEqual([2 * (width ?? 0), 2 * (height ?? 0)]);
});

test('the report for parents, that for the file and the paper card leave as files', async () => {
  const page = await vault.app().page();
  const { electron } = vault.app();
  await page.getByRole('button', { name: 'Verslag maken' }).click();
  const dialog = reportDialog(page);
  await expect(dialog.getByText('Samen oefenen: hoe gaat het met Ilyas?')).toBeVisible();
  await expectAccessibleInBothSchemes(page, 'Verslag maken');
  await answerSaveDialog(electron, pdf);
  await dialog.getByRole('button', { name: 'Bewaar als PDF' }).click();
  await expect.poll(() => existsSync(pdf)).toBe(true);
  expect((await readPdf(pdf)).text).toContain('In de woorden van Ilyas');
  await dialog.getByLabel('Verslag voor het dossier').check();
  await answerSaveDialog(electron, docx);
  await dialog.getByRole('button', { name: 'Bewaar als DOCX' }).click();
  await expect.poll(() => existsSync(docx)).toBe(true);
  expect(await docxText(readFileSync(docx))).toContain('Wat ieder graag wil, in eigen woorden');
  await dialog.getByLabel('Papieren kaart van een week').check();
  await dialog.getByLabel('Week', { exact: true }).selectOption({ label: 'Week 3' });
  await expect(dialog.getByRole('region', { name: 'Vaardigheidskaart, Week 3' })).toBeVisible();
  await answerSaveDialog(electron, card);
  await dialog.getByRole('button', { name: 'Bewaar als PDF' }).click();
  await expect.poll(() => existsSync(card)).toBe(true);
  expect((await readPdf(card)).text).toContain('Hoe ging het? Kleur elke dag een gezicht.');
});
