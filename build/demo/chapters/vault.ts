/** Settings, a backup, help, and the vault shut and opened again. */
import { expect } from '@playwright/test';
import { goTo } from '../../../tests/e2e/pages/frame';
import { expectLocked, openVault } from '../../../tests/e2e/pages/welcome';
import { chooseByKey, chooseByLabel } from '../../../tests/e2e/support/menu';
import { tell, type Scene } from '../story';

export const lookAtSettings = async ({ electron, page, shoot }: Scene): Promise<void> => {
  await goTo(page, 'Instellingen');
  await shoot('instellingen', { large: true });
  await page.getByRole('button', { name: 'Maak nu een back-up' }).click();
  await expect(page.getByText(/Back-up gemaakt en nagekeken/)).toBeVisible({ timeout: 60_000 });
  await page.getByRole('button', { name: 'Maak nu een back-up' }).scrollIntoViewIfNeeded();
  await shoot('instellingen-back-up');
  tell('Back-up gemaakt en nagekeken.');
  for (const part of ['School', 'Ondersteuningsfasen', 'Weergave']) {
    await page
      .getByRole('navigation', { name: 'Onderdelen van de instellingen' })
      .getByRole('link', { name: part, exact: true })
      .click();
    await page.waitForTimeout(100);
    await shoot(`instellingen-${part.toLowerCase()}`);
  }
  await goTo(page, 'Hulp');
  await shoot('hulp');
  await chooseByLabel(electron, 'Over Casuskluis');
  await expect(page.getByRole('dialog', { name: 'Over Casuskluis' })).toContainText('Electron');
  await shoot('over-casuskluis');
  await page.keyboard.press('Escape');
};

type Locked = Pick<Scene, 'electron' | 'camera' | 'shoot' | 'page'> & {
  readonly pageNow: () => Promise<Scene['page']>;
};

/** Locks by the menu's key, tries a wrong passphrase, looks at the other ways in, and opens again. */
export const lockAndOpen = async (scene: Locked, passphrase: string): Promise<Scene['page']> => {
  const { electron, camera, shoot, page, pageNow } = scene;
  await chooseByKey(electron, 'CmdOrCtrl+L');
  await expect.poll(() => page.isClosed()).toBe(true);
  const locked = await pageNow();
  await camera.aim(locked);
  await expectLocked(locked);
  await shoot('ontgrendelen', { large: true });
  await locked.getByLabel('Wachtwoordzin', { exact: true }).fill('dit is niet goed');
  await locked.keyboard.press('Enter');
  await expect(locked.getByRole('alert')).toContainText('klopt niet');
  await shoot('ontgrendelen-fout');
  await locked.getByRole('button', { name: 'Wachtwoordzin vergeten' }).click();
  await expect(locked.getByLabel('Herstelcode', { exact: true })).toBeVisible();
  await shoot('herstelcode-invullen');
  await locked.getByRole('button', { name: 'Terug' }).click();
  await locked.getByRole('button', { name: 'Back-up terugzetten' }).click();
  await expect(locked.getByLabel('Back-ups op deze laptop')).toBeVisible();
  await shoot('back-up-terugzetten');
  await locked.getByRole('button', { name: 'Terug' }).click();
  await openVault(locked, passphrase);
  tell('Vergrendeld en weer geopend.');
  return locked;
};
