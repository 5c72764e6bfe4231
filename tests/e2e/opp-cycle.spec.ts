import type { Page } from '@playwright/test';
import { openFile, openTab } from './pages/case-files';
import { answer, goTo, hideNames, showNames } from './pages/frame';
import {
  expectOppKept,
  fillIn,
  openOpp,
  openRow,
  pickIn,
  row,
  section,
  showAside,
} from './pages/opp';
import {
  chooseAction,
  consent,
  consult,
  doNext,
  fillEvaluation,
  finding,
  goToOverview,
  hear,
  openDialog,
  overviewRow,
  overviewTable,
  recorded,
  recordIt,
  stage,
  writeOpp,
} from './pages/opp-cycle';
import { expect, test } from './support/app';
import { expectAccessibleInBothSchemes } from './support/axe';
import { exampleFile } from './support/bulk';
import { readAnew, shareVault } from './support/shared-vault';

const vault = shareVault({ files: [exampleFile('CF13'), exampleFile('CF07')] });
const mother = 'Hanane Boutahar';
const father = 'Rachid el Idrissi';

const openEditor = async (page: Page): Promise<void> => {
  await goTo(page, 'Dossiers');
  await openFile(page, 'Ilyas el Idrissi');
  await openTab(page, 'OPP');
  await openOpp(page);
};

test('the check says what the law asks, its source, and goes to the place', async () => {
  const page = await vault.app().page();
  await writeOpp(page, vault.files()[0]?.id ?? '');
  await readAnew(page);
  await openEditor(page);
  const factor = finding(page, 'Er staat geen belemmerende factor.');
  await expect(factor).toContainText('wet');
  await factor.getByText('Bron').click();
  await expect(factor).toContainText('Besluit bekostiging WPO, artikel 34.7 lid 2');
  await expect(factor).toContainText('Tekst van 10 mei 2017');
  await expectAccessibleInBothSchemes(page, 'OPP, controle');
  await factor.getByRole('button', { name: /^Ga erheen/ }).click();
  await expect(
    section(page, 'Bevorderende en belemmerende factoren').locator(':focus'),
  ).toHaveCount(1);
  await page.getByRole('button', { name: 'Alle regels' }).click();
  await expect(openDialog(page)).toContainText('is van 10 mei 2017');
  await expectAccessibleInBothSchemes(page, 'OPP, alle regels');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Alle regels' })).toBeFocused();
});

test('a rule whose source is not sure is passed over with a reason alone, and put back', async () => {
  const page = await vault.app().page();
  const heard = finding(page, 'De leerling is over deze versie niet vóór de vaststelling gehoord');
  await heard.getByRole('button', { name: 'Toch doorgaan met reden' }).click();
  await page.getByRole('button', { name: 'Bewaar de reden' }).click();
  await expect(page.getByText('Schrijf kort waarom.')).toBeVisible();
  await page.getByLabel('Waarom gaat u toch door?').fill('De leerling is nog in het ziekenhuis.');
  await page.getByRole('button', { name: 'Bewaar de reden' }).click();
  await expect(heard).toContainText('De leerling is nog in het ziekenhuis.');
  await expect(
    page.getByRole('heading', { name: /houden de vaststelling nog tegen/ }),
  ).toBeFocused();
  await heard.getByRole('button', { name: 'Ongedaan maken' }).click();
  await expect(heard.getByRole('button', { name: 'Toch doorgaan met reden' })).toBeVisible();
  // Law itself has no way out.
  const consultation = finding(page, 'op overeenstemming gericht overleg');
  await expect(consultation.getByRole('button', { name: /^Toch doorgaan/ })).toHaveCount(0);
});

test('consultation, hearing and consent are recorded, each on the text as it is', async () => {
  const page = await vault.app().page();
  await showAside(page, 'Stappen');
  await doNext(page, 'Overleg vastleggen');
  await expectAccessibleInBothSchemes(page, 'OPP, overleg vastleggen');
  const day = openDialog(page).getByLabel('Op welke dag?');
  await day.fill('01-01-2099');
  await answer(page, 'Leg vast');
  await expect(openDialog(page)).toContainText('Deze dag moet nog komen.');
  await expect(openDialog(page)).toContainText('Schrijf kort wat er is besproken.');
  await day.fill('03-11-2026');
  await consult(page, mother, 'We zijn het eens over de doelen.');
  await expect(page.getByRole('button', { name: 'Leerling gehoord vastleggen' })).toBeFocused();
  await doNext(page, 'Leerling gehoord vastleggen');
  await hear(page, 'Ik wil liever strips lezen.');
  await doNext(page, 'Instemming vastleggen');
  await expectAccessibleInBothSchemes(page, 'OPP, instemming vastleggen');
  await consent(page, mother);
  await expect(recorded(page)).toHaveCount(3);
  await expect(recorded(page).filter({ hasText: 'Overleg met ouders' })).toContainText(
    '3 november 2026',
  );
  await expect(stage(page, 'Instemming')).toContainText('(gedaan)');
  await expectAccessibleInBothSchemes(page, 'OPP, stappen');
});

