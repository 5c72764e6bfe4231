/** An OPP from its check to the next version, a request to the partnership, and all that has a date. */
import { expect } from '@playwright/test';
import {
  newRequest,
  saveProfile,
  startProfile,
  writeSupport,
} from '../../../tests/e2e/pages/arrangement';
import { openFile, openTab } from '../../../tests/e2e/pages/case-files';
import { goTo } from '../../../tests/e2e/pages/frame';
import {
  addRow,
  expectOppKept,
  fillIn,
  leaveOpp,
  openOpp,
  openRow,
  pickIn,
  row,
  showAside,
} from '../../../tests/e2e/pages/opp';
import {
  chooseAction,
  consent,
  consult,
  doNext,
  fillEvaluation,
  goToOverview,
  hear,
  openDialog,
  recordIt,
  writeOpp,
} from '../../../tests/e2e/pages/opp-cycle';
import { readAnew, tell, type Scene } from '../story';

/** A file with guardians, that is in the vault already. */
export type OppFile = {
  readonly id: string;
  readonly pupil: string;
  readonly guardian: string;
};

const closeDialog = async ({ page }: Scene): Promise<void> => {
  await page.keyboard.press('Escape');
  await expect(openDialog(page)).toHaveCount(0);
};

const write = async (scene: Scene, { id, pupil }: OppFile): Promise<void> => {
  const { page, shoot } = scene;
  await writeOpp(page, id);
  await readAnew(page);
  await goTo(page, 'Dossiers');
  await openFile(page, pupil);
  await openTab(page, 'OPP');
  await openOpp(page);
  await showAside(page, 'Controle');
  await shoot('opp-controle', { large: true });
  await page.getByRole('button', { name: 'Alle regels' }).click();
  await shoot('opp-alle-regels');
  await closeDialog(scene);
  await addRow(page, 'Belemmerende factor toevoegen', 'Belemmerende factor 1');
  await pickIn(row(page, 'Belemmerende factor 1'), 'Waar', 'Onderwijs');
  await fillIn(row(page, 'Belemmerende factor 1'), { Factor: 'Raakt snel afgeleid door geluid.' });
  await expectOppKept(page);
  await showAside(page, 'Voorbeeld');
  await expect(
    page.getByRole('tabpanel', { name: 'Voorbeeld' }).getByRole('article'),
  ).toBeVisible();
  await shoot('opp', { large: true });
};

const adopt = async (scene: Scene, { guardian }: OppFile): Promise<void> => {
  const { page, shoot } = scene;
  await showAside(page, 'Stappen');
  await doNext(page, 'Overleg vastleggen');
  await shoot('opp-overleg');
  await consult(page, guardian, 'We zijn het eens over de doelen.');
  await doNext(page, 'Leerling gehoord vastleggen');
  await hear(page, 'Ik wil liever strips lezen.');
  await doNext(page, 'Instemming vastleggen');
  await consent(page, guardian);
  await fillIn(await openRow(page, 'Begeleiding 1'), {
    'Hoe vaak en hoe lang?': '4 keer per week, 15 minuten',
  });
  await expect(page.getByText('De instemming is vervallen: het handelingsdeel')).toBeVisible();
  await shoot('opp-instemming-vervallen', { large: true });
  await doNext(page, 'Instemming vastleggen');
  await consent(page, guardian);
  await doNext(page, 'Vaststellen …');
  await shoot('opp-vaststellen');
  await recordIt(page, 'Stel vast');
  tell('OPP geschreven, besproken en vastgesteld.');
};

const evaluate = async (scene: Scene, { guardian }: OppFile): Promise<void> => {
  const { page, shoot } = scene;
  await doNext(page, 'Evalueren');
  await openDialog(page).getByLabel(guardian).check();
  await fillEvaluation(
    page,
    [
      { goal: 'Doel 1', result: 'Deels behaald', next: 'Doel blijft', why: 'Elke dag geoefend.' },
      { goal: 'Doel 2', result: 'Niet behaald', next: 'Doel stopt', why: 'Past niet meer.' },
    ],
    'Het OPP wordt bijgesteld',
  );
  await shoot('opp-evalueren');
  await recordIt(page, 'Leg de evaluatie vast');
  await doNext(page, 'Bijstellen');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('versie 2, concept');
  await chooseAction(page, 'Versies vergelijken');
  await expect(openDialog(page).getByRole('region', { name: 'Doelen' })).toBeVisible();
  await shoot('opp-vergelijken');
  await closeDialog(scene);
  await chooseAction(page, 'Exporteren als PDF of DOCX …');
  await openDialog(page).getByLabel('Met de codenaam').check();
  await expect(openDialog(page).getByRole('region', { name: 'Voorbeeld' })).toContainText('Casus ');
  await shoot('opp-exporteren', { large: true });
  await closeDialog(scene);
  await leaveOpp(page);
  await goToOverview(page);
  await shoot('opp-overzicht');
  tell('Geëvalueerd; versie 2 staat klaar.');
};

const request = async ({ page, shoot }: Scene, { pupil }: OppFile): Promise<void> => {
  await startProfile(page, 'Voorbeeldverband De Linie');
  await shoot('samenwerkingsverband');
  await saveProfile(page);
  await goTo(page, 'Dossiers');
  await openFile(page, pupil);
  await openTab(page, 'Arrangement');
  await shoot('arrangement-leeg');
  await newRequest(page, /^Aanvraag individueel arrangement/);
  await writeSupport(page, 'Hoe leert de leerling om hulp te vragen?');
  await shoot('arrangement', { large: true });
};

const look = async ({ page, shoot }: Scene): Promise<void> => {
  await goTo(page, 'Vandaag');
  await shoot('vandaag-met-termijnen', { large: true });
  await goTo(page, 'Kalender');
  await shoot('kalender', { large: true });
};

/** All of it, in the file that is named. */
export const makeOpp = async (scene: Scene, file: OppFile): Promise<void> => {
  await write(scene, file);
  await adopt(scene, file);
  await evaluate(scene, file);
  await request(scene, file);
  await look(scene);
  tell('Arrangement aangevraagd; alles met een datum staat in Vandaag en in de kalender.');
};
