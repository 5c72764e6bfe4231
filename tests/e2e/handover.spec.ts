import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { openFile } from './pages/case-files';
import { answer, chooseInMenu, goTo, hideNames, pickOption, showNames } from './pages/frame';
import {
  chooseReader,
  classTable,
  goesAlong,
  handoverLog,
  makeDialog,
  openHandover,
  openSummary,
  readWordsOnce,
  staysBehind,
  toLastStep,
} from './pages/handover';
import { expectLocked, openVault } from './pages/welcome';
import { expect, test } from './support/app';
import { expectAccessibleInBothSchemes } from './support/axe';
import { exampleFile } from './support/bulk';
import { answerSaveDialog } from './support/dialogs';
import { chooseByKey } from './support/menu';
import { canary, exportsFolder } from './support/run-folder';
import { shareVault } from './support/shared-vault';

const vault = shareVault({ files: [exampleFile('CF12'), exampleFile('CF07')] });
const pupil = 'Zoë-Lynn Baptista-Kerkhoven';
const made = join(exportsFolder, 'overdracht.casuskluis');
const typed = {
  needs: `Een plek vooraan, ${canary('maandag')}.`,
  works: `Eerst voordoen, ${canary('werkt')}.`,
  reason: `De lezer oefent hiermee verder, ${canary('reden')}.`,
  agreed: `De kaart gaat mee, ${canary('afgesproken')}.`,
};

const openPart = async (page: Page, part: Parameters<typeof openHandover>[1]): Promise<void> => {
  await goTo(page, 'Dossiers');
  await openFile(page, pupil);
  await openHandover(page, part);
};

test('both lists are in view, and by keyboard a note goes along with a reason', async () => {
  const page = await vault.app().page();
  await page.setViewportSize({ width: 1280, height: 800 });
  await openPart(page, 'Samenstellen');
  await chooseReader(page, 'Leerkracht van volgend jaar');
  for (const list of [goesAlong(page), staysBehind(page)]) await expect(list).toBeInViewport();
  await expect(page.getByText(/persoonlijke werkaantekening.*nooit mee/)).toBeVisible();
  await expectAccessibleInBothSchemes(page, 'Overdracht, samenstellen');
  const taking = staysBehind(page).getByRole('button', { name: /^Neem mee: / });
  const before = await taking.count();
  // One stop for Tab; arrows go through the list.
  await staysBehind(page).getByRole('button').first().focus();
  await page.keyboard.press('ArrowDown');
  await expect(taking.first()).toBeFocused();
  const name = ((await taking.first().getAttribute('aria-label')) ?? '').replace('Neem mee: ', '');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: /toch meenemen/i });
  await expectAccessibleInBothSchemes(page, 'Reden om iets mee te nemen');
  await dialog.getByRole('button', { name: 'Neem mee met deze reden' }).click();
  await expect(dialog).toContainText('Schrijf in een paar woorden waarom.');
  await dialog.getByLabel('Waarom is dit nodig voor de lezer?').fill(typed.reason);
  await dialog.getByRole('button', { name: 'Neem mee met deze reden' }).click();
  await expect(goesAlong(page).getByText(`Gaat toch mee: ${typed.reason}`)).toBeVisible();
  await expect(goesAlong(page)).toContainText(name);
  await expect(taking).toHaveCount(before - 1);
});

