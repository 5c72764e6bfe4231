/** Twelve weeks Impulsklas, contact with parents, and a signal. */
import { expect } from '@playwright/test';
import { openFile, openTab } from '../../../tests/e2e/pages/case-files';
import { goTo } from '../../../tests/e2e/pages/frame';
import {
  addContact,
  openGuardians,
  pagePreview,
  prepareDialog,
} from '../../../tests/e2e/pages/guardian-contacts';
import { addSignal } from '../../../tests/e2e/pages/signals';
import {
  leavePupilCard,
  mondayOf,
  pupilMain,
  startPupilCard,
} from '../../../tests/e2e/pages/skill-card';
import { reportDialog } from '../../../tests/e2e/pages/trajectory-pages';
import {
  addGoal,
  expectTrajectoryKept,
  formGoal,
  newTrajectory,
  openPart,
  speak,
  startTrajectory,
} from '../../../tests/e2e/pages/trajectory-page';
import {
  addHoliday,
  dutchDay,
  evaluate,
  planChecks,
  scoreWeek,
} from '../../../tests/e2e/pages/trajectory-story';
import { tell, type Scene } from '../story';
import type { OppFile } from './opp';

const WEEKS = 12;

const prepare = async ({ page, shoot }: Scene, { pupil }: OppFile): Promise<void> => {
  await addHoliday(page, { name: 'Herfstvakantie', monday: mondayOf(-10) });
  await shoot('schoolvakanties');
  await goTo(page, 'Dossiers');
  await openFile(page, pupil);
  await openTab(page, 'Traject');
  await shoot('traject-leeg');
  await newTrajectory(page, 'Impulsklas');
  await page.getByLabel('Begint op', { exact: true }).fill(dutchDay(mondayOf(-14)));
  await page.getByLabel('Vraag', { exact: true }).fill('Hoe vraagt hij op tijd om hulp?');
  await expectTrajectoryKept(page);
  await shoot('traject-plan', { large: true });
  await openPart(page, 'Doelen');
  const form = await addGoal(page, 1);
  await speak(form);
  await formGoal(form);
  await form
    .getByLabel('Het doel in woorden van de leerling', { exact: true })
    .fill('Ik vraag om hulp.');
  await form.getByLabel('Hulp krijgen', { exact: true }).check();
  await expectTrajectoryKept(page);
  await shoot('traject-doelen', { large: true });
  await startTrajectory(page);
  tell('Traject gemaakt: een doel van vier kanten, en de weken zonder vakantie.');
};

const follow = async (scene: Scene, passphrase: string): Promise<void> => {
  const { page, shoot } = scene;
  await openPart(page, 'Vaardigheidskaart');
  await expect(page.getByRole('grid')).toBeVisible();
  for (let week = WEEKS; week >= 0; week -= 1) await scoreWeek(page, week);
  for (let week = 0; week < WEEKS / 2; week += 1) await page.keyboard.press('PageDown');
  await shoot('vaardigheidskaart', { large: true });
  await startPupilCard(page);
  await shoot('kaart-leerling', { large: true });
  await expect(pupilMain(page)).toBeVisible();
  await leavePupilCard(page, passphrase);
  await expect(page.getByRole('navigation', { name: 'Hoofdmenu' })).toBeVisible();
};

const lookBack = async (scene: Scene, { pupil, guardian }: OppFile): Promise<void> => {
  const { page, shoot } = scene;
  await goTo(page, 'Dossiers');
  await openFile(page, pupil);
  await openTab(page, 'Traject');
  const listed = page.getByRole('list', { name: 'Trajecten van dit dossier' }).getByRole('link');
  await expect(listed).toBeVisible();
  await shoot('trajecten');
  await listed.click();
  await openPart(page, 'Beelden');
  await expect(page.getByRole('img').first()).toBeVisible();
  await shoot('traject-beelden', { large: true });
  await openPart(page, 'Gesprekken');
  await evaluate(page, {
    guardian,
    results: ['bereikt'],
    conclusion: 'Hij vraagt nu uit zichzelf om hulp.',
  });
  await shoot('traject-gesprekken');
  await openPart(page, 'Borging');
  await planChecks(page, { stays: 'Het kaartje op tafel.', keptUpBy: 'leerkracht' });
  await shoot('traject-borging');
  await page.getByRole('button', { name: 'Verslag maken' }).click();
  await expect(reportDialog(page).getByRole('article').first()).toBeVisible();
  await shoot('traject-verslag', { large: true });
  await reportDialog(page).getByLabel('Papieren kaart van een week').check();
  await expect(
    reportDialog(page).getByRole('region', { name: /^Vaardigheidskaart, / }),
  ).toBeVisible();
  await shoot('traject-papieren-kaart');
  await page.keyboard.press('Escape');
  tell('Twaalf weken gescoord, teruggekeken en geborgd.');
};

const meetParents = async (scene: Scene, { pupil, guardian }: OppFile): Promise<void> => {
  const { page, shoot } = scene;
  await goTo(page, 'Dossiers');
  await openFile(page, pupil);
  await openGuardians(page, 'Contact');
  await addContact(page, {
    kind: 'Telefoon',
    with: new RegExp(guardian),
    tone: 'Positief bericht',
    said: 'Hij vertelt thuis weer over school.',
    agreements: [
      { what: 'Samen lezen voor het slapen', owner: 'ouders', on: dutchDay(mondayOf(2)) },
    ],
  });
  await shoot('ouders-contact', { large: true });
  await page.getByRole('button', { name: 'Gesprek voorbereiden' }).click();
  await expect(pagePreview(page)).toBeVisible();
  await shoot('ouders-gesprek-voorbereiden');
  await page.keyboard.press('Escape');
  await expect(prepareDialog(page)).toHaveCount(0);
  await openTab(page, 'Signalen');
  for (const fact of ['Zat in de pauze alleen op de bank.', 'Huilde voor de gymles.']) {
    await addSignal(page, { fact, domain: 'Welbevinden', intensity: 'Het valt mij op' });
  }
  await shoot('signalen', { large: true });
  tell('Ouders gesproken, en twee signalen opgeschreven.');
};

/** All of it, in the file that is named. */
export const makeTrajectory = async (
  scene: Scene,
  file: OppFile,
  passphrase: string,
): Promise<void> => {
  await prepare(scene, file);
  await follow(scene, passphrase);
  await lookBack(scene, file);
  await meetParents(scene, file);
};
