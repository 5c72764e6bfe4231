/** The whole way of an OPP: written, stopped by each blocking rule, adopted, evaluated, made anew, read back. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { oppSectionTitles } from '../../electron/contract/opp-sections';
import { docxFiles, docxText } from '../unit/documents/docx-files';
import { openFile, openTab } from './pages/case-files';
import { goTo } from './pages/frame';
import {
  addRow,
  expectOppKept,
  fillIn,
  newOpp,
  openRow,
  pickIn,
  row,
  section,
  showAside,
} from './pages/opp';
import { expectMended, expectNoAdoption, expectStopped } from './pages/opp-check';
import {
  chooseAction,
  consent,
  consult,
  doNext,
  fillEvaluation,
  hear,
  openDialog,
  recordIt,
  stage,
} from './pages/opp-cycle';
import { saveAs } from './pages/opp-export';
import { expect, test } from './support/app';
import { exampleFile } from './support/bulk';
import { docxAsPdf, hasLibreOffice } from './support/libreoffice';
import { pdfRoles, readPdf } from './support/pdf-text';
import { shareVault } from './support/shared-vault';

const vault = shareVault({ files: [exampleFile('CF13')] });
const mother = 'Hanane Boutahar';

let folder = '';
test.beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'casuskluis-verhaal-'));
});
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What stops the adoption of an OPP that was just made, one sentence of the check for each rule. */
const missing = [
  'De ingangsdatum ontbreekt.',
  'Kies een soort voortgezet onderwijs of een vso-profiel.',
  'De onderbouwing van de uitstroombestemming ontbreekt.',
  'Er staat geen bevorderende factor.',
  'Er staat geen belemmerende factor.',
  'Het handelingsdeel is leeg.',
  'Niet ingevuld of er wordt afgeweken van het onderwijsprogramma.',
  'nog geen op overeenstemming gericht overleg met ouders',
  'De leerling is over deze versie niet vóór de vaststelling gehoord',
  'Er is nog geen instemming van ouders met het handelingsdeel',
];

const setFacts = async (page: Page, facts: Readonly<Record<string, string>>): Promise<void> => {
  await page.getByRole('button', { name: 'Gegevens wijzigen' }).click();
  await fillIn(openDialog(page), facts);
  await recordIt(page, 'Bewaar gegevens');
};

test('an empty OPP is stopped by all that the law asks', async () => {
  const page = await vault.app().page();
  await goTo(page, 'Dossiers');
  await openFile(page, 'Ilyas el Idrissi');
  await openTab(page, 'OPP');
  await newOpp(page);
  await showAside(page, 'Controle');
  for (const says of missing) await expectStopped(page, says);
  await expectNoAdoption(page, missing);
});

test('each section is written until its rules are met', async () => {
  const page = await vault.app().page();
  await setFacts(page, { Ingangsdatum: '01-01-2001' });
  await expectStopped(page, 'De ingangsdatum ligt vóór de inschrijving');
  await setFacts(page, { Ingangsdatum: '02-11-2026' });
  await expectMended(page, 'De ingangsdatum');

  const outflow = section(page, 'Uitstroombestemming');
  await pickIn(outflow, 'Uitstroombestemming', 'Vmbo kaderberoepsgericht');
  await fillIn(outflow, { Onderbouwing: 'Vmbo kader' });
  await expectMended(page, 'Kies een soort voortgezet onderwijs');
  await expectStopped(page, 'De onderbouwing noemt alleen de bestemming zelf.');
  await fillIn(outflow, { Onderbouwing: 'Leert goed door te doen en groeit gestaag.' });
  await expectMended(page, 'De onderbouwing');

  await addRow(page, 'Bevorderende factor toevoegen', 'Bevorderende factor 1');
  await fillIn(row(page, 'Bevorderende factor 1'), { Factor: 'Opa leest elke avond voor.' });
  await expectMended(page, 'Er staat geen bevorderende factor.');
  await addRow(page, 'Belemmerende factor toevoegen', 'Belemmerende factor 1');
  await pickIn(row(page, 'Belemmerende factor 1'), 'Waar', 'Onderwijs');
  await fillIn(row(page, 'Belemmerende factor 1'), { Factor: 'Het lokaal is druk.' });
  await expectMended(page, 'Er staat geen belemmerende factor.');

  await addRow(page, 'Begeleiding toevoegen', 'Begeleiding 1');
  const action = row(page, 'Begeleiding 1');
  await fillIn(action, { 'Wat gebeurt er?': 'Voorlezen met een maatje.' });
  await expectMended(page, 'Het handelingsdeel is leeg.');
  await expectStopped(page, 'Bij deze begeleiding ontbreekt wat, door wie');
  await fillIn(action, {
    'Door wie?': 'onderwijsassistent',
    'Hoe vaak en hoe lang?': '2 keer per week, 30 minuten',
    Vanaf: '01-12-2026',
    Tot: '01-10-2026',
  });
  await expectMended(page, 'Bij deze begeleiding ontbreekt');
  await expectStopped(page, 'Deze begeleiding eindigt voordat zij begint.');
  await fillIn(action, { Tot: '01-06-2027' });
  await expectMended(page, 'Deze begeleiding eindigt');

  const deviations = section(page, 'Afwijkingen van het onderwijsprogramma');
  await deviations.getByLabel('Er wordt afgeweken').check();
  await expectMended(page, 'Niet ingevuld of er wordt afgeweken');
  await expectStopped(page, 'maar niet beschreven hoe');
  await expectStopped(page, 'Geef bij de afwijking aan of de kerndoelen in gebruik blijven.');
  await fillIn(deviations, { 'Waarvan wijkt u af, en hoe?': 'Taal volgt de stof van groep 4.' });
  await expectMended(page, 'maar niet beschreven hoe');
  await deviations.getByRole('radio', { name: 'Nee' }).check();
  await expectMended(page, 'Geef bij de afwijking aan');
  await expectStopped(page, 'Schrijf welke vervangende onderwijsdoelen gelden.');
  await fillIn(deviations, { 'Vervangende onderwijsdoelen': 'Woorden van twee lettergrepen.' });
  await expectMended(page, 'vervangende onderwijsdoelen');
});