test('a blocking rule stops the adoption until it is met', async () => {
  const page = await vault.app().page();
  await doNext(page, 'Vaststellen …');
  await expect(openDialog(page)).toContainText('Er staat geen belemmerende factor.');
  await expect(openDialog(page).getByRole('button', { name: 'Stel vast' })).toBeDisabled();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: /^Belemmerende factor toevoegen$/ }).click();
  const added = row(page, /^Belemmerende factor 1$/);
  await pickIn(added, 'Waar', 'Onderwijs');
  await fillIn(added, { Factor: 'Raakt snel afgeleid door geluid.' });
  await expectOppKept(page);
});

test('a change of the action section voids the consent; it is asked anew, and the text adopted', async () => {
  const page = await vault.app().page();
  const action = await openRow(page, 'Begeleiding 1');
  await fillIn(action, { 'Hoe vaak en hoe lang?': '4 keer per week, 15 minuten' });
  await expect(page.getByText('De instemming is vervallen: het handelingsdeel')).toBeVisible();
  await expect(stage(page, 'Instemming')).toContainText('vervallen');
  await expect(recorded(page).filter({ hasText: 'Instemming' })).toContainText(
    'de tekst is daarna gewijzigd',
  );
  await doNext(page, 'Instemming vastleggen');
  await expect(openDialog(page)).toContainText('De instemming is vervallen');
  await consent(page, father);
  await expect(stage(page, 'Instemming')).toContainText('(gedaan)');
  await doNext(page, 'Vaststellen …');
  await expect(openDialog(page)).toContainText('Ouders stemmen in: het handelingsdeel geldt ook.');
  await expectAccessibleInBothSchemes(page, 'OPP, vaststellen');
  await recordIt(page, 'Stel vast');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('versie 1, vastgesteld');
});

test('a step opens the text that it was about, as it was before it was changed', async () => {
  const page = await vault.app().page();
  const read = (ofStep: string | RegExp): Promise<void> =>
    recorded(page)
      .filter({ hasText: ofStep })
      .getByRole('button', { name: /^Lees de tekst van toen/ })
      .click();
  const pages = openDialog(page).getByRole('article');
  await read(/Instemming.*Rachid/s);
  await expect(pages).toContainText('4 keer per week, 15 minuten');
  await page.keyboard.press('Escape');
  await read(/Instemming.*Hanane/s);
  await expect(pages).toContainText('Ilyas');
  await expect(pages).not.toContainText('4 keer per week, 15 minuten');
  await expectAccessibleInBothSchemes(page, 'OPP, de tekst van toen');
  await page.keyboard.press('Escape');
  await hideNames(page);
  await read('Overleg met ouders');
  await expect(pages).toContainText('Casus');
  await expect(pages).not.toContainText('Ilyas');
  await page.keyboard.press('Escape');
  await showNames(page);
});

test('the calendar opens the very goal, and for the evaluation the steps', async () => {
  const page = await vault.app().page();
  const open = async (what: string): Promise<void> => {
    await goTo(page, 'Kalender');
    await page.getByRole('link', { name: what }).first().click();
  };
  await open('Doel van het OPP bekijken');
  await expect(page.getByRole('heading', { name: /^Doel 1/ })).toBeFocused();
  await open('OPP evalueren in dit schooljaar');
  await expect(page.getByRole('heading', { name: 'Wat is vastgelegd' })).toBeFocused();
});

