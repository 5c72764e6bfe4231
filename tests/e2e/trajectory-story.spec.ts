/**
 * One invented pupil through twelve weeks: four voices, three raters, a holiday, days that nobody scored, a goal
 * that is changed, an evaluation with parents, and what is kept up after it. All of it lies in the past of this
 * laptop's clock, so that every day can be scored.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { docxText } from '../unit/documents/docx-files';
import { openFile, openTab } from './pages/case-files';
import { goTo } from './pages/frame';
import { mondayOf, place } from './pages/skill-card';
import { figures, goalPictures, reportDialog } from './pages/trajectory-pages';
import {
  addGoal,
  expectTrajectoryKept,
  formGoal,
  newTrajectory,
  openGoal,
  openPart,
  openTrajectory,
  speak,
  startTrajectory,
  weeks,
} from './pages/trajectory-page';
import {
  addHoliday,
  dutchDay,
  evaluate,
  planChecks,
  plusDays,
  reflect,
  scoreWeek,
} from './pages/trajectory-story';
import { expect, test } from './support/app';
import { exampleFile } from './support/bulk';
import { answerSaveDialog } from './support/dialogs';
import { readPdf } from './support/pdf-text';
import { shareVault } from './support/shared-vault';

const vault = shareVault({ files: [exampleFile('CF13')] });
const pupil = 'Ilyas el Idrissi';
const mother = 'Hanane Boutahar';

/** Week 1 was 14 weeks ago, and the fifth week since was a holiday: week 12 was two weeks ago. */
const FIRST = mondayOf(-14);
const HOLIDAY = mondayOf(-10);
const LAST_MONDAY = mondayOf(-2);

let folder = '';
test.beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'casuskluis-traject-'));
});
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

const open = async (page: Page): Promise<void> => {
  await goTo(page, 'Dossiers');
  await openFile(page, pupil);
  await openTab(page, 'Traject');
  await openTrajectory(page, 'Impulsklas');
};

test('twelve weeks are planned round the holiday, with a goal of four voices', async () => {
  const page = await vault.app().page();
  await addHoliday(page, { name: 'Herfstweek', monday: HOLIDAY });
  await goTo(page, 'Dossiers');
  await openFile(page, pupil);
  await openTab(page, 'Traject');
  await newTrajectory(page, 'Impulsklas');
  await page.getByLabel('Begint op', { exact: true }).fill(dutchDay(FIRST));
  await page.getByLabel('Vraag', { exact: true }).fill('Hoe vraagt Ilyas op tijd om hulp?');
  await expectTrajectoryKept(page);
  await expect(weeks(page).filter({ hasText: 'Herfstweek' })).toContainText('telt niet mee');
  await expect(weeks(page).filter({ hasText: /^Week \d/ })).toHaveCount(13);
  await openPart(page, 'Doelen');
  const first = await addGoal(page, 1);
  await speak(first);
  await formGoal(first);
  await first.getByRole('combobox', { name: 'Streefcijfer per week' }).click();
  await page.getByRole('option', { name: '3', exact: true }).click();
  const second = await addGoal(page, 2);
  await formGoal(second);
  await second.getByLabel('Doel', { exact: true }).fill('Hij begint binnen twee minuten.');
  await second
    .getByLabel('Het doel in woorden van de leerling', { exact: true })
    .fill('Ik begin meteen.');
  await expectTrajectoryKept(page);
  await startTrajectory(page);
});

test('three raters fill in the card, and what nobody scored stays open', async () => {
  test.slow();
  const page = await vault.app().page();
  await openPart(page, 'Vaardigheidskaart');
  await expect(page.getByRole('grid')).toBeVisible();
  // From the last week back to week 0.
  for (let week = 12; week >= 0; week -= 1) await scoreWeek(page, week);
  await place(page, 1, 'maandag').focus();
  await expect(page.getByRole('heading', { name: 'Nulmeting (week 0)', level: 2 })).toBeVisible();
});

