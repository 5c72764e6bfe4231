import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { typedDay } from './pages/agreements';
import { openFile, openTab } from './pages/case-files';
import { answer, goTo, heading, hideNames, showNames } from './pages/frame';
import {
  addSignal,
  openReportingCode,
  patternTable,
  signalForm,
  signalList,
  step,
  stepText,
  typeSignal,
} from './pages/signals';
import { expectLocked, openVault } from './pages/welcome';
import { expect, test } from './support/app';
import { expectAccessibleInBothSchemes } from './support/axe';
import { exampleFile } from './support/bulk';
import { answerSaveDialog } from './support/dialogs';
import { everythingShown } from './support/everything-shown';
import { chooseByKey } from './support/menu';
import { readPdf } from './support/pdf-text';
import { canary, exportsFolder } from './support/run-folder';
import { shareVault } from './support/shared-vault';

const vault = shareVault({ files: [exampleFile('CF03')] });
const pupil = 'Roos Bakker';
const pdf = join(exportsFolder, 'zonder-naam.pdf');
const words = {
  bench: `Roos zat alleen op de bank, ${canary('bank')}.`,
  late: `Roos kwam te laat binnen, ${canary('laat')}.`,
  record: `Wat Roos vertelde: ${canary('verteld')}.`,
  last: `Nog net getypt: ${canary('nogeven')}.`,
};
const wordOf = (text: string): string => /(\w+)\.$/u.exec(text)?.[1] ?? text;

const openSignals = async (page: Page): Promise<void> => {
  await goTo(page, 'Dossiers');
  await openFile(page, pupil);
  await openTab(page, 'Signalen');
};

const searchFor = async (page: Page, word: string) => {
  await chooseByKey(vault.app().electron, 'CmdOrCtrl+K');
  const field = page.getByRole('dialog', { name: 'Zoeken' }).getByRole('combobox');
  await expect(field).toBeFocused();
  await field.fill(word);
  return page.getByRole('listbox', { name: 'Resultaten' }).getByRole('option');
};

const unlocked = async (before: Page): Promise<Page> => {
  await expect.poll(() => before.isClosed()).toBe(true);
  const page = await vault.app().page();
  await expectLocked(page);
  await openVault(page, vault.ways().passphrase);
  return page;
};

test('without signals the tab says what to do, and the form asks for the fact', async () => {
  const page = await vault.app().page();
  await openSignals(page);
  await expect(page.getByRole('heading', { name: 'Nog geen signalen' })).toBeVisible();
  await expectAccessibleInBothSchemes(page, 'Signalen, leeg');
  await page.getByRole('button', { name: 'Nieuw signaal' }).click();
  await signalForm(page).getByRole('button', { name: 'Bewaar signaal' }).click();
  for (const asked of [
    'Schrijf op wat u zag of hoorde.',
    'Kies waarover het gaat.',
    'Kies hoe sterk uw gevoel is.',
  ]) {
    await expect(page.getByText(asked)).toBeVisible();
  }
  await expectAccessibleInBothSchemes(page, 'Signaal, leeg formulier');
  await signalForm(page).getByRole('button', { name: 'Sluiten' }).click();
});

test('two signals make a pattern, in a picture and in the table beside it', async () => {
  const page = await vault.app().page();
  await addSignal(page, {
    fact: words.late,
    domain: 'Aanwezigheid',
    intensity: 'Het valt mij op',
    on: typedDay(-1),
  });
  await expect(patternTable(page)).toHaveCount(0);
  await addSignal(page, {
    fact: words.bench,
    interpretation: 'Zij mist misschien een vriendin.',
    domain: 'Welbevinden',
    intensity: 'Het baart mij zorgen',
    lookAgainOn: typedDay(1),
  });
  await expect(patternTable(page).getByRole('row')).toHaveCount(3);
  await expect(patternTable(page)).toContainText('welbevinden');
  await expect(page.getByRole('img', { name: /^Twee signalen per week/ })).toBeVisible();
  await expect(page.getByText('Bij twee signalen staat nog niet')).toBeVisible();
  await expect(signalList(page).getByRole('listitem').first()).toContainText(words.bench);
  await expectAccessibleInBothSchemes(page, 'Signalen met beeld');
});

test('what is half typed is still there after a lock', async () => {
  const page = await vault.app().page();
  await typeSignal(page, {
    fact: words.last,
    domain: 'Gedrag',
    intensity: 'Het valt mij op',
  });
  await chooseByKey(vault.app().electron, 'CmdOrCtrl+L');
  const after = await unlocked(page);
  await openSignals(after);
  await expect(signalForm(after).getByLabel('Wat zag of hoorde u?')).toHaveValue(words.last);
  await signalForm(after).getByRole('button', { name: 'Weggooien' }).click();
  await signalForm(after).getByRole('button', { name: 'Sluiten' }).click();
});

