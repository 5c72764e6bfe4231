import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { goTo, hideNames, showNames } from './pages/frame';
import { expect, test } from './support/app';
import { expectAccessibleInBothSchemes } from './support/axe';
import { answerOpenDialog } from './support/dialogs';
import { handoverOf, words } from './support/handover-files';
import { canary, exportsFolder } from './support/run-folder';
import { shareVault } from './support/shared-vault';

const vault = shareVault();

const pick = async (page: Page, path: string): Promise<void> => {
  await answerOpenDialog(vault.app().electron, path);
  await goTo(page, 'Dossiers');
  await goTo(page, 'Ontvangen');
  await page.getByRole('button', { name: 'Kies een bestand' }).click();
};

const unlock = async (page: Page, typed = words): Promise<void> => {
  await page.getByLabel('De zes woorden', { exact: true }).fill(typed);
  await page.getByRole('button', { name: 'Open het bestand' }).click();
};

test('every file that does not open says what is wrong, and that nothing changed', async () => {
  const page = await vault.app().page();
  await goTo(page, 'Ontvangen');
  await expectAccessibleInBothSchemes(page, 'Ontvangen');

  const photo = join(exportsFolder, 'foto.casuskluis');
  writeFileSync(photo, 'geen bestand van Casuskluis');
  await pick(page, photo);
  await expect(page.getByRole('alert')).toContainText('Dit is geen bestand van Casuskluis');

  const whole = await handoverOf(exportsFolder, { canary: canary('ontvangen') });
  await pick(page, whole.path);
  await unlock(page, 'appel boom citroen dak eend fietser');
  await expect(page.getByRole('alert')).toContainText('De wachtwoordzin klopt niet');

  writeFileSync(whole.path, whole.bytes.subarray(0, whole.bytes.length - 40));
  await unlock(page);
  await expect(page.getByRole('alert')).toContainText('beschadigd');

  const newer = await handoverOf(exportsFolder, { canary: '', manifest: { formatVersion: 2 } });
  await pick(page, newer.path);
  await unlock(page);
  await expect(page.getByRole('alert')).toContainText('nieuwere Casuskluis');

  const expired = { expiresOn: '2020-01-01' };
  await pick(page, (await handoverOf(exportsFolder, { canary: '', manifest: expired })).path);
  await unlock(page);
  await expect(page.getByRole('alert')).toContainText('verlopen');
  await goTo(page, 'Leerlingen');
  await expect(page.getByText('Proefland')).toHaveCount(0);
});

test('a handover is looked through and taken over by keyboard alone', async () => {
  const page = await vault.app().page();
  const { path } = await handoverOf(exportsFolder, { canary: canary('overgenomen') });
  await answerOpenDialog(vault.app().electron, path);
  await goTo(page, 'Ontvangen');
  await page.getByRole('button', { name: 'Kies een bestand' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('De zes woorden', { exact: true })).toBeFocused();
  await page.keyboard.type(`  ${words.toUpperCase()} `);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Milan Proefland' })).toBeVisible();
  await expectAccessibleInBothSchemes(page, 'Ontvangen, overdracht');

  await hideNames(page);
  await expect(page.getByText('Milan')).toHaveCount(0);
  await showNames(page);

  const mother = page.getByRole('checkbox', { name: 'Neem mee: Elske Voorbeeld (moeder)' });
  await mother.focus();
  await page.keyboard.press('Space');
  await expect(mother).not.toBeChecked();
  await page.getByRole('button', { name: 'Neem over: 1 leerling' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Overgenomen', level: 1 })).toBeFocused();
  await expectAccessibleInBothSchemes(page, 'Ontvangen, overgenomen');
  await page.getByRole('link', { name: 'Milan Proefland' }).press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Milan Proefland');
});
