/** What stands open when names are hidden by the key: a dialog with what was typed is no way round it. */
import type { Page } from '@playwright/test';
import { openFile, openTab } from './pages/case-files';
import { expectKept, newCasus, typeIn } from './pages/casus';
import { chooseInMenu, goTo } from './pages/frame';
import { newPrivateNote } from './pages/notes';
import { expectOppKept, newOpp, showAside } from './pages/opp';
import { chooseAction } from './pages/opp-cycle';
import { expect, test } from './support/app';
import { example, exampleFile } from './support/bulk';
import { everythingShown } from './support/everything-shown';
import { chooseByKey } from './support/menu';
import { shareVault } from './support/shared-vault';

const vault = shareVault({ files: [exampleFile('CF13')] });
const names = /Ilyas|Idrissi|Hanane|Boutahar|Rachid/iu;

const openFileAt = async (tab: Parameters<typeof openTab>[1]): Promise<Page> => {
  const page = await vault.app().page();
  await goTo(page, 'Dossiers');
  await openFile(page, 'Ilyas el Idrissi');
  await openTab(page, tab);
  return page;
};

/** What stands there after hiding, by the key of the menu: no dialog keeps it from that. */
const hideByKey = async (page: Page): Promise<void> => {
  await chooseByKey(vault.app().electron, 'CmdOrCtrl+Shift+P');
  await expect(page.locator('button[aria-pressed=true]')).toHaveText('Namen tonen');
};

const showByKey = async (page: Page): Promise<void> => {
  await chooseByKey(vault.app().electron, 'CmdOrCtrl+Shift+P');
  await expect(page.locator('button[aria-pressed=true]')).toHaveCount(0);
};

/** Masked texts come a moment later, and no name in between. */
const expectNobody = async (page: Page, wanted: RegExp = names): Promise<void> => {
  expect(await everythingShown(page)).not.toMatch(wanted);
  await expect(page.getByText('Namen worden vervangen …')).toHaveCount(0);
  await page.waitForTimeout(300);
  expect(await everythingShown(page)).not.toMatch(wanted);
};

test('OPP: nothing beside the text, and no version that is read', async () => {
  const page = await openFileAt('OPP');
  await newOpp(page, { startOn: '02-11-2026' });
  const view = page.getByRole('textbox', { name: 'Wat ouders ervan vinden', exact: true });
  await view.fill('Hanane ziet dat Ilyas nu elke dag leest.');
  await expectOppKept(page);
  for (const tab of ['Controle', 'Spelling', 'Voorbeeld', 'Stappen'] as const) {
    await showAside(page, tab);
    await hideByKey(page);
    await expectNobody(page);
    await showByKey(page);
  }
  await chooseAction(page, 'Alle versies');
  await page.getByRole('button', { name: 'Versie 1 lezen' }).click();
  const pages = page.getByRole('dialog').getByRole('article');
  await expect(pages).toContainText('Ilyas');
  await hideByKey(page);
  await expect(pages).toContainText('Casus');
  await expectNobody(page);
  await showByKey(page);
  await page.keyboard.press('Escape');
});

test('Casus: no list of what was replaced, no sources, no checklist', async () => {
  const page = await openFileAt('Casus');
  await newCasus(page);
  await typeIn(page, 'Leervraag', { text: 'Hoe helpen wij Ilyas het beste?' });
  await expectKept(page);
  const open = {
    'Alles wat is gevonden': /^(Toon alle \d+|Groter tonen)$/,
    'Uit het dossier halen': 'Uit het dossier halen …: Context',
    'vrijgeven als versie': /^Vrijgeven$/,
  };
  for (const [title, button] of Object.entries(open)) {
    await page.getByRole('button', { name: button }).first().click();
    const dialog = page.getByRole('dialog', { name: new RegExp(title) });
    await expect(dialog).toBeVisible();
    await hideByKey(page);
    await expectNobody(page);
    await showByKey(page);
    await expect(dialog).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
  }
});

test('Notities: no working note that is about to be shared', async () => {
  const page = await openFileAt('Notities');
  await newPrivateNote(page, 'Ilyas was moe.');
  await chooseInMenu(page, /^Meer over werkaantekening/, 'Delen als notitie');
  const dialog = page.getByRole('dialog', { name: 'Delen als notitie?' });
  const observation = dialog.getByRole('textbox').first();
  await observation.fill('Ilyas was moe van het zwemmen.');
  await hideByKey(page);
  await expect(observation).toBeHidden();
  expect(await page.locator('body').innerText()).not.toMatch(names);
  await showByKey(page);
  await expect(observation).toHaveValue('Ilyas was moe van het zwemmen.');
  await page.keyboard.press('Escape');
});

test('Leerlingen: no name in a question', async () => {
  const page = await vault.app().page();
  const pupil = example().school.pupils.find(({ key }) => key !== exampleFile('CF13').pupilKey);
  const name = `${pupil?.firstName ?? ''} `;
  await goTo(page, 'Leerlingen');
  await page.getByRole('searchbox').fill(`${pupil?.firstName ?? ''} ${pupil?.lastName ?? ''}`);
  await chooseInMenu(page, new RegExp(`^Acties voor ${name}`), 'Uit de kluis halen');
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText(name.trim());
  await hideByKey(page);
  await expect(dialog).toContainText('Leerling zonder dossier');
  await expectNobody(page, new RegExp(name, 'u'));
  await showByKey(page);
  await dialog.getByRole('button', { name: 'Annuleren' }).click();
});
