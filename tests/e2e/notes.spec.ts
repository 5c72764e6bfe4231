import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { openFile, openTab } from './pages/case-files';
import { answer, chooseInMenu, goTo } from './pages/frame';
import {
  expectDraftKept,
  fillNote,
  newNote,
  newPrivateNote,
  noteEditor,
  saveNote,
  timelineItem,
} from './pages/notes';
import { expectLocked, openVault } from './pages/welcome';
import { expect, launch, test } from './support/app';
import { expectAccessibleInBothSchemes } from './support/axe';
import { exampleFile } from './support/bulk';
import { answerOpenDialog, answerSaveDialog } from './support/dialogs';
import { chooseByKey } from './support/menu';
import { canary, exportsFolder } from './support/run-folder';
import { samplePdf, samplePng } from './support/sample-files';
import { shareVault } from './support/shared-vault';

const vault = shareVault({ files: [exampleFile('CF03')] });
const pupil = 'Roos Bakker';

const openNotes = async (page: Page): Promise<void> => {
  await goTo(page, 'Dossiers');
  await openFile(page, pupil);
  await openTab(page, 'Notities');
  await expect(page.getByRole('list', { name: 'Notities, nieuwste eerst' })).toBeVisible();
};

const words = {
  title: canary('titel'),
  seen: canary('gezien'),
  explained: canary('uitleg'),
  tag: canary('label'),
};

test('a note keeps what was seen apart from what it means', async () => {
  const page = await vault.app().page();
  await openNotes(page);
  await expectAccessibleInBothSchemes(page, 'Notities');
  await newNote(page);
  await expectAccessibleInBothSchemes(page, 'Notitie, leeg');
  await fillNote(page, {
    kind: 'Klassenbezoek',
    title: words.title,
    observation: `Roos telt hardop, ${words.seen}.`,
    interpretation: `Zij zoekt houvast, ${words.explained}.`,
    tags: [words.tag],
  });
  await expectAccessibleInBothSchemes(page, 'Notitie, ingevuld');
  await saveNote(page);
  const item = timelineItem(page, words.title);
  await expect(item).toContainText('klassenbezoek');
  await expect(item).toContainText(words.seen);
  await expect(item).toContainText(`Mijn uitleg: Zij zoekt houvast, ${words.explained}.`);
});

test('the timeline is filtered by kind and by tag', async () => {
  const page = await vault.app().page();
  await page.getByRole('combobox', { name: 'Trefwoord' }).click();
  await page.getByRole('option', { name: words.tag }).click();
  await expect(page.getByRole('status').filter({ hasText: /^1 van \d+$/ })).toBeVisible();
  await page.getByRole('combobox', { name: 'Soort' }).click();
  await page.getByRole('option', { name: 'telefoon' }).click();
  await expect(page.getByText('Geen notities bij dit filter')).toBeVisible();
  await page.getByRole('button', { name: 'Toon alles' }).click();
  await expect(timelineItem(page, words.title)).toBeVisible();
});

