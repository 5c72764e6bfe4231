import type { Page } from '@playwright/test';
import { goTo, heading, hideNames, showNames } from './pages/frame';
import { expect, test, type RunningApp } from './support/app';
import { expectAccessibleInBothSchemes } from './support/axe';
import { exampleFile } from './support/bulk';
import { chooseByKey } from './support/menu';
import { expectLocked } from './pages/welcome';
import { shareVault } from './support/shared-vault';

const vault = shareVault({ files: ['CF02', 'CF04', 'CF07'].map(exampleFile) });

const openSearch = async (app: RunningApp): Promise<Page> => {
  const page = await app.page();
  await chooseByKey(app.electron, 'CmdOrCtrl+K');
  await expect(field(page)).toBeFocused();
  return page;
};
const field = (page: Page) => page.getByRole('dialog', { name: 'Zoeken' }).getByRole('combobox');
const results = (page: Page) =>
  page.getByRole('listbox', { name: 'Resultaten' }).getByRole('option');

test('a pupil is found without the marks of the name, and Enter goes there', async () => {
  const page = await openSearch(vault.app());
  await expectAccessibleInBothSchemes(page, 'Zoeken, leeg');
  await page.keyboard.type('caglar');
  await expect(results(page).first()).toContainText('Çağlar Yıldırım');
  await expectAccessibleInBothSchemes(page, 'Zoeken, gevonden');
  await page.keyboard.press('Enter');
  await expect(heading(page, /Çağlar/)).toBeVisible();
});

test('the full text of notes is found, with the words marked', async () => {
  const page = await openSearch(vault.app());
  await page.keyboard.type('vest over zijn hoofd');
  const note = results(page).filter({ hasText: 'Thijmen' }).first();
  await expect(
    note
      .locator('mark')
      .filter({ hasText: /^vest$/i })
      .first(),
  ).toBeVisible();
  await note.click();
  await expect(heading(page, /Thijmen/)).toBeVisible();
});

test('nothing found says what to try', async () => {
  const page = await openSearch(vault.app());
  await page.keyboard.type('qqxxqq');
  await expect(page.getByText('Niets gevonden voor “qqxxqq”')).toBeVisible();
  await expectAccessibleInBothSchemes(page, 'Zoeken, niets gevonden');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('a screen that comes behind the dialog leaves the typing in its field', async () => {
  let page = await openSearch(vault.app());
  await page.keyboard.type('vest over zijn hoofd');
  await results(page).filter({ hasText: 'Thijmen' }).first().click();
  await expect(heading(page, /Thijmen/)).toBeVisible();
  const note = await page.evaluate(() => location.hash);
  await goTo(page, 'Vandaag');
  page = await openSearch(vault.app());
  // As a note does that was chosen just before and took a while to load.
  await page.evaluate((hash) => {
    location.hash = hash;
  }, note);
  await expect(page.locator('[data-found]')).toBeVisible();
  await page.keyboard.type('caglar');
  await expect(field(page)).toHaveValue('caglar');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('with names hidden nobody is found by name', async () => {
  const app = vault.app();
  await hideNames(await app.page());
  const page = await openSearch(app);
  await page.keyboard.type('caglar');
  await expect(page.getByText(/Niets gevonden/)).toBeVisible();
  await page.keyboard.press('Escape');
  await showNames(page);
});

test('an action is found and done: the vault locks', async () => {
  const app = vault.app();
  await goTo(await app.page(), 'Vandaag');
  const page = await openSearch(app);
  await page.keyboard.type('vergrendel');
  await expect(results(page).first()).toContainText('Vergrendel');
  await page.keyboard.press('Enter');
  await expect.poll(() => page.isClosed()).toBe(true);
  await expectLocked(await app.page());
});
