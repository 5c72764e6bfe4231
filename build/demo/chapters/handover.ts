/** What goes to the next teacher, what comes back, a question to a colleague, and what a parent may see. */
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { openFile, openTab } from '../../../tests/e2e/pages/case-files';
import { goTo } from '../../../tests/e2e/pages/frame';
import {
  chooseReader,
  goesAlong,
  openHandover,
  openSummary,
  toLastStep,
} from '../../../tests/e2e/pages/handover';
import { openReceived } from '../../../tests/e2e/pages/receiving-story';
import { answerSaveDialog } from '../../../tests/e2e/support/dialogs';
import { exportsFolder } from '../demo-folder';
import { tell, type Scene } from '../story';
import type { OppFile } from './opp';

const handoverFile = join(exportsFolder, 'overdracht.casuskluis');

const compose = async ({ electron, page, shoot }: Scene, { pupil }: OppFile): Promise<string> => {
  await goTo(page, 'Dossiers');
  await openFile(page, pupil);
  await openHandover(page, 'Samenstellen');
  await chooseReader(page, 'Leerkracht van volgend jaar');
  await expect(goesAlong(page)).toBeVisible();
  await shoot('overdracht-samenstellen', { large: true });
  const summary = await openSummary(page);
  await summary
    .getByLabel('Wat heeft deze leerling maandag nodig?')
    .fill('Een plek vooraan, en de eerste stap van elke taak op een kaartje.');
  await summary.getByLabel('Wat werkt?').fill('Eerst samen voordoen, dan alleen verder.');
  await shoot('overdracht-samenvatting', { large: true });
  await answerSaveDialog(electron, handoverFile);
  const dialog = await toLastStep(page, 'leerkracht van groep 7');
  await shoot('overdracht-controle');
  await dialog.getByRole('button', { name: 'Maak het bestand' }).click();
  const written = page.getByRole('dialog', { name: 'De overdracht is bewaard' });
  await expect(written).toBeVisible();
  await shoot('overdracht-zes-woorden');
  const shown = await written
    .getByRole('list', { name: 'De zes woorden' })
    .getByRole('listitem')
    .allInnerTexts();
  await written.getByRole('checkbox', { name: /^Ik heb de zes woorden/ }).check();
  await written.getByRole('button', { name: 'Sluiten' }).last().click();
  await openHandover(page, 'Gemaakt en ontvangen');
  await shoot('overdracht-gemaakt');
  await openHandover(page, 'Gesprekken');
  await shoot('overdracht-gesprekken');
  tell('Overdracht voor de volgende leerkracht gemaakt.');
  return shown.map((text) => text.replace(/^\d+\s*/u, '').trim()).join(' ');
};

const lookAround = async ({ page, shoot }: Scene, { pupil }: OppFile): Promise<void> => {
  await goTo(page, 'Overdracht');
  await page.getByRole('combobox', { name: 'Groep' }).click();
  await page.getByRole('option', { name: 'De hele school' }).click();
  await expect(page.getByRole('table', { name: 'Leerlingen in deze overdracht' })).toBeVisible();
  await shoot('overdracht-van-een-groep', { large: true });
  await goTo(page, 'Vragen');
  await shoot('vragen-van-collegas');
  await page.getByRole('link', { name: 'Mijn verzameling' }).click();
  await shoot('vragen-verzameling');
  await goTo(page, 'Dossiers');
  await openFile(page, pupil);
  await openTab(page, 'Ouders');
  await shoot('ouders-inzage');
  for (const part of ['Overdracht', 'Sleutels en lezers', 'Alles meenemen']) {
    await goTo(page, 'Instellingen');
    await page
      .getByRole('navigation', { name: 'Onderdelen van de instellingen' })
      .getByRole('link', { name: part, exact: true })
      .click();
    await page.waitForTimeout(100);
    await shoot(`instellingen-${part.toLowerCase().replaceAll(' ', '-')}`);
  }
};

/** Makes a handover of the file, and opens it again as its reader would. */
export const handOver = async (scene: Scene, file: OppFile): Promise<void> => {
  const { electron, page, shoot } = scene;
  const passphrase = await compose(scene, file);
  await goTo(page, 'Ontvangen');
  await shoot('ontvangen');
  await openReceived(
    { electron, page: () => Promise.resolve(page) },
    { file: handoverFile, passphrase },
  );
  await shoot('ontvangen-voorbeeld', { large: true });
  await lookAround(scene, file);
};
