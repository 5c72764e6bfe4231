/** With names hidden: what was typed, what is being drawn, what was said, and what is of another school. */
import type { Page } from '@playwright/test';
import { openFile, openTab } from './pages/case-files';
import { goTo, heading, hideNames, pickOption, showNames } from './pages/frame';
import { newOpp, showAside } from './pages/opp';
import { goToOwnWords } from './pages/spelling';
import { expect, test } from './support/app';
import { exampleFile } from './support/bulk';
import { everythingShown } from './support/everything-shown';
import { chooseByKey } from './support/menu';
import { readAnew, shareVault } from './support/shared-vault';

const vault = shareVault({ files: [exampleFile('CF13')] });
const NAME = 'Ilyas';
const names = /Ilyas|Idrissi|Hanane|Boutahar|Rachid/iu;

const toOverview = async (page: Page): Promise<void> => {
  const menu = page.getByRole('navigation', { name: 'Hoofdmenu' });
  await menu.getByRole('link', { name: "OPP's" }).click();
  await expect(heading(page, "OPP's")).toBeVisible();
};

const lists = {
  Dossiers: (page: Page) => goTo(page, 'Dossiers'),
  Leerlingen: (page: Page) => goTo(page, 'Leerlingen'),
  "OPP's": toOverview,
};

for (const [list, to] of Object.entries(lists)) {
  test(`${list}: a name that was searched is away with the names, and back with them`, async () => {
    const page = await vault.app().page();
    await to(page);
    const field = page.getByRole('searchbox');
    await field.fill(NAME);
    await hideNames(page);
    await expect(field).toHaveValue('');
    await goTo(page, 'Hulp');
    await to(page);
    await expect(field).toHaveValue('');
    expect(await everythingShown(page)).not.toMatch(names);
    await field.fill('lant');
    await goTo(page, 'Hulp');
    await to(page);
    await expect(field).toHaveValue('lant');
    await showNames(page);
    await expect(field).toHaveValue('lant');
    await field.fill('');
  });
}

test('Zoeken: a name that was typed is away with the names', async () => {
  const { electron, page: pageNow } = vault.app();
  const page = await pageNow();
  await goTo(page, 'Vandaag');
  await chooseByKey(electron, 'CmdOrCtrl+K');
  const field = page.getByRole('dialog', { name: 'Zoeken' }).getByRole('combobox');
  await field.fill(`${NAME} qqxx`);
  await expect(page.getByText(`Niets gevonden voor “${NAME} qqxx”`)).toBeVisible();
  await chooseByKey(electron, 'CmdOrCtrl+Shift+P');
  await expect(field).toHaveValue('');
  expect(await everythingShown(page)).not.toMatch(names);
  await page.keyboard.press('Escape');
  await showNames(page);
});

/** From now on keeps every state of the page in which names are hidden and this one still stands there. */
const watchFor = (page: Page, name: string): Promise<void> =>
  page.evaluate((wanted) => {
    const seen: string[] = [];
    const look = (): void => {
      const hidden = document.querySelector('button[aria-pressed=true]') !== null;
      const html = document.body.innerHTML;
      const at = hidden ? html.indexOf(wanted) : -1;
      if (at >= 0) seen.push(html.slice(Math.max(0, at - 120), at + 60));
    };
    new MutationObserver(look).observe(document.body, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
    });
    Object.assign(globalThis, { seenWhileHidden: seen });
  }, name);

const seenWhileHidden = (page: Page): Promise<unknown> =>
  page.evaluate(() => Reflect.get(globalThis, 'seenWhileHidden'));

test('pages with a name stand there no moment longer than the names', async () => {
  const page = await vault.app().page();
  await goTo(page, 'Dossiers');
  await openFile(page, 'Ilyas el Idrissi');
  await openTab(page, 'OPP');
  await newOpp(page, { startOn: '02-11-2026' });
  const panel = await showAside(page, 'Voorbeeld');
  await expect(panel.getByRole('article', { name: /Ilyas/ })).toBeVisible();
  await watchFor(page, NAME);
  await hideNames(page);
  await expect(panel.getByRole('article', { name: /van Casus / })).toBeVisible();
  expect(await seenWhileHidden(page)).toEqual([]);
  expect(await panel.innerHTML()).not.toMatch(names);
  await showNames(page);
  await expect(panel.getByRole('article', { name: /Ilyas/ })).toBeVisible();
});

test('own words are away with the names, and what was said of them too', async () => {
  const page = await vault.app().page();
  await goToOwnWords(page);
  await page.getByLabel('Nieuw woord').fill('Wiebelfrut');
  await page.getByRole('button', { name: 'Voeg toe' }).click();
  await expect(page.getByText('“Wiebelfrut” is toegevoegd.')).toBeVisible();
  await page.getByRole('button', { name: 'Verwijder Wiebelfrut' }).click();
  await expect(page.getByText('“Wiebelfrut” is verwijderd.')).toBeVisible();
  await page.getByLabel('Nieuw woord').fill('Snorrewup');
  await page.getByRole('button', { name: 'Voeg toe' }).click();
  await expect(page.getByRole('button', { name: 'Verwijder Snorrewup' })).toBeVisible();
  await hideNames(page);
  await expect(page.getByText('Het woord is verwijderd.')).toBeVisible();
  await expect(page.getByText('Toon de namen om uw woorden te zien.')).toBeVisible();
  expect(await everythingShown(page)).not.toMatch(/Wiebelfrut|Snorrewup/i);
  await showNames(page);
  await expect(page.getByRole('button', { name: 'Verwijder Snorrewup' })).toBeVisible();
});

test('who goes to another school leaves the file, which keeps its own names hidden', async () => {
  const page = await vault.app().page();
  await page.evaluate(async () => {
    const { calls } = globalThis.casuskluis;
    const made = await calls.schools.create({ name: 'De Overkant', place: 'Verzonnen' });
    if (!made.ok) throw new Error(made.code);
  });
  await readAnew(page);
  await goTo(page, 'Dossiers');
  await openFile(page, 'Ilyas el Idrissi');
  await openTab(page, 'Notities');
  await expect(page.getByText(names).first()).toBeVisible();
  await hideNames(page);
  await pickOption(page, 'School', 'De Overkant');
  await expect(heading(page, 'Vandaag')).toBeVisible();
  await expect(page.getByRole('combobox', { name: 'School' })).toHaveValue('De Overkant');
  expect(await everythingShown(page)).not.toMatch(names);
  // Back to it all the same: its texts are masked with the names of its own school.
  await page.goBack();
  await expect(heading(page, /^Casus /)).toBeVisible();
  await expect(page.getByRole('article').first()).toBeVisible();
  await expect(page.getByText('Namen worden vervangen …')).toHaveCount(0);
  expect(await everythingShown(page)).not.toMatch(names);
  await showNames(page);
  await goToOwnWords(page);
  await expect(page.getByText('U hebt nog geen woorden toegevoegd.')).toBeVisible();
});
