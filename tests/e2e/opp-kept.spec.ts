import type { Page } from '@playwright/test';
import { openFile, openTab } from './pages/case-files';
import { goTo, showNames } from './pages/frame';
import {
  changeBehind,
  expectOppKept,
  fetchText,
  fillIn,
  openOpp,
  pickIn,
  section,
  showAside,
  takeBack,
} from './pages/opp';
import { chooseAction, doNext, finding, openDialog, recordIt, writeOpp } from './pages/opp-cycle';
import { expectLocked, openVault } from './pages/welcome';
import { expect, test } from './support/app';
import { expectAccessibleInBothSchemes } from './support/axe';
import { exampleFile } from './support/bulk';
import { chooseByKey } from './support/menu';
import { readAnew, shareVault } from './support/shared-vault';

const vault = shareVault({ files: [exampleFile('CF13')] });

const openEditor = async (page: Page): Promise<void> => {
  await goTo(page, 'Dossiers');
  await openFile(page, 'Ilyas el Idrissi');
  await openTab(page, 'OPP');
  await openOpp(page);
};

/** Locks at once, and opens the OPP again. */
const lockAndReturn = async (page: Page): Promise<Page> => {
  await chooseByKey(vault.app().electron, 'CmdOrCtrl+L');
  await expect.poll(() => page.isClosed()).toBe(true);
  const next = await vault.app().page();
  await expectLocked(next);
  await openVault(next, vault.ways().passphrase);
  await openEditor(next);
  return next;
};

/** By the key: the button stands behind the dialog. */
const toggleNames = (): Promise<void> => chooseByKey(vault.app().electron, 'CmdOrCtrl+Shift+P');

const guardians = (page: Page) =>
  page.getByRole('textbox', { name: 'Wat ouders ervan vinden', exact: true });
const conflictNote = (page: Page) => section(page, 'Zienswijze van ouders').getByRole('alert');

