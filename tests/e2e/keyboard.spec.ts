import type { Page } from '@playwright/test';
import { expect, launch, test } from './support/app';
import { exampleFile, openCaseFiles } from './support/bulk';
import { importExample } from './support/class-list-files';
import { chooseByKey } from './support/menu';
import { canary } from './support/run-folder';
import { readAnew } from './support/shared-vault';
import { editor, expectKept, hitPanel, mark, outcomes, releaseDialog } from './pages/casus';
import { expectLocked, expectToday, readCode } from './pages/welcome';

/** Presses Tab until what is wanted has the focus; the way there must be short enough to walk. */
const tabTo = async (page: Page, wanted: string | RegExp, key = 'Tab'): Promise<void> => {
  for (let pressed = 0; pressed < 60; pressed += 1) {
    await page.keyboard.press(key);
    const name = await page.evaluate(() => {
      const element = document.activeElement;
      if (element === null) return '';
      const labels =
        element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement
          ? element.labels
          : null;
      const label =
        element.getAttribute('aria-label') ?? labels?.[0]?.textContent ?? element.textContent;
      return label?.trim() ?? '';
    });
    if (typeof wanted === 'string' ? name === wanted : wanted.test(name)) return;
  }
  throw new Error(`Tab never reaches ${String(wanted)}`);
};
const firstLine = (text: string): string => text.trim().split('\n')[0]?.trim() ?? '';
const type = (page: Page, text: string): Promise<void> => page.keyboard.insertText(text);

