/** Finding things again, and showing the screen to somebody without showing a name. */
import { expect } from '@playwright/test';
import { openTab } from '../../../tests/e2e/pages/case-files';
import { answer, chooseInMenu, goTo, hideNames, showNames } from '../../../tests/e2e/pages/frame';
import { openGuardians } from '../../../tests/e2e/pages/guardian-contacts';
import { chooseByKey } from '../../../tests/e2e/support/menu';
import { tell, type Scene } from '../story';

export const lookAtLists = async ({ electron, page, shoot }: Scene): Promise<void> => {
  await goTo(page, 'Vandaag');
  await shoot('vandaag', { large: true });
  await chooseByKey(electron, 'CmdOrCtrl+N');
  await expect(page.getByRole('dialog', { name: 'Snelle notitie' })).toBeVisible();
  await shoot('snelle-notitie');
  await page.getByRole('dialog').getByRole('button', { name: 'Sluiten' }).last().click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await goTo(page, 'Dossiers');
  await shoot('dossiers', { large: true });
  await page.getByRole('combobox', { name: 'Groep' }).click();
  await page.getByRole('option').nth(2).click();
  await shoot('dossiers-gefilterd');
  await page.getByLabel('Zoek op naam of codenaam').fill('zzz');
  await shoot('dossiers-niets-gevonden');
  await page.getByRole('button', { name: 'Toon alle dossiers' }).click();
};

export const search = async ({ electron, page, shoot }: Scene, words: string): Promise<void> => {
  await chooseByKey(electron, 'CmdOrCtrl+K');
  await expect(
    page.getByRole('combobox', { name: 'Zoek een leerling, dossier of tekst' }),
  ).toBeFocused();
  await shoot('zoeken-leeg');
  await page.keyboard.type(words);
  await expect(page.getByRole('option').first()).toBeVisible();
  await shoot('zoeken', { large: true });
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  tell(`Gezocht op "${words}" en het gevondene geopend.`);
};

/** The same screens with every name replaced. */
export const hideAllNames = async ({ page, shoot }: Scene): Promise<void> => {
  await openTab(page, 'Notities');
  await hideNames(page);
  await expect(page.getByText('Namen worden vervangen …')).toHaveCount(0);
  await shoot('privacy-notities');
  await openGuardians(page, 'Gegevens');
  await shoot('privacy-ouders');
  await goTo(page, 'Dossiers');
  await shoot('privacy-dossiers');
  await goTo(page, 'Vandaag');
  await shoot('privacy-vandaag');
  await showNames(page);
  tell('Namen verborgen: overal staat de codenaam.');
};

/** Archives the open file and opens it again. */
export const archive = async ({ page, shoot }: Scene): Promise<void> => {
  await chooseInMenu(page, 'Meer voor dit dossier', 'Archiveren');
  await shoot('dossier-archiveren');
  await answer(page, 'Archiveren');
  await expect(page.getByText(/Dit dossier is gearchiveerd/).first()).toBeVisible();
  await shoot('dossier-gearchiveerd');
  await chooseInMenu(page, 'Meer voor dit dossier', 'Heropenen');
  await answer(page, 'Heropenen');
  await expect(page.getByRole('button', { name: 'Nieuwe notitie' }).first()).toBeVisible();
};