test('what no rule asks is written too', async () => {
  const page = await vault.app().page();
  const start = section(page, 'Beginsituatie');
  await addRow(page, 'Niveau toevoegen', 'Niveau 1');
  await pickIn(row(page, 'Niveau 1'), 'Vak', 'Rekenen');
  await fillIn(row(page, 'Niveau 1'), {
    Niveau: 'M5',
    'Toets of bron': 'Cito',
    Datum: '12-01-2026',
  });
  await fillIn(start, {
    Cognitie: 'Niet onderzocht.',
    Schoolloopbaan: 'Kwam in groep 3.',
    'Sociaal-emotionele ontwikkeling': 'Speelt met twee vaste maatjes.',
    Werkhouding: 'Werkt door als het stil is.',
    'Eerdere ondersteuning en het effect ervan': 'Een kaartje op tafel hielp.',
  });
  await fillIn(section(page, 'Ondersteunings- en onderwijsbehoeften'), {
    Ondersteuningsbehoeften: 'Een stille hoek.',
  });
  await addRow(page, 'Onderwijsbehoefte toevoegen', 'Onderwijsbehoefte 1');
  await fillIn(row(page, 'Onderwijsbehoefte 1'), { 'Maak de zin af': 'in het klein begint.' });
  await addRow(page, 'Doel toevoegen', 'Doel 1');
  await pickIn(row(page, 'Doel 1'), 'Gebied', 'Lezen');
  await fillIn(row(page, 'Doel 1'), {
    'Wat doet de leerling straks?': 'Leest een bladzijde hardop voor.',
    'In welke situatie?': 'Met het maatje in de stille hoek.',
    'Waar staat de leerling nu?': 'Drie zinnen.',
    'Waar werkt u naartoe?': 'Eén bladzijde.',
    'Hoe meet u het?': 'De assistent telt de zinnen.',
    'Wie volgt het?': 'leerkracht groep 6',
    'Wanneer behaald?': '13-02-2027',
  });
  await row(page, 'Begeleiding 1')
    .getByLabel(/^Doel 1 /)
    .check();
  await fillIn(section(page, 'Zienswijze van ouders'), {
    'Wat ouders ervan vinden': 'Fijn dat er iemand meeleest.',
  });
  await fillIn(section(page, 'Stem van de leerling'), {
    'Wat de leerling zegt': 'Ik lees graag over paarden.',
  });
  await fillIn(section(page, 'Evaluatie'), { 'Volgende evaluatie': '01-06-2027' });
  await addRow(page, 'Deskundige toevoegen', 'Deskundige 1');
  await fillIn(row(page, 'Deskundige 1'), {
    Wie: 'logopedist',
    'Wat doet diegene?': 'Luistert mee.',
  });
  await expectOppKept(page);
});

test('without consultation, hearing and consent it is still stopped, and with them adopted', async () => {
  const page = await vault.app().page();
  await expectNoAdoption(page, missing.slice(-3));
  await doNext(page, 'Overleg vastleggen');
  await consult(page, mother, 'Eens over het lezen.');
  await expectMended(page, 'op overeenstemming gericht overleg');
  await doNext(page, 'Leerling gehoord vastleggen');
  await hear(page, 'Ik wil over paarden lezen.');
  await expectMended(page, 'De leerling is over deze versie niet');
  await expectNoAdoption(page, missing.slice(-1));
  await doNext(page, 'Instemming vastleggen');
  await consent(page, mother);
  await expect(page.getByText('Niets houdt de vaststelling tegen.')).toBeVisible();

  // Consent is to a text: who changes the action section has to ask again.
  await fillIn(await openRow(page, 'Begeleiding 1'), {
    'Hoe vaak en hoe lang?': '3 keer per week, 20 minuten',
  });
  await expectStopped(page, 'De instemming is vervallen');
  await expectNoAdoption(page, ['Het handelingsdeel is gewijzigd nadat ouders instemden.']);
  await doNext(page, 'Instemming vastleggen');
  await consent(page, mother);
  await doNext(page, 'Vaststellen …');
  await recordIt(page, 'Stel vast');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('versie 1, vastgesteld');
});