test('text of a note is taken in with its source, and taken out again without what was typed since', async () => {
  const page = await vault.app().page();
  await writeOpp(page, vault.files()[0]?.id ?? '');
  await readAnew(page);
  await openEditor(page);
  const own = 'Begint vlot, haakt na tien minuten af.';
  const field = page.getByRole('textbox', { name: 'Werkhouding', exact: true });
  await field.fill(own);
  await page.getByRole('button', { name: 'Tekst ophalen: Werkhouding', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Tekst ophalen' });
  await dialog
    .getByLabel(/^Observatie/)
    .first()
    .check();
  await expect(dialog.getByRole('region', { name: 'Voorbeeld van de tekst' })).not.toBeEmpty();
  await expectAccessibleInBothSchemes(page, 'OPP, tekst ophalen');
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await fetchText(page, 'Werkhouding', /^Observatie/);
  await expect(field).toHaveValue(/^Begint vlot, haakt na tien minuten af\.\n\n\S/);
  const lines = section(page, 'Beginsituatie').getByRole('list', { name: 'Herkomst' });
  await expect(lines.getByRole('listitem')).toHaveCount(1);
  await field.press('Control+End');
  await page.keyboard.insertText(' Later getypt.');
  await takeBack(page, 'Tekst toegevoegd');
  await expect(field).toHaveValue(`${own} Later getypt.`);
  await expect(lines).toHaveCount(0);
  await fetchText(page, 'Werkhouding', /^Observatie/);
  await lines.getByRole('button', { name: /^Herkomst weghalen/ }).click();
  await expect(lines).toHaveCount(0);
  await takeBack(page, 'Herkomst weggehaald');
  await expect(lines).toContainText('Observatie');
  await expectOppKept(page);
});

test('what was changed behind its back is never overwritten without a word', async () => {
  const page = await vault.app().page();
  // Another section: both stay, and nothing has to be asked.
  await changeBehind(page, 'pupilVoice', 'Van elders.');
  await guardians(page).fill('Wij lezen thuis ook.');
  await expectOppKept(page);
  await expect(page.getByRole('textbox', { name: 'Wat de leerling zegt' })).toHaveValue(
    'Van elders.',
  );
  // The same section: the text stays on the screen until a person chooses.
  await changeBehind(page, 'guardiansView', 'Ook van elders.');
  await guardians(page).fill('Wij lezen thuis elke avond.');
  const note = conflictNote(page);
  await expect(note).toContainText('ook ergens anders gewijzigd');
  await expect(guardians(page)).toHaveValue('Wij lezen thuis elke avond.');
  await expect(page.getByText('Nog niet bewaard', { exact: true })).toBeVisible();
  await note.getByRole('button', { name: 'Bewaar mijn tekst' }).click();
  await expect(note).toHaveCount(0);
  await expectOppKept(page);
  await changeBehind(page, 'guardiansView', 'Nog eens van elders.');
  await guardians(page).fill('Dit blijft niet.');
  await note.getByRole('button', { name: 'Neem de andere tekst' }).click();
  await expect(guardians(page)).toHaveValue('Nog eens van elders.');
  await expect(note).toHaveCount(0);
  await guardians(page).fill('Hierna is er niets te vragen.');
  await expectOppKept(page);
  await expect(note).toHaveCount(0);
});

test('a question which text stays is still asked after a lock', async () => {
  const page = await vault.app().page();
  await changeBehind(page, 'guardiansView', 'Van elders, vóór het slot.');
  await guardians(page).fill('Wij schrijven mee.');
  await expect(conflictNote(page)).toBeVisible();
  const next = await lockAndReturn(page);
  await expect(conflictNote(next)).toContainText('ook ergens anders gewijzigd');
  await expect(guardians(next)).toHaveValue('Wij schrijven mee.');
  await conflictNote(next).getByRole('button', { name: 'Neem de andere tekst' }).click();
  await expect(guardians(next)).toHaveValue('Van elders, vóór het slot.');
});

test('a piece of an old OPP is placed and taken out again, without what was typed since', async () => {
  const page = await vault.app().page();
  await page.getByRole('button', { name: 'Meer voor de tekst' }).click();
  await page.getByRole('menuitem', { name: 'Oud OPP overnemen' }).click();
  const pasted = openDialog(page).getByLabel('Of plak hier de tekst of tabel');
  await pasted.fill('Over de broer van Ilyas');
  await toggleNames();
  await expect(openDialog(page)).toHaveCount(0);
  await toggleNames();
  await expect(pasted).toHaveValue('Over de broer van Ilyas');
  await openDialog(page).getByRole('button', { name: 'Bekijk wat waar komt' }).click();
  await openDialog(page).getByRole('button', { name: 'Overnemen' }).click();
  const box = page.getByRole('heading', { name: 'Nog te plaatsen (1)' });
  await pickIn(
    page.getByRole('main'),
    'Plaatsen in: Over de broer van Ilyas',
    'Wat ouders ervan vinden',
  );
  await page.getByRole('button', { name: 'Plaatsen: Over de broer van Ilyas' }).click();
  await expect(guardians(page)).toHaveValue(/Over de broer van Ilyas$/);
  await expect(box).toHaveCount(0);
  await guardians(page).press('Control+End');
  await page.keyboard.insertText(' Later getypt.');
  await takeBack(page, 'Geplaatst.');
  await expect(guardians(page)).toHaveValue('Van elders, vóór het slot. Later getypt.');
  await expect(box).toBeVisible();
});

test('what is typed of a step is kept over a close and a lock', async () => {
  const page = await vault.app().page();
  await doNext(page, 'Overleg vastleggen');
  const outcome = (at: Page) => openDialog(at).getByLabel('Wat is er besproken en afgesproken?');
  await outcome(page).fill('We lezen samen verder.');
  await page.mouse.click(5, 5);
  await expect(outcome(page)).toHaveValue('We lezen samen verder.');
  await page.keyboard.press('Escape');
  await expect(openDialog(page)).toHaveCount(0);
  await doNext(page, 'Overleg vastleggen');
  await outcome(page).fill('We lezen samen verder, elke dag.');
  const next = await lockAndReturn(page);
  await doNext(next, 'Overleg vastleggen');
  await expect(outcome(next)).toHaveValue('We lezen samen verder, elke dag.');
  await expectAccessibleInBothSchemes(next, 'OPP, overleg uit een concept');
  await openDialog(next).getByRole('button', { name: 'Weggooien' }).click();
  await doNext(next, 'Overleg vastleggen');
  await expect(outcome(next)).toHaveValue('');
  await next.keyboard.press('Escape');
});

test('a dialog that keeps no draft asks before it goes', async () => {
  const page = await vault.app().page();
  await showAside(page, 'Stappen');
  await page.getByRole('button', { name: 'Vastleggen', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Handtekening' }).click();
  const who = openDialog(page).getByLabel('Wie tekende?');
  await who.fill('moeder');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Verder typen' }).click();
  await expect(who).toHaveValue('moeder');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Gooi weg' }).click();
  await expect(openDialog(page)).toHaveCount(0);
});

test('a reason that is half typed stays, and a finding leads to where it is mended', async () => {
  const page = await vault.app().page();
  await showAside(page, 'Controle');
  const heard = finding(page, 'De leerling is over deze versie niet vóór de vaststelling gehoord');
  await heard.getByRole('button', { name: 'Toch doorgaan met reden' }).click();
  const reason = page.getByLabel('Waarom gaat u toch door?');
  await reason.fill('Ilyas ligt nog');
  await showAside(page, 'Voorbeeld');
  await showAside(page, 'Controle');
  await expect(reason).toHaveValue('Ilyas ligt nog');
  await toggleNames();
  await expect(reason).toHaveCount(0);
  await showNames(page);
  await expect(reason).toHaveValue('Ilyas ligt nog');
  const consulted = finding(page, 'op overeenstemming gericht overleg');
  await consulted.getByRole('button', { name: 'Overleg vastleggen' }).click();
  await expect(page.getByRole('dialog', { name: 'Overleg met ouders vastleggen' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(consulted.getByRole('button', { name: 'Overleg vastleggen' })).toBeFocused();
});

test('why it was closed is masked while names are hidden', async () => {
  const page = await vault.app().page();
  await chooseAction(page, 'Afsluiten …');
  await fillIn(openDialog(page), { 'Waarom sluit u het af?': 'Ilyas gaat verhuizen.' });
  await recordIt(page, 'Sluit af');
  await expect(page.getByText('Reden: Ilyas gaat verhuizen.')).toBeVisible();
  await toggleNames();
  await expect(page.getByText(/^Reden: .* gaat verhuizen\.$/)).toBeVisible();
  await expect(page.getByRole('main')).not.toContainText('Ilyas');
});