test('each save is a version, and an older one can be put back', async () => {
  const page = await vault.app().page();
  const changed = canary('veranderd');
  await chooseInMenu(page, `Meer over ${words.title}`, 'Bewerken');
  await noteEditor(page).getByLabel('Waarneming').fill(`Zij begint opnieuw, ${changed}.`);
  await page.keyboard.press('Control+s');
  await expect(noteEditor(page)).toHaveCount(0);
  await expect(timelineItem(page, words.title)).toContainText(changed);
  await chooseInMenu(page, `Meer over ${words.title}`, 'Versies (2)');
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Versie 1').check();
  await expect(dialog).toContainText(words.seen);
  await expectAccessibleInBothSchemes(page, 'Versies');
  await dialog.getByRole('button', { name: 'Zet deze versie terug' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(timelineItem(page, words.title)).toContainText(words.seen);
  await expect(page.getByRole('button', { name: `Meer over ${words.title}` })).toBeFocused();
});

test('a deleted note can be undone at once, and later from the bin', async () => {
  const page = await vault.app().page();
  const menu = `Meer over ${words.title}`;
  await chooseInMenu(page, menu, 'Verwijderen');
  await expect(page.getByRole('button', { name: menu })).toHaveCount(0);
  await page.getByRole('button', { name: 'Ongedaan maken' }).click();
  await expect(timelineItem(page, words.title)).toBeVisible();

  await chooseInMenu(page, menu, 'Verwijderen');
  await page.getByRole('button', { name: 'Prullenbak' }).click();
  await expect(page.getByText('Wordt over 30 dagen vernietigd')).toBeVisible();
  await expectAccessibleInBothSchemes(page, 'Prullenbak');
  await page.getByRole('button', { name: /^Zet terug/ }).click();
  await expect(page.getByText('De prullenbak is leeg')).toBeVisible();
  await page.getByRole('button', { name: 'Terug naar de notities' }).click();
  await expect(timelineItem(page, words.title)).toBeVisible();
});

test('a private working note is marked, and becomes a note only after a question', async () => {
  const page = await vault.app().page();
  const thought = canary('gedachte');
  await newPrivateNote(page, `Ik had haast, ${thought}.`);
  const item = timelineItem(page, thought);
  await expect(item).toContainText('gaat nooit mee in een export');
  await chooseInMenu(page, /^Meer over werkaantekening/, 'Delen als notitie');
  const dialog = page.getByRole('dialog', { name: 'Delen als notitie?' });
  await expect(dialog).toContainText('Ouders mogen haar dan inzien');
  await expectAccessibleInBothSchemes(page, 'Werkaantekening delen');
  await page.keyboard.press('Escape');
  await expect(timelineItem(page, thought)).toContainText('gaat nooit mee in een export');
  await chooseInMenu(page, /^Meer over werkaantekening/, 'Delen als notitie');
  await answer(page, 'Maak er een notitie van');
  await expect(dialog).toHaveCount(0);
  await expect(timelineItem(page, thought)).not.toContainText('gaat nooit mee in een export');
});

test('what was being typed survives a lock', async () => {
  const app = vault.app();
  const page = await app.page();
  const typed = canary('onderweg');
  await newNote(page);
  await noteEditor(page).getByLabel('Waarneming').fill(`Halverwege een zin, ${typed}`);
  // At once: the half second of the autosave has not gone by.
  await chooseByKey(app.electron, 'CmdOrCtrl+L');
  await expect.poll(() => page.isClosed()).toBe(true);
  const locked = await app.page();
  await expectLocked(locked);
  await expect(locked.getByText(typed)).toHaveCount(0);
  await openVault(locked, vault.ways().passphrase);
  await expect(locked.getByText('Er staat één concept open.')).toBeVisible();
  await expectAccessibleInBothSchemes(locked, 'Vandaag, met een concept');
  await openNotes(locked);
  await newNote(locked);
  await expect(noteEditor(locked).getByLabel('Waarneming')).toHaveValue(
    `Halverwege een zin, ${typed}`,
  );
  await expect(locked.getByText('Dit is uw concept')).toBeVisible();
  await expectAccessibleInBothSchemes(locked, 'Notitie, teruggehaald concept');
});

test('what was being typed survives the app being killed', async () => {
  const app = vault.app();
  const page = await app.page();
  const typed = canary('gedood');
  await noteEditor(page).getByLabel('Mijn uitleg').fill(`Net voor de stroom uitviel, ${typed}`);
  await expectDraftKept(page);
  const gone = new Promise((resolve) => app.electron.process().once('exit', resolve));
  app.electron.process().kill('SIGKILL');
  await gone;

  const again = await launch(app.userData);
  vault.restarted(again);
  const fresh = await again.page();
  await openVault(fresh, vault.ways().passphrase);
  await openNotes(fresh);
  await newNote(fresh);
  await expect(noteEditor(fresh).getByLabel('Mijn uitleg')).toHaveValue(new RegExp(typed));
  await fillNote(fresh, { title: 'Na de storing', observation: 'Alles staat er nog.' });
  await saveNote(fresh);
  await expect(timelineItem(fresh, 'Na de storing')).toBeVisible();
});

test('a picture and a PDF are kept in the vault and seen in the app', async () => {
  const { electron, page: pageNow } = vault.app();
  const page = await pageNow();
  const inPicture = canary('pixel');
  const inPdf = canary('pagina');
  const picture = join(exportsFolder, 'tekening.png');
  const report = join(exportsFolder, 'verslag.pdf');
  writeFileSync(picture, samplePng(inPicture));
  writeFileSync(report, samplePdf(['Verslag', inPdf]));
  await newNote(page);
  await fillNote(page, { title: 'Met bijlagen', observation: 'Een tekening en een verslag.' });
  for (const [file, name] of [
    [picture, 'tekening.png'],
    [report, 'verslag.pdf'],
  ] as const) {
    await answerOpenDialog(electron, file);
    await page.getByRole('button', { name: 'Bijlage toevoegen' }).click();
    await expect(noteEditor(page).getByRole('button', { name })).toBeVisible();
  }
  await saveNote(page);
  const dialog = page.getByRole('dialog');
  await timelineItem(page, 'Met bijlagen').getByRole('button', { name: 'tekening.png' }).click();
  const image = dialog.getByRole('img', { name: 'Afbeelding tekening.png' });
  await expect
    .poll(() => image.evaluate((found: HTMLImageElement) => found.naturalWidth))
    .toBe(480);
  await expectAccessibleInBothSchemes(page, 'Bijlage, afbeelding');
  await page.keyboard.press('Escape');
  await timelineItem(page, 'Met bijlagen').getByRole('button', { name: 'verslag.pdf' }).click();
  await expect(dialog.getByText('Pagina 1 van 1')).toBeVisible();
  await expect(dialog).toContainText(inPdf);
  await expectAccessibleInBothSchemes(page, 'Bijlage, PDF');
  await page.keyboard.press('Escape');
  await openTab(page, 'Bestanden');
  await expect(
    page.getByRole('list', { name: 'Bijlagen van dit dossier' }).getByRole('listitem'),
  ).toHaveCount(2);
  await expectAccessibleInBothSchemes(page, 'Bestanden');
});

test('a copy leaves the vault only after a warning', async () => {
  const { electron, page: pageNow } = vault.app();
  const page = await pageNow();
  const outside = join(exportsFolder, 'kopie.png');
  await answerSaveDialog(electron, outside);
  await chooseInMenu(page, 'Meer over tekening.png', 'Bewaar buiten de kluis');
  await expect(page.getByRole('dialog')).toContainText('De kopie is niet versleuteld');
  await expectAccessibleInBothSchemes(page, 'Bijlage buiten de kluis');
  await answer(page, 'Kies een plek');
  await expect(page.getByText('De kopie is bewaard buiten de kluis.')).toBeVisible();
  await chooseInMenu(page, 'Meer over tekening.png', 'Verwijderen');
  await answer(page, 'Verwijder de bijlage');
  await expect(page.getByText('De bijlage staat in de prullenbak.')).toBeVisible();
  await expect(
    page.getByRole('list', { name: 'Bijlagen van dit dossier' }).getByRole('listitem'),
  ).toHaveCount(1);
});

test('a note is copied for the records of the school, and the clipboard is empty after a lock', async () => {
  const app = vault.app();
  const page = await app.page();
  const clipboard = (): Promise<string> =>
    app.electron.evaluate(({ clipboard: own }) => own.readText());
  await openTab(page, 'Notities');
  await page.getByRole('button', { name: `Kopieer: ${words.title}` }).click();
  await expect(page.getByText(/Over 30 seconden wordt het klembord leeggemaakt/)).toBeVisible();
  expect(await clipboard()).toContain(words.seen);
  await chooseByKey(app.electron, 'CmdOrCtrl+L');
  await expect.poll(() => page.isClosed()).toBe(true);
  await expect.poll(clipboard).toBe('');
  await openVault(await app.page(), vault.ways().passphrase);
});

test('a quick note goes into a file of choice from anywhere', async () => {
  const { electron, page: pageNow } = vault.app();
  const page = await pageNow();
  const quick = canary('vlug');
  await chooseByKey(electron, 'CmdOrCtrl+N');
  const dialog = page.getByRole('dialog', { name: 'Snelle notitie' });
  await dialog.getByRole('combobox', { name: 'Dossier' }).fill('Roos');
  await page.getByRole('option', { name: /^Roos Bakker/ }).click();
  await dialog.getByLabel('Wat zag of hoorde u?').fill(`Op de gang, ${quick}.`);
  await expectAccessibleInBothSchemes(page, 'Snelle notitie');
  await dialog.getByRole('button', { name: 'Bewaar notitie' }).click();
  await expect(dialog).toHaveCount(0);
  await openNotes(page);
  await expect(timelineItem(page, quick)).toBeVisible();
});