test('a week is talked over, a goal is changed, and the parents evaluate', async () => {
  const page = await vault.app().page();
  await openPart(page, 'Gesprekken');
  await reflect(page, 6, { worked: 'Bij rekenen naast een maatje.' });
  await openPart(page, 'Doelen');
  await openGoal(page, 1);
  await page.getByRole('button', { name: 'Doel 1 bijstellen' }).click();
  const dialog = page.getByRole('dialog', { name: 'Doel bijstellen' });
  await dialog.getByLabel('Vanaf welke dag?', { exact: true }).fill(dutchDay(mondayOf(-8)));
  await dialog
    .getByLabel('Doel', { exact: true })
    .fill('Hij vraagt een klasgenoot of de leerkracht om hulp.');
  await dialog.getByLabel('Waarom?', { exact: true }).fill('Vinger opsteken lukt al elke dag.');
  await dialog.getByRole('button', { name: 'Stel het doel bij' }).click();
  await expect(dialog).toHaveCount(0);
  await openPart(page, 'Gesprekken');
  await evaluate(page, {
    guardian: mother,
    results: ['bereikt', 'deels bereikt'],
    conclusion: 'Hij vraagt nu uit zichzelf om hulp. We ronden het traject af.',
  });
});

test('the tables beside the pictures hold the very figures', async () => {
  const page = await vault.app().page();
  await open(page);
  await openPart(page, 'Beelden');
  const first = goalPictures(page, 1);
  const progress = figures(first, /^Gemiddelde score per week, van 1 tot 4/);
  const cells = (week: number) =>
    progress.getByRole('row', { name: new RegExp(`^${String(week)} `) }).getByRole('cell');
  // Pupil, teacher, guardian, as `scoreWeek` gave them; and whether the goal was changed in that week.
  await expect(cells(0)).toHaveText(['1', '1', '1', 'gelijk']);
  await expect(cells(1)).toHaveText(['1', '2', '2', 'gelijk']);
  // Three days of five were scored: 2, 2 and 3.
  await expect(cells(4)).toHaveText(['2,33 (2 ontbreken)', '2', '2', 'gelijk']);
  await expect(cells(6)).toHaveText(['2', '2', '2', 'bijgesteld']);
  await expect(cells(7)).toHaveText(['geen score', 'geen score', 'geen score', 'gelijk']);
  await expect(cells(9)).toHaveText(['n.v.t.', '3', '3', 'gelijk']);
  await expect(cells(12)).toHaveText(['4', '3', '3', 'gelijk']);
  await expect(progress.getByRole('row')).toHaveCount(14);
  // What is missing is nowhere a 0.
  const shown = await progress.getByRole('cell').allTextContents();
  expect(shown.filter((cell) => cell.startsWith('0'))).toEqual([]);
});

test('the parents get a report in plain words, and the file one with everything', async () => {
  const page = await vault.app().page();
  const { electron } = vault.app();
  const pdf = join(folder, 'ouders.pdf');
  const docx = join(folder, 'dossier.docx');
  await page.getByRole('button', { name: 'Verslag maken' }).click();
  const dialog = reportDialog(page);
  await answerSaveDialog(electron, pdf);
  await dialog.getByRole('button', { name: 'Bewaar als PDF' }).click();
  await expect.poll(() => existsSync(pdf)).toBe(true);
  const { text } = await readPdf(pdf);
  for (const words of [
    'Ik wil durven vragen als ik het niet snap.',
    'Hij vraagt een klasgenoot of de leerkracht om hulp.',
    'Hij vraagt nu uit zichzelf om hulp.',
  ]) {
    expect(text.replaceAll(/\s+/gu, ' ')).toContain(words);
  }
  await dialog.getByLabel('Verslag voor het dossier').check();
  await answerSaveDialog(electron, docx);
  await dialog.getByRole('button', { name: 'Bewaar als DOCX' }).click();
  await expect.poll(() => existsSync(docx)).toBe(true);
  const whole = await docxText(readFileSync(docx));
  expect(whole).toContain('Vinger opsteken lukt al elke dag.');
  expect(whole).toContain('Bij rekenen naast een maatje.');
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
});

test('what is kept up after it has its days, in Vandaag and in the calendar', async () => {
  const page = await vault.app().page();
  await openPart(page, 'Borging');
  await planChecks(page, { stays: 'Het kaartje op tafel.', keptUpBy: 'leerkracht van groep 6' });
  await goTo(page, 'Vandaag');
  const later = page.getByRole('listitem').filter({ hasText: 'Borging van het traject bekijken' });
  await expect(later.first()).toContainText('leerkracht van groep 6');
  // Six weeks after the Friday of week 12, a Friday too: no holiday is known there.
  const check = plusDays(LAST_MONDAY, 4 + 42);
  await later.first().getByRole('link').first().click();
  await expect(page.getByText(new RegExp(`Gepland op ${Number(check.slice(8))} `))).toBeVisible();
});
