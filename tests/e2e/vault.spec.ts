import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, launch, test } from './support/app';
import { expectAccessibleInBothSchemes } from './support/axe';
import { chooseByKey } from './support/menu';
import { createVault, expectLocked, expectToday, openVault } from './pages/welcome';

const keyFile = (userData: string): string => join(userData, 'kluis', 'kluis.json');

test('somebody makes a vault, locks it, and opens it again', async ({ app }) => {
  const page = await app.page();
  await expectAccessibleInBothSchemes(page, 'Welkom');
  const { passphrase } = await createVault(page);
  await expectAccessibleInBothSchemes(page, 'Vandaag, leeg');

  await chooseByKey(app.electron, 'CmdOrCtrl+L');
  await expect.poll(() => page.isClosed()).toBe(true);
  const locked = await app.page();
  await expectLocked(locked);
  await expectAccessibleInBothSchemes(locked, 'Ontgrendelen');

  await locked.getByLabel('Wachtwoordzin', { exact: true }).fill('dit is niet goed');
  await locked.keyboard.press('Enter');
  await expect(locked.getByRole('alert')).toContainText('klopt niet');
  await openVault(locked, passphrase);
});

test('a forgotten passphrase is replaced with the recovery code', async ({ app }) => {
  const page = await app.page();
  const { recoveryCode, passphrase } = await createVault(page);
  await page.getByRole('button', { name: 'Vergrendel' }).click();
  await expect.poll(() => page.isClosed()).toBe(true);
  const locked = await app.page();
  await locked.getByRole('button', { name: 'Wachtwoordzin vergeten' }).click();
  await expectAccessibleInBothSchemes(locked, 'Herstelcode');
  await locked.getByLabel('Herstelcode', { exact: true }).fill(recoveryCode.toLowerCase());
  await locked.getByRole('button', { name: 'Controleer de code' }).click();
  const words = locked
    .getByRole('list', { name: 'Zes voorgestelde woorden' })
    .getByRole('listitem');
  await expect(words).toHaveCount(6);
  const fresh = (await words.allInnerTexts())
    .map((word) => word.replaceAll(/[^a-z]/g, ''))
    .join(' ');
  await locked.getByRole('button', { name: 'Ik heb ze opgeschreven' }).click();
  await locked.getByLabel('Wachtwoordzin', { exact: true }).fill(fresh);
  await locked.keyboard.press('Enter');
  await expect(locked.getByRole('heading', { name: 'De kluis is weer open' })).toBeVisible();
  await locked.getByRole('button', { name: 'Naar de kluis' }).click();
  await expectToday(locked);
  expect(fresh).not.toBe(passphrase);
});

test('an emptied keychain is put back, and the six words still open the vault', async () => {
  const first = await launch();
  const { passphrase } = await createVault(await first.page());
  await first.close();

  const { vaultId } = JSON.parse(readFileSync(keyFile(first.userData), 'utf8')) as {
    vaultId: string;
  };
  const { AsyncEntry } = await import('@napi-rs/keyring');
  const entry = new AsyncEntry('nl.casuskluis', vaultId, { linux: { store: 'secret-service' } });
  expect(await entry.deleteCredential()).toBe(true);

  const second = await launch(first.userData);
  const page = await second.page();
  await page.getByLabel('Wachtwoordzin', { exact: true }).fill(passphrase);
  await page.keyboard.press('Enter');
  await expect(page.getByText('De sleutelbos is hersteld')).toBeVisible();
  await page.getByRole('button', { name: 'Naar de kluis' }).click();
  await expectToday(page);
  expect((await entry.getSecret())?.length).toBe(32);
  await second.close();
});

test('a vault without its database says so, and never offers to start anew', async () => {
  const first = await launch();
  await createVault(await first.page());
  await first.close();
  writeFileSync(join(first.userData, 'kluis', 'kluis.db'), '');

  const second = await launch(first.userData);
  const page = await second.page();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Maak een kluis' })).toHaveCount(0);
  await expect(page.getByRole('button', { name: /back-up terug/i })).toBeVisible();
  await expectAccessibleInBothSchemes(page, 'Probleem met de kluis');
  expect(readdirSync(join(first.userData, 'kluis'))).toContain('kluis.json');
  await second.close();
});