test('a whole part stays behind at once, and comes back by undo', async () => {
  const page = await vault.app().page();
  const leave = goesAlong(page).getByRole('button', { name: 'Laat alles hier: Ouders en gezag' });
  await leave.click();
  await expect(
    staysBehind(page)
      .getByText(/door u weggelaten/)
      .first(),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Ongedaan maken' }).last().click();
  await expect(leave).toBeVisible();
});

test('the summary saves itself, and is there after a lock', async () => {
  const page = await vault.app().page();
  const form = await openSummary(page);
  await form.getByLabel('Wat heeft deze leerling maandag nodig?').fill(typed.needs);
  await form.getByLabel('Wat werkt?').fill(typed.works);
  await chooseByKey(vault.app().electron, 'CmdOrCtrl+L');
  await expect.poll(() => page.isClosed()).toBe(true);
  const next = await vault.app().page();
  await expectLocked(next);
  await openVault(next, vault.ways().passphrase);
  await openPart(next, 'Samenstellen');
  const again = await openSummary(next);
  await expect(again.getByLabel('Wat heeft deze leerling maandag nodig?')).toHaveValue(typed.needs);
  await expect(again.getByLabel('Wat werkt?')).toHaveValue(typed.works);
  await expect(goesAlong(next)).toContainText(typed.reason);
  await expectAccessibleInBothSchemes(next, 'Overdracht, samenvatting open');
  await next.getByRole('button', { name: 'Bekijk de pagina’s' }).click();
  await expect(next.getByRole('region', { name: 'Voorbeeld van de pagina’s' })).toContainText(
    typed.needs,
  );
  await next.keyboard.press('Escape');
});

test('nothing of it names anybody while names are hidden', async () => {
  const page = await vault.app().page();
  await hideNames(page);
  await expect(page.getByRole('main')).not.toContainText('Kerkhoven');
  await expect(page.getByRole('main')).not.toContainText(typed.needs);
  await expect(page.getByRole('button', { name: 'Overdracht maken' })).toBeDisabled();
  await showNames(page);
});

test('a file is made with six words that are shown once, and stands in the log', async () => {
  const page = await vault.app().page();
  await answerSaveDialog(vault.app().electron, made);
  const dialog = await toLastStep(page, 'leerkracht van groep 6');
  await expectAccessibleInBothSchemes(page, 'Overdracht maken, controle');
  await dialog.getByRole('button', { name: 'Maak het bestand' }).click();
  await expect(page.getByRole('dialog', { name: 'De overdracht is bewaard' })).toBeVisible();
  await expectAccessibleInBothSchemes(page, 'De zes woorden');
  expect(await readWordsOnce(page)).toHaveLength(6);
  expect(existsSync(made)).toBe(true);
  expect(readFileSync(made).subarray(0, 21).toString()).toBe('age-encryption.org/v1');
  await openHandover(page, 'Gemaakt en ontvangen');
  await expect(handoverLog(page)).toContainText('Voor leerkracht van groep 6');
  await expect(handoverLog(page)).toContainText('nog geen ontvangstbevestiging');
  await handoverLog(page).getByText('Wat ging er mee?').click();
  await expect(handoverLog(page)).toContainText(typed.reason);
  await expectAccessibleInBothSchemes(page, 'Overdracht, gemaakt');
});

test('to another school: it is not the OSO file, and the copy for parents is recorded', async () => {
  const page = await vault.app().page();
  await openHandover(page, 'Samenstellen');
  await chooseReader(page, 'Andere school');
  await page.getByRole('button', { name: 'Overdracht maken' }).click();
  await expect(makeDialog(page)).toContainText('Dit is niet het OSO-bestand');
  await page.keyboard.press('Escape');
  const dialog = await toLastStep(page, 'intern begeleider van de nieuwe school');
  await dialog.getByRole('button', { name: 'Maak het bestand' }).click();
  await readWordsOnce(page);
  await openHandover(page, 'Gemaakt en ontvangen');
  await page.getByRole('button', { name: 'Leg vast dat ouders een kopie kregen' }).click();
  await answer(page, 'Leg vast');
  await expect(handoverLog(page)).toContainText('Ouders kregen een kopie op');
});

test('a talk has its questions for both, and an empty sheet to take along', async () => {
  const page = await vault.app().page();
  await openHandover(page, 'Gesprekken');
  await expect(page.getByRole('heading', { name: 'Nog geen gesprek vastgelegd' })).toBeVisible();
  await page.getByRole('button', { name: 'Leeg gespreksblad' }).click();
  await expect(page.getByRole('region', { name: 'Voorbeeld van het blad' })).toContainText(
    'Welke aanpak hielp, en waaraan zag u dat?',
  );
  await expectAccessibleInBothSchemes(page, 'Gespreksblad');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Nieuw gesprek' }).click();
  const form = page.getByRole('form', { name: 'Nieuw gesprek over de overdracht' });
  await form.getByLabel('Welke aanpak hielp, en waaraan zag u dat?').fill('Eerst voordoen.');
  await form.getByLabel('Wat is er afgesproken?').fill(typed.agreed);
  await expectAccessibleInBothSchemes(page, 'Nieuw gesprek');
  await form.getByRole('button', { name: 'Bewaar gesprek' }).click();
  const talks = page.getByRole('list', { name: 'Gesprekken over de overdracht' });
  await expect(talks).toContainText(typed.agreed);
  await chooseInMenu(page, /^Acties voor gesprek van/, 'Verwijderen');
  await expect(talks).toHaveCount(0);
  await page.getByRole('button', { name: 'Ongedaan maken' }).last().click();
  await expect(talks).toContainText(typed.agreed);
});

test('the whole school stands in one table, each pupil with a way to its own lists', async () => {
  const page = await vault.app().page();
  await page
    .getByRole('navigation', { name: 'Hoofdmenu' })
    .getByRole('link', { name: 'Overdracht' })
    .click();
  await pickOption(page, 'Groep', 'De hele school');
  await expect(classTable(page).getByRole('checkbox')).toHaveCount(2);
  await expectAccessibleInBothSchemes(page, 'Overdracht van een groep');
  await classTable(page).getByRole('checkbox').first().uncheck();
  await expect(page.getByText('1 van 2 leerlingen gekozen')).toBeVisible();
  await classTable(page).getByRole('link', { name: pupil }).click();
  await expect(staysBehind(page)).toBeVisible();
});

test('a profile of the app can be changed, and set back', async () => {
  const page = await vault.app().page();
  await goTo(page, 'Instellingen');
  await page.getByRole('button', { name: 'Wijzigen: Leerkracht van volgend jaar' }).click();
  const dialog = page.getByRole('dialog', { name: 'Profiel wijzigen' });
  await dialog.getByRole('checkbox', { name: 'Notities: wat er gezien is' }).check();
  await expectAccessibleInBothSchemes(page, 'Profiel wijzigen');
  await dialog.getByRole('button', { name: 'Bewaar het profiel' }).click();
  await expect(dialog).toHaveCount(0);
  const back = page.getByRole('button', {
    name: 'Terug naar hoe Casuskluis het maakte: Leerkracht van volgend jaar',
  });
  await back.click();
  await expect(back).toHaveCount(0);
});
