import type { Page } from '@playwright/test';
import { openFile, openTab } from './pages/case-files';
import { goTo, hideNames, showNames } from './pages/frame';
import {
  addRow,
  expectOppKept,
  fillIn,
  newOpp,
  openOpp,
  openRow,
  row,
  section,
  showAside,
} from './pages/opp';
import { expectUnknown, goToOwnWords, openWord, unknownWord, wordLine } from './pages/spelling';
import { expectLocked, openVault } from './pages/welcome';
import { expect, test } from './support/app';
import { expectAccessibleInBothSchemes } from './support/axe';
import { exampleFile } from './support/bulk';
import { chooseByKey } from './support/menu';
import { shareVault } from './support/shared-vault';

const vault = shareVault({ files: [exampleFile('CF13')] });

const openOppTab = async (page: Page): Promise<void> => {
  await goTo(page, 'Dossiers');
  await openFile(page, 'Ilyas el Idrissi');
  await openTab(page, 'OPP');
};

const view = (page: Page) =>
  page.getByRole('textbox', { name: 'Wat ouders ervan vinden', exact: true });
const voice = (page: Page) =>
  page.getByRole('textbox', { name: 'Wat de leerling zegt', exact: true });

test('words that the dictionary doesn’t know are listed, names aren’t', async () => {
  const page = await vault.app().page();
  await openOppTab(page);
  await newOpp(page, { startOn: '02-11-2026' });
  const panel = await showAside(page, 'Spelling');
  await expect(panel.getByRole('heading', { name: 'Geen onbekende woorden' })).toBeVisible();
  await expectAccessibleInBothSchemes(page, 'OPP, spelling, niets gevonden');

  await view(page).fill('Ilyas leest beter. Zijn werkhoudign groeit, de werkhoudign telt.');
  await voice(page).fill('Ik speel graag met wiebelfrut en snorrewup.');
  await addRow(page, 'Doel toevoegen', 'Doel 1');
  await fillIn(row(page, 'Doel 1'), { 'Hoe meet u het?': 'De leerkrcht turft.' });
  await expectUnknown(page, 4);
  const view1 = panel.getByRole('list', { name: 'Zienswijze van ouders' });
  await expect(view1.getByRole('button')).toHaveText(
    /^werkhoudign 2 keer.*Zijn werkhoudign groeit, de werkhoudign telt\.$/,
  );
  await expect(panel.getByRole('list', { name: 'Stem van de leerling' })).toContainText(
    'Ik speel graag met wiebelfrut',
  );
  await expect(unknownWord(panel, 'Ilyas')).toHaveCount(0);
  await openWord(panel, 'werkhoudign');
  await expect(panel.getByRole('button', { name: 'werkhouding', exact: true })).toBeVisible();
  await expectAccessibleInBothSchemes(page, 'OPP, spelling');
});

test('a suggestion takes the word’s place everywhere in its section, and can be taken back', async () => {
  const page = await vault.app().page();
  const panel = await showAside(page, 'Spelling');
  await panel.getByRole('button', { name: 'werkhouding', exact: true }).click();
  const better = 'Ilyas leest beter. Zijn werkhouding groeit, de werkhouding telt.';
  await expect(view(page)).toHaveValue(better);
  await expectUnknown(page, 3);
  await expect(unknownWord(panel, 'wiebelfrut')).toBeFocused();
  await page.getByRole('button', { name: 'Ongedaan maken' }).click();
  await expect(view(page)).toHaveValue(better.replaceAll('werkhouding', 'werkhoudign'));
  await expectUnknown(page, 4);
  await openWord(panel, 'werkhoudign');
  await panel.getByRole('button', { name: 'werkhouding', exact: true }).press('Enter');
  await expect(view(page)).toHaveValue(better);
  // The field itself can take it back as well, as what was typed.
  await view(page).focus();
  await page.keyboard.press('ControlOrMeta+z');
  await expect(view(page)).toHaveValue(/werkhoudign/);
  await page.keyboard.press('ControlOrMeta+Shift+z');
  await expect(view(page)).toHaveValue(better);
  // In a row that is closed.
  await row(page, 'Doel 1').locator('summary').click();
  await openWord(panel, 'leerkrcht');
  await panel.getByRole('button', { name: 'leerkracht', exact: true }).click();
  const goal = await openRow(page, 'Doel 1');
  await expect(goal.getByLabel('Hoe meet u het?', { exact: true })).toHaveValue(
    'De leerkracht turft.',
  );
  await expectUnknown(page, 2);
  await expectOppKept(page);
});