/** A typed question with a hit that is looked at and a missed word that is marked, and a text out of the file. */
const writeCasusByKeys = async (page: Page): Promise<void> => {
  await expect(page.getByRole('button', { name: 'Typen: Leervraag' })).toBeVisible();
  await tabTo(page, 'Typen: Leervraag');
  await page.keyboard.press('Enter');
  await expect(editor(page, 'Leervraag')).toBeFocused();
  await type(page, 'Wat heeft Jurre nodig, bij zijn club en bij snurkel');
  await expect(mark(page, 'Jurre')).toBeVisible();
  await page.keyboard.press('Control+Shift+ArrowLeft');
  await page.keyboard.press('Control+m');
  await expect(page.getByRole('dialog', { name: /markeren$/ }).getByLabel('naam')).toBeFocused();
  await tabTo(page, 'Markeer');
  await page.keyboard.press('Enter');
  await expect(outcomes(page).first()).not.toContainText('snurkel');
  await expect(editor(page, 'Leervraag')).toBeFocused();
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('F8');
  await page.keyboard.press('Enter');
  await expect(hitPanel(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(hitPanel(page)).toHaveCount(0);
  await expect(editor(page, 'Leervraag')).toBeFocused();

  await tabTo(page, 'Uit het dossier halen …: Context');
  await page.keyboard.press('Enter');
  const sources = page.getByRole('dialog', { name: 'Uit het dossier halen' });
  await expect(sources.getByLabel('Zoek in het dossier')).toBeFocused();
  await expect(sources.getByLabel(/^Observatie/).first()).toBeVisible();
  await tabTo(page, /^Observatie/);
  await page.keyboard.press('Space');
  await tabTo(page, /^Haal 1 tekst/);
  await page.keyboard.press('Enter');
  await expect(sources).toHaveCount(0);
  await expect(editor(page, 'Context')).toBeFocused();
  await expect(outcomes(page)).toHaveCount(2);
  await expectKept(page);
};

/** The questions, the basis, the meter and the release. */
const finishCasusByKeys = async (page: Page): Promise<void> => {
  const questions = page.getByRole('list', { name: 'Nog beantwoorden' }).getByRole('listitem');
  const nothing = page.getByText('Alles is beantwoord.');
  await expect(nothing.or(questions.first())).toBeVisible();
  await page.keyboard.press('F6');
  for (let open = await questions.count(); open > 0; open = await questions.count()) {
    const words = await questions.first().innerText();
    await expect(questions.first().getByRole('button').first()).toBeFocused();
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await questions.allInnerTexts())[0] ?? '').not.toBe(words);
  }
  await expect(nothing).toBeVisible();

  await tabTo(page, /: Overleg en grondslag$/, 'Shift+Tab');
  await page.keyboard.press('Enter');
  const facts = page.getByRole('dialog', { name: 'Overleg en grondslag' });
  await expect(facts).toBeVisible();
  await tabTo(page, /^Ouders zijn geïnformeerd/);
  await page.keyboard.press('Space');
  await tabTo(page, 'Bewaren');
  await page.keyboard.press('Enter');
  await expect(facts).toHaveCount(0);

  if ((await page.getByLabel('Waarom mag het zo blijven?').count()) > 0) {
    await tabTo(page, /^Waarom mag het zo blijven/);
    await type(page, 'Dit overleg kent de leerling niet.');
    await tabTo(page, 'Zo laten');
    await page.keyboard.press('Enter');
    await expect(page.getByText('U liet dit zo:')).toBeVisible();
  }

  await tabTo(page, 'Vrijgeven', 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(releaseDialog(page)).toBeVisible();
  await tabTo(page, /hardop gelezen/);
  await page.keyboard.press('Space');
  await tabTo(page, 'Vrijgeven');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Exporteren' })).toBeVisible();
};

test('the whole way, from a new vault to a casus, goes by keyboard alone', async () => {
  const app = await launch();
  const page = await app.page();
  const note = canary('toetsenbord');

  await expect(page.getByRole('button', { name: 'Maak een kluis' })).toBeVisible();
  await tabTo(page, 'Maak een kluis');
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Naam van de kluis')).toBeVisible();
  await tabTo(page, 'Verder');
  await page.keyboard.press('Enter');
  const words = page.getByRole('list', { name: 'Zes voorgestelde woorden' }).getByRole('listitem');
  await expect(words).toHaveCount(6);
  const passphrase = (await words.allInnerTexts())
    .map((word) => word.replaceAll(/[^a-z]/g, ''))
    .join(' ');
  await tabTo(page, 'Ik heb ze opgeschreven');
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Wachtwoordzin', { exact: true })).toBeFocused();
  await type(page, passphrase);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'De herstelcode' })).toBeVisible();
  const code = await readCode(page);
  await tabTo(page, 'Ik heb de code op papier');
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Herstelcode', { exact: true })).toBeFocused();
  await type(page, code);
  await page.keyboard.press('Enter');
  await expectToday(page);

  // Pupils and a filled file are set-up; opening, writing and the casus are what is tested.
  await importExample(app.electron, page);
  await openCaseFiles(page, [exampleFile('CF01')]);
  await readAnew(page);

  await chooseByKey(app.electron, 'CmdOrCtrl+K');
  await expect(page.getByRole('dialog', { name: 'Zoeken' }).getByRole('combobox')).toBeFocused();
  await type(page, 'jurre');
  await expect(page.getByRole('option').first()).toContainText('Jurre');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Jurre');

  await tabTo(page, 'Nieuwe notitie');
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Waarneming')).toBeFocused();
  await type(page, `Jurre rekent vooruit, ${note}.`);
  await tabTo(page, 'Mijn uitleg');
  await type(page, 'Hij zoekt uitdaging.');
  await page.keyboard.press('Control+s');
  await expect(page.getByRole('form', { name: 'Nieuwe notitie' })).toHaveCount(0);
  await expect(page.getByText(note)).toBeVisible();

  await tabTo(page, 'Casus', 'Shift+Tab');
  await page.keyboard.press('Enter');
  await tabTo(page, 'Nieuwe casus');
  await page.keyboard.press('Enter');
  await writeCasusByKeys(page);
  await finishCasusByKeys(page);

  await chooseByKey(app.electron, 'CmdOrCtrl+L');
  await expect.poll(() => page.isClosed()).toBe(true);
  const locked = await app.page();
  await expectLocked(locked);
  await expect(locked.getByLabel('Wachtwoordzin', { exact: true })).toBeFocused();
  await type(locked, passphrase);
  await locked.keyboard.press('Enter');
  await expectToday(locked);
  await app.close();
});

test('the list is walked with arrows, a dialog keeps the focus and gives it back', async () => {
  const app = await launch();
  const page = await app.page();
  const { createVault } = await import('./pages/welcome');
  await createVault(page);
  await importExample(app.electron, page);
  await openCaseFiles(page, ['CF01', 'CF02', 'CF03'].map(exampleFile), { notes: false });
  await readAnew(page);
  await tabTo(page, 'Dossiers');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Dossiers', level: 1 })).toBeFocused();
  const links = page.getByRole('table', { name: 'Dossiers van deze school' }).getByRole('link');
  await expect(links).toHaveCount(3);
  await tabTo(page, new RegExp(`^${firstLine(await links.first().innerText())}`, 'u'));
  await page.keyboard.press('End');
  await expect(links.last()).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(links.nth(1)).toBeFocused();
  const name = firstLine(await links.nth(1).innerText());
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toContainText(name);

  await tabTo(page, 'Meer voor dit dossier');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('menuitem', { name: 'Archiveren' })).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await expect(dialog).toBeVisible();
  for (let pressed = 0; pressed < 6; pressed += 1) {
    await page.keyboard.press('Tab');
    expect(await dialog.evaluate((element) => element.contains(document.activeElement))).toBe(true);
  }
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Meer voor dit dossier' })).toBeFocused();
  await app.close();
});