test('the day to look again stands in Vandaag, and leads to the signal', async () => {
  const page = await vault.app().page();
  await goTo(page, 'Vandaag');
  await page.getByRole('link', { name: /Opnieuw kijken naar een signaal/ }).click();
  await expect(
    signalList(page).getByRole('listitem').filter({ hasText: words.bench }),
  ).toBeFocused();
});

test('a signal is found by its words, and with names hidden without the name', async () => {
  const page = await vault.app().page();
  const found = await searchFor(page, wordOf(words.bench));
  await expect(found).toHaveCount(1);
  await found.click();
  await expect(signalList(page)).toContainText(words.bench);
  await hideNames(page);
  await expect(signalList(page)).not.toContainText('Roos');
  await expect(page.getByRole('button', { name: 'Nieuw signaal' })).toBeDisabled();
  await showNames(page);
});

test('one that is taken away comes back', async () => {
  const page = await vault.app().page();
  await page.getByRole('button', { name: /^Verwijderen: signaal over aanwezigheid/ }).click();
  await expect(signalList(page)).not.toContainText(words.late);
  await page.getByRole('button', { name: 'Ongedaan maken' }).click();
  await expect(signalList(page)).toContainText(words.late);
});

test('the meldcode is written, locked and unlocked, with nothing lost', async () => {
  const page = await vault.app().page();
  await openReportingCode(page);
  await expect(page.getByText('Veilig Thuis, 0800-2000')).toBeVisible();
  await expect(page.getByText('Er is nog niets bewaard.')).toBeVisible();
  await expectAccessibleInBothSchemes(page, 'Meldcode, leeg');
  await stepText(page, 1).fill(words.record);
  await step(page, 2).getByLabel('Met wie?').fill('Aandachtsfunctionaris');
  await step(page, 5).getByRole('radio', { name: 'Melden bij Veilig Thuis', exact: true }).check();
  await expect(page.getByText(/^Bewaard om/)).toBeVisible();
  await stepText(page, 3).fill(words.last);
  await chooseByKey(vault.app().electron, 'CmdOrCtrl+L');
  const after = await unlocked(page);
  expect(await everythingShown(after)).not.toMatch(/meldcode/iu);
  await openSignals(after);
  await openReportingCode(after);
  await expect(stepText(after, 1)).toHaveValue(words.record);
  await expect(stepText(after, 3)).toHaveValue(words.last);
  await expect(step(after, 2).getByLabel('Met wie?')).toHaveValue('Aandachtsfunctionaris');
  await expectAccessibleInBothSchemes(after, 'Meldcode, geschreven');
});

test('it is found nowhere: not by search, in no list, not in the title, not with names hidden', async () => {
  const page = await vault.app().page();
  await hideNames(page);
  expect(await everythingShown(page)).not.toMatch(/meldcode|veilig thuis|vertelde/iu);
  await showNames(page);
  await expect(stepText(page, 1)).toHaveValue(words.record);
  expect(await page.title()).toBe('Casuskluis');
  for (const place of ['Vandaag', 'Kalender', 'Dossiers'] as const) {
    await goTo(page, place);
    expect(await everythingShown(page)).not.toMatch(/meldcode|veilig thuis/iu);
  }
  const found = await searchFor(page, wordOf(words.record));
  await expect(page.getByText(/^Niets gevonden voor/)).toBeVisible();
  await expect(found).toHaveCount(0);
  await page.keyboard.press('Escape');
});

test('its own export tells nothing by its properties, and destroying it asks twice', async () => {
  const page = await vault.app().page();
  await openSignals(page);
  await openReportingCode(page);
  await answerSaveDialog(vault.app().electron, pdf);
  await page.getByRole('button', { name: 'Bekijk en bewaar als PDF' }).click();
  await expect(page.getByRole('dialog')).toContainText(words.record);
  await answer(page, 'Bewaar als PDF');
  await expect(page.getByText('Het bestand is bewaard.')).toBeVisible();
  const { text, properties } = await readPdf(pdf);
  expect(text).toContain(words.record);
  // The outline holds the headings of the pages themselves.
  const { info } = JSON.parse(properties) as { readonly info: unknown };
  expect(JSON.stringify(info)).not.toMatch(/meldcode|mishandel/iu);
  expect(properties).not.toMatch(/Roos|Bakker/iu);
  await page.getByRole('button', { name: 'Vernietig voorgoed' }).click();
  await answer(page, 'Ja, vernietig');
  await answer(page, 'Vernietig nu');
  await expect(page.getByText('Er is nog niets bewaard.')).toBeVisible();
  await expect(stepText(page, 1)).toHaveValue('');
  await expect(page.getByRole('button', { name: 'Vernietig voorgoed' })).toHaveCount(0);
  await expect(heading(page, /^Stappen van de meldcode/)).toBeVisible();
});
