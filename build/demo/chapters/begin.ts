/** A new vault, its empty screens, and the class list of the invented school. */
import { writeFileSync } from 'node:fs';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import {
  applyList,
  fillSchool,
  pickList,
  step,
  toPreview,
} from '../../../tests/e2e/pages/class-lists';
import { goTo } from '../../../tests/e2e/pages/frame';
import { createVault, type Ways } from '../../../tests/e2e/pages/welcome';
import { answerOpenDialog } from '../../../tests/e2e/support/dialogs';
import { example } from '../../../tests/e2e/support/bulk';
import { tell, type Scene } from '../story';

export const makeVault = async ({ page, shoot }: Scene): Promise<Ways> => {
  const ways = await createVault(page, 'Demokluis', (screen) => shoot(screen));
  tell('Kluis gemaakt: zes woorden, herstelcode en sleutelbos.');
  await shoot('vandaag-leeg');
  await goTo(page, 'Dossiers');
  await shoot('dossiers-leeg');
  await goTo(page, 'Leerlingen');
  await shoot('leerlingen-leeg');
  return ways;
};

/** The class list as EDEXML, by the screen. */
export const importClassList = async ({ electron, page, shoot }: Scene): Promise<void> => {
  const { school, edexml } = example();
  const folder = mkdtempSync(join(tmpdir(), 'casuskluis-demo-'));
  const file = join(folder, 'EDEX.XML');
  try {
    writeFileSync(file, edexml);
    await answerOpenDialog(electron, file);
    await goTo(page, 'Import');
    await shoot('import-kiezen');
    await pickList(page);
    await step(page, 'School en klassen');
    await fillSchool(page, school);
    await shoot('import-school-en-klassen');
    await toPreview(page);
    await expect(page.getByRole('heading', { name: /^Toevoegen/ })).toBeVisible();
    await shoot('import-nakijken', { large: true });
    await page.getByRole('heading', { name: 'Wordt niet overgenomen' }).scrollIntoViewIfNeeded();
    await shoot('import-niet-overgenomen');
    await applyList(page);
    await expect(page.getByText(`${school.pupils.length} leerlingen toegevoegd`)).toBeVisible();
    await shoot('import-klaar');
    await page.getByRole('button', { name: 'Verwijder het bestand' }).click();
    await shoot('import-bestand-verwijderen');
    await page.getByRole('dialog').getByRole('button', { name: 'Verwijder het bestand' }).click();
    await expect(page.getByText('Het bestand is verwijderd.')).toBeVisible();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  tell(
    `Klassenlijst ingelezen: ${school.pupils.length} leerlingen in ${school.classGroups.length} klassen.`,
  );
  await goTo(page, 'Vandaag');
  await shoot('vandaag-zonder-dossiers');
};
