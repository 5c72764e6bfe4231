import type { Page } from '@playwright/test';
import { identifiersOf, type Identifier } from '../../build/example-data/identifiers';
import { openFile, openTab } from './pages/case-files';
import { goTo, heading } from './pages/frame';
import { expect, test } from './support/app';
import { expectAccessibleInBothSchemes } from './support/axe';
import { example, exampleFile } from './support/bulk';
import { everythingShown } from './support/everything-shown';
import { stands } from './support/known-words';
import { chooseByKey } from './support/menu';
import { shareVault } from './support/shared-vault';

const keys = ['CF01', 'CF06', 'CF10', 'CF12'];
const vault = shareVault({ files: keys.map(exampleFile) });

const people = (): readonly Identifier[] => {
  const { school } = example();
  return keys
    .flatMap((key) => identifiersOf(exampleFile(key), school))
    .filter(({ known, kind }) => known && ['name', 'phone', 'email', 'address'].includes(kind));
};

const expectNobody = async (page: Page, screen: string): Promise<void> => {
  await expect(page.getByText('Namen worden vervangen …')).toHaveCount(0);
  const shown = await everythingShown(page);
  const found = people().filter((identifier) => stands(identifier, shown));
  expect(
    found.map(({ value }) => value),
    screen,
  ).toEqual([]);
};

test('with names hidden no known name, number or address stands on any screen', async () => {
  const { electron, page: pageNow } = vault.app();
  const page = await pageNow();
  await goTo(page, 'Dossiers');
  expect(people().some((identifier) => identifier.value === 'Jurre')).toBe(true);
  await expect(page.getByText("Jurre van 't Hof")).toBeVisible();
  await chooseByKey(electron, 'CmdOrCtrl+Shift+P');
  await expect(page.getByText("Jurre van 't Hof")).toHaveCount(0);
  await expectNobody(page, 'Dossiers');
  await expectAccessibleInBothSchemes(page, 'Dossiers, namen verborgen');

  for (const { codeName } of vault.files()) {
    await goTo(page, 'Dossiers');
    await openFile(page, `Casus ${codeName}`);
    await expect(heading(page, `Casus ${codeName}`)).toBeVisible();
    for (const tab of [
      'Overzicht',
      'Notities',
      'Ouders',
      'OPP',
      'Arrangement',
      'Casus',
      'Bestanden',
    ] as const) {
      await openTab(page, tab);
      await expect(page.locator('[aria-current=page]').filter({ hasText: tab })).toBeVisible();
      await page.waitForTimeout(150);
      await expectNobody(page, `Casus ${codeName}, ${tab}`);
    }
  }
  await expectAccessibleInBothSchemes(page, 'Dossier, namen verborgen');
  for (const place of [
    'Vandaag',
    'Kalender',
    'Leerlingen',
    'Import',
    'Instellingen',
    'Hulp',
  ] as const) {
    await goTo(page, place);
    await page.waitForTimeout(150);
    await expectNobody(page, place);
    await expectAccessibleInBothSchemes(page, `${place}, namen verborgen`);
  }
  await chooseByKey(electron, 'CmdOrCtrl+K');
  await expect(page.getByRole('dialog', { name: 'Zoeken' }).getByRole('combobox')).toBeFocused();
  await page.keyboard.type('ouders');
  await expect(page.getByRole('option').first()).toBeVisible();
  await page.waitForTimeout(300);
  await expectNobody(page, 'Zoeken');
  await page.keyboard.press('Escape');
  await chooseByKey(electron, 'CmdOrCtrl+N');
  await expect(page.getByRole('dialog', { name: 'Snelle notitie' })).toBeVisible();
  await expectNobody(page, 'Snelle notitie');
  await page.keyboard.press('Escape');
});

test('the names come back when a person asks for them', async () => {
  const page = await vault.app().page();
  await goTo(page, 'Dossiers');
  await page.getByRole('button', { name: 'Namen tonen' }).click();
  await expect(page.getByText("Jurre van 't Hof")).toBeVisible();
});