test('a step is withdrawn with a reason, and stays readable', async () => {
  const page = await vault.app().page();
  await page.getByRole('button', { name: 'Vastleggen', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Handtekening' }).click();
  await openDialog(page).getByLabel('Wie tekende?').fill('moeder');
  await recordIt(page);
  const signed = recorded(page).filter({ hasText: 'Handtekening' });
  await signed.getByRole('button', { name: /intrekken$/ }).click();
  await openDialog(page).getByLabel('Waarom trekt u dit in?').fill('Verkeerde bladzijde.');
  await recordIt(page, 'Trek in');
  await expect(signed).toContainText('Ingetrokken');
  await expect(signed).toContainText('Verkeerde bladzijde.');
  await expect(signed.locator('s').first()).toHaveText('Handtekening');
});

test('an evaluation is kept while it is typed, and leads to the next version', async () => {
  const page = await vault.app().page();
  await doNext(page, 'Evalueren');
  await expectAccessibleInBothSchemes(page, 'OPP, evalueren');
  await openDialog(page).getByLabel(mother).check();
  await fillEvaluation(
    page,
    [
      { goal: 'Doel 1', result: 'Deels behaald', next: 'Doel blijft', why: 'Elke dag geoefend.' },
      { goal: 'Doel 2', result: 'Niet behaald', next: 'Doel stopt', why: 'Past niet meer.' },
    ],
    'Het OPP wordt bijgesteld',
  );
  await expect(openDialog(page).getByText(/^Concept bewaard om/)).toBeVisible();
  await page.keyboard.press('Escape');
  await doNext(page, 'Evalueren');
  await expect(openDialog(page).getByLabel('Wat zeiden ouders?')).toHaveValue(
    'Thuis leest het nu ook.',
  );
  await recordIt(page, 'Leg de evaluatie vast');
  await expect(stage(page, 'Geëvalueerd')).toContainText('(gedaan)');
  await doNext(page, 'Bijstellen');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('versie 2, concept');
  await expect(page.getByText(/in met versie 1\. Voor deze versie/)).toBeVisible();
});

test('versions are read and compared, and what leaves is shown before it does', async () => {
  const page = await vault.app().page();
  await chooseAction(page, 'Alle versies');
  await expectAccessibleInBothSchemes(page, 'OPP, alle versies');
  await page.getByRole('button', { name: 'Versie 1 lezen' }).click();
  await expect(openDialog(page).getByRole('article')).toContainText('Vaste maat in de pauze.');
  await page.keyboard.press('Escape');
  await chooseAction(page, 'Versies vergelijken');
  const goals = openDialog(page).getByRole('region', { name: 'Doelen' });
  await expect(goals.locator('del')).toContainText('verwijderd:');
  await expect(goals.locator('del')).toContainText('Vraagt zelf of het mee mag doen.');
  await expectAccessibleInBothSchemes(page, 'OPP, vergelijken');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Meer voor dit OPP' })).toBeFocused();
  await chooseAction(page, 'Exporteren als PDF of DOCX …');
  const pages = openDialog(page).getByRole('region', { name: 'Voorbeeld' });
  await expect(pages).toContainText('Ilyas');
  await openDialog(page).getByLabel('Met de codenaam').check();
  await expect(pages).not.toContainText('Ilyas');
  await expectAccessibleInBothSchemes(page, 'OPP, exporteren');
  await page.keyboard.press('Escape');
});

test('the overview shows every file, filters, and opens the OPP', async () => {
  const page = await vault.app().page();
  await goToOverview(page);
  await expect(overviewTable(page).getByRole('row')).toHaveCount(3);
  await expect(overviewRow(page, 'Ilyas el Idrissi')).toContainText('in voorbereiding');
  await expectAccessibleInBothSchemes(page, "OPP's");
  await page.getByText(/^Geen OPP \(/).click();
  await expect(overviewTable(page).getByRole('row')).toHaveCount(2);
  await page.getByText(/^Alle \(/).click();
  await page.evaluate(() => {
    window.print = () => undefined;
  });
  await page.getByRole('button', { name: 'Afdrukken' }).click();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText(/^Overzicht van OPP's, /)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Afdrukken' })).toBeHidden();
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await page.emulateMedia({ media: null });
  await hideNames(page);
  await expect(page.getByText('Ilyas')).toHaveCount(0);
  await showNames(page);
  await overviewTable(page)
    .getByRole('link', { name: /^Ilyas/ })
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('versie 2, concept');
});

test('names hidden: no name on the screen, and nothing can be recorded', async () => {
  const page = await vault.app().page();
  await showAside(page, 'Stappen');
  await page.getByText(/^Over eerdere versies/).click();
  await expect(page.getByText(mother).first()).toBeVisible();
  await hideNames(page);
  await expect(page.getByText('Hanane')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Overleg vastleggen' })).toBeDisabled();
  await expect(page.getByRole('button', { name: 'Vastleggen', exact: true })).toHaveCount(0);
  await showNames(page);
});

test('a draft is thrown away, and the OPP closed and opened again', async () => {
  const page = await vault.app().page();
  await chooseAction(page, 'Concept weggooien …');
  await answer(page, 'Gooi het concept weg');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('versie 1, geëvalueerd');
  await chooseAction(page, 'Afsluiten …');
  await openDialog(page).getByLabel('Waarom sluit u het af?').fill('De leerling gaat verhuizen.');
  await recordIt(page, 'Sluit af');
  await expect(page.getByText('Dit OPP is afgesloten').first()).toBeVisible();
  await doNext(page, 'Heropenen');
  await answer(page, 'Heropenen');
  await expect(page.getByRole('button', { name: 'Bijstellen' })).toBeVisible();
});