test('what was replaced is there when the vault opens again', async () => {
  const page = await vault.app().page();
  await chooseByKey(vault.app().electron, 'CmdOrCtrl+L');
  await expect.poll(() => page.isClosed()).toBe(true);
  const next = await vault.app().page();
  await expectLocked(next);
  await openVault(next, vault.ways().passphrase);
  await openOppTab(next);
  await openOpp(next);
  await expect(view(next)).toHaveValue(
    'Ilyas leest beter. Zijn werkhouding groeit, de werkhouding telt.',
  );
  await expectUnknown(next, 2);
});

test('the way to the text selects the word', async () => {
  const page = await vault.app().page();
  const panel = await showAside(page, 'Spelling');
  const ways = await openWord(panel, 'snorrewup');
  await ways.getByRole('button', { name: 'Ga naar de tekst' }).press('Enter');
  await expect(voice(page)).toBeFocused();
  const selected = await voice(page).evaluate((field: HTMLTextAreaElement) =>
    field.value.slice(field.selectionStart, field.selectionEnd),
  );
  expect(selected).toBe('snorrewup');
});

test('a word is skipped or taught, each with a way back', async () => {
  const page = await vault.app().page();
  const panel = await showAside(page, 'Spelling');
  const line = wordLine(panel, 'snorrewup');
  await line.getByRole('button', { name: 'Overslaan' }).click();
  await expect(unknownWord(panel, 'snorrewup')).toHaveCount(0);
  await expectUnknown(page, 1);
  await page.getByRole('button', { name: 'Ongedaan maken' }).click();
  await expectUnknown(page, 2);
  const learn = async (): Promise<void> => {
    const ways = await openWord(panel, 'wiebelfrut');
    await ways.getByRole('button', { name: 'Toevoegen aan mijn woorden' }).click();
    await expect(unknownWord(panel, 'wiebelfrut')).toHaveCount(0);
  };
  await learn();
  await expectUnknown(page, 1);
  await expect(page.getByText('“wiebelfrut” staat bij uw woorden.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Ongedaan maken' })).toHaveCount(1);
  await page.getByRole('button', { name: 'Ongedaan maken' }).click();
  await expectUnknown(page, 2);
  await learn();
});

test('hidden names stop the checking', async () => {
  const page = await vault.app().page();
  const panel = await showAside(page, 'Spelling');
  await hideNames(page);
  await expect(
    panel.getByText(/^Namen zijn verborgen\. Toon de namen om de spelling/),
  ).toBeVisible();
  await expectUnknown(page, 0);
  await expect(panel).not.toContainText('snorrewup');
  await showNames(page);
  await expectUnknown(page, 1);
});

test('own words stand in the settings', async () => {
  const page = await vault.app().page();
  const own = await goToOwnWords(page);
  const words = own.getByRole('list', { name: 'Mijn woorden' });
  await expect(words.getByRole('listitem')).toHaveText(['wiebelfrut']);
  await own.getByLabel('Nieuw woord').fill('twee woorden');
  await own.getByRole('button', { name: 'Voeg toe' }).click();
  await expect(own.getByText('Typ één woord van letters, zonder spaties.')).toBeVisible();
  await own.getByLabel('Nieuw woord').fill('snorrewup');
  await own.getByLabel('Nieuw woord').press('Enter');
  await expect(words.getByRole('listitem')).toHaveText(['snorrewup', 'wiebelfrut']);
  await expectAccessibleInBothSchemes(page, 'Instellingen, mijn woorden');
  await own.getByRole('button', { name: 'Verwijder wiebelfrut' }).press('Enter');
  await expect(words.getByRole('listitem')).toHaveText(['snorrewup']);
  const removed = page.getByRole('alert').filter({ hasText: '“wiebelfrut” is verwijderd.' });
  await removed.getByRole('button', { name: 'Ongedaan maken' }).click();
  await expect(words.getByRole('listitem')).toHaveText(['snorrewup', 'wiebelfrut']);
  await own.getByRole('button', { name: 'Verwijder wiebelfrut' }).click();
  await openOppTab(page);
  await openOpp(page);
  await expectUnknown(page, 1);
  const panel = await showAside(page, 'Spelling');
  await expect(section(page, 'Stem van de leerling')).toBeVisible();
  await expect(unknownWord(panel, 'wiebelfrut')).toBeVisible();
});