test('an evaluation makes version 2, in which the consent has to be asked anew', async () => {
  const page = await vault.app().page();
  await doNext(page, 'Evalueren');
  await openDialog(page).getByLabel(mother).check();
  await fillEvaluation(
    page,
    [{ goal: 'Doel 1', result: 'Deels behaald', next: 'Doel blijft', why: 'Het lezen kost tijd.' }],
    'Het OPP wordt bijgesteld',
  );
  await recordIt(page, 'Leg de evaluatie vast');
  await showAside(page, 'Stappen');
  await expect(stage(page, 'Geëvalueerd')).toContainText('(gedaan)');
  await doNext(page, 'Bijstellen');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('versie 2, concept');
  await showAside(page, 'Controle');
  for (const says of missing.slice(-3)) await expectStopped(page, says);
  await fillIn(await openRow(page, 'Doel 1'), { 'Waar werkt u naartoe?': 'Twee bladzijden.' });
  await expectOppKept(page);
  await chooseAction(page, 'Versies vergelijken');
  const goals = openDialog(page).getByRole('region', { name: 'Doelen' });
  await expect(goals.locator('del').filter({ hasText: 'Eén' })).toBeVisible();
  await expect(goals.locator('ins').filter({ hasText: 'Twee' })).toBeVisible();
  await page.keyboard.press('Escape');
});

/** One text of every section, as it was written above. */
const written: Readonly<Record<string, string>> = {
  startSituation: 'Werkt door als het stil is.',
  factors: 'Opa leest elke avond voor.',
  needs: 'Een stille hoek.',
  outflow: 'Leert goed door te doen en groeit gestaag.',
  goals: 'Twee bladzijden.',
  actions: '3 keer per week, 20 minuten',
  deviations: 'Woorden van twee lettergrepen.',
  guardiansView: 'Fijn dat er iemand meeleest.',
  pupilVoice: 'Ik lees graag over paarden.',
  evaluationPlan: '1 juni 2027',
  externals: 'Luistert mee.',
};

test('the files hold every section, with headings and tables that are real', async () => {
  const page = await vault.app().page();
  expect(Object.keys(written).toSorted()).toEqual(Object.keys(oppSectionTitles).toSorted());
  await chooseAction(page, 'Exporteren als PDF of DOCX …');
  const app = vault.app();
  const pdf = await saveAs(app, page, 'Bewaar als PDF', join(folder, 'verhaal.pdf'));
  const docx = await saveAs(app, page, 'Bewaar als DOCX', join(folder, 'verhaal.docx'));
  await page.keyboard.press('Escape');

  const { text, properties } = await readPdf(pdf);
  const words = await docxText(readFileSync(docx));
  for (const [key, line] of Object.entries(written)) {
    expect(text, key).toContain(line);
    expect(words, key).toContain(line);
  }
  for (const title of Object.values(oppSectionTitles)) {
    expect(properties, 'bookmarks').toContain(title);
    expect(words).toContain(title);
  }
  const roles = await pdfRoles(pdf);
  expect(roles.get('H2')).toBeGreaterThanOrEqual(Object.keys(written).length);
  expect(roles.get('Table')).toBeGreaterThanOrEqual(3);
  expect(roles.get('TH')).toBeGreaterThanOrEqual(6);
  const xml = (await docxFiles(readFileSync(docx))).get('word/document.xml')?.text ?? '';
  expect(xml.match(/w:val="Heading2"/gu)?.length).toBe(roles.get('H2'));
  // Word has no list of terms: what is one in the PDF is a table there.
  expect(xml.match(/<w:tbl>/gu)?.length).toBeGreaterThanOrEqual(roles.get('Table') ?? 0);
});

test('LibreOffice opens the DOCX and reads the same in it', async () => {
  test.skip(!hasLibreOffice(), 'LibreOffice is niet geïnstalleerd');
  test.slow();
  const printed = docxAsPdf(join(folder, 'verhaal.docx'), folder);
  const { text, properties } = await readPdf(printed);
  for (const [key, line] of Object.entries(written)) expect(text, key).toContain(line);
  // LibreOffice makes bookmarks of what is a heading to it, and of nothing else.
  for (const title of Object.values(oppSectionTitles)) expect(properties).toContain(title);
  expect((await pdfRoles(printed)).get('Table')).toBeGreaterThanOrEqual(3);
});
