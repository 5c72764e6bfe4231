import type { Page } from '@playwright/test';
import { openFile, openTab } from './pages/case-files';
import { goTo, hideNames, showNames } from './pages/frame';
import {
  addRow,
  expectFields,
  expectOppKept,
  fillIn,
  jumpTo,
  leaveOpp,
  newOpp,
  openOpp,
  openRow,
  pickIn,
  row,
  section,
  showAside,
} from './pages/opp';
import { expectLocked, openVault } from './pages/welcome';
import { expect, test } from './support/app';
import { expectAccessibleInBothSchemes } from './support/axe';
import { exampleFile } from './support/bulk';
import { chooseByKey } from './support/menu';
import { canary } from './support/run-folder';
import { shareVault } from './support/shared-vault';

const vault = shareVault({ files: [exampleFile('CF13')] });

const openOppTab = async (page: Page): Promise<void> => {
  await goTo(page, 'Dossiers');
  await openFile(page, 'Ilyas el Idrissi');
  await openTab(page, 'OPP');
};

const level = { Niveau: 'E4', 'Toets of bron': 'Cito M6', Datum: '12-01-2026' };
const needText = 'in kleine stappen gaat en steeds hetzelfde verloopt.';
const goal = {
  'Wat doet de leerling straks?': 'Vraagt zelf om hulp met het hulpkaartje.',
  'In welke situatie?': 'Bij zelfstandig werken met rekenen.',
  'Waar staat de leerling nu?': '1 van de 5 keer',
  'Waar werkt u naartoe?': '4 van de 5 keer',
  'Hoe meet u het?': 'De leerkracht turft twee weken lang.',
  'Wie volgt het?': 'leerkracht groep 6',
  'Wanneer behaald?': '13-02-2027',
};
const action = {
  'Wat gebeurt er?': 'Herhaalde instructie met concreet materiaal.',
  'Door wie?': 'onderwijsassistent',
  'Hoe vaak en hoe lang?': '3 keer per week, 20 minuten',
  Vanaf: '01-12-2026',
  Tot: '13-02-2027',
};
const external = { Wie: 'logopedist', 'Wat doet diegene?': 'Denkt mee.', Sinds: '01-09-2026' };

test('an OPP is made, with the day from which the six weeks count', async () => {
  const page = await vault.app().page();
  await openOppTab(page);
  await expect(page.getByRole('heading', { name: 'Nog geen OPP' })).toBeVisible();
  await expectAccessibleInBothSchemes(page, 'OPP, nog geen');
  await newOpp(page, {
    trigger: 'Inschrijving (wet)',
    triggerOn: '02-11-2026',
    startOn: '02-11-2026',
  });
  await expect(page.getByText('Vaststellen vóór 14 december 2026')).toBeVisible();
  await expectAccessibleInBothSchemes(page, 'OPP, leeg');
});

test('every section is written, and kept', async () => {
  const page = await vault.app().page();
  const start = section(page, 'Beginsituatie');
  await addRow(page, 'Niveau toevoegen', 'Niveau 1');
  await pickIn(row(page, 'Niveau 1'), 'Vak', 'Rekenen');
  await fillIn(row(page, 'Niveau 1'), level);
  await fillIn(start, {
    Cognitie: 'TIQ 87 (WISC-V, maart 2026)',
    Schoolloopbaan: 'Groep 1 tot en met 6 op deze school.',
    'Sociaal-emotionele ontwikkeling': `Speelt graag met anderen. ${canary('opp')}`,
    Werkhouding: 'Begint vlot, haakt na tien minuten af.',
    'Eerdere ondersteuning en het effect ervan': 'Pre-teaching hielp bij begrijpend lezen.',
  });
  await addRow(page, 'Vak toevoegen', 'Groeilijn 1');
  const growth = row(page, 'Groeilijn 1');
  await fillIn(growth, {
    'Uitstroomniveau van': '35',
    'Uitstroomniveau tot': '45',
    'Datum, moment 1': '01-02-2026',
    'Gepland, moment 1': '20',
    'Behaald, moment 1': '18,5',
    'Datum, moment 2': '01-06-2026',
    'Gepland, moment 2': '24',
  });
  await expect(growth.getByRole('img', { name: /^Lijn van geplande/ })).toBeVisible();

  await addRow(page, 'Bevorderende factor toevoegen', 'Bevorderende factor 1');
  await fillIn(row(page, 'Bevorderende factor 1'), { Factor: 'Voorlezen helpt.' });
  await addRow(page, 'Belemmerende factor toevoegen', 'Belemmerende factor 1');
  await pickIn(row(page, 'Belemmerende factor 1'), 'Waar', 'Onderwijs');
  await fillIn(row(page, 'Belemmerende factor 1'), { Factor: 'Stopt bij veel geluid.' });

  await fillIn(section(page, 'Ondersteunings- en onderwijsbehoeften'), {
    Ondersteuningsbehoeften: 'Een rustige plek.',
  });
  await addRow(page, 'Onderwijsbehoefte toevoegen', 'Onderwijsbehoefte 1');
  await fillIn(row(page, 'Onderwijsbehoefte 1'), { 'Maak de zin af': needText });

  const outflow = section(page, 'Uitstroombestemming');
  await pickIn(outflow, 'Uitstroombestemming', 'Vmbo kaderberoepsgericht');
  await fillIn(outflow, { Onderbouwing: 'Groeit gestaag en leert goed door te doen.' });

  await addRow(page, 'Doel toevoegen', 'Doel 1');
  await pickIn(row(page, 'Doel 1'), 'Gebied', 'Werkhouding');
  await fillIn(row(page, 'Doel 1'), goal);

  await addRow(page, 'Begeleiding toevoegen', 'Begeleiding 1');
  await fillIn(row(page, 'Begeleiding 1'), action);
  await row(page, 'Begeleiding 1')
    .getByLabel(/^Doel 1 \(Werkhouding\): Vraagt zelf/)
    .check();

  const deviations = section(page, 'Afwijkingen van het onderwijsprogramma');
  await deviations.getByLabel('Er wordt afgeweken').check();
  await fillIn(deviations, { 'Waarvan wijkt u af, en hoe?': 'Rekenen volgt groep 5.' });
  await deviations.getByRole('radio', { name: 'Nee' }).check();
  await fillIn(deviations, { 'Vervangende onderwijsdoelen': 'Rekenen tot 1000.' });

  await fillIn(section(page, 'Zienswijze van ouders'), {
    'Wat ouders ervan vinden': 'Wij zijn blij met de rust.',
  });
  await fillIn(section(page, 'Stem van de leerling'), {
    'Wat de leerling zegt': 'Ik wil best lezen, maar niet hardop.',
  });
  await fillIn(section(page, 'Evaluatie'), {
    'Volgende evaluatie': '01-06-2027',
    'Hoe kijkt u terug?': 'Met ouders en leerling.',
  });
  await addRow(page, 'Deskundige toevoegen', 'Deskundige 1');
  await fillIn(row(page, 'Deskundige 1'), external);
  await expectOppKept(page);
  await expectAccessibleInBothSchemes(page, 'OPP, geschreven');
});

const expectAllThere = async (page: Page): Promise<void> => {
  await expectFields(row(page, 'Niveau 1'), level);
  await expectFields(section(page, 'Beginsituatie'), {
    Cognitie: 'TIQ 87 (WISC-V, maart 2026)',
    Werkhouding: 'Begint vlot, haakt na tien minuten af.',
  });
  const growth = await openRow(page, 'Groeilijn 1');
  await expectFields(growth, {
    'Uitstroomniveau van': '35',
    'Behaald, moment 1': '18,5',
    'Behaald, moment 2': '',
  });
  await expectFields(row(page, 'Bevorderende factor 1'), { Factor: 'Voorlezen helpt.' });
  await expectFields(row(page, 'Belemmerende factor 1'), { Factor: 'Stopt bij veel geluid.' });
  await expectFields(row(page, 'Onderwijsbehoefte 1'), { 'Maak de zin af': needText });
  await expect(
    section(page, 'Uitstroombestemming').getByRole('combobox', { name: 'Uitstroombestemming' }),
  ).toHaveValue('Vmbo kaderberoepsgericht');
  await expectFields(await openRow(page, 'Doel 1'), goal);
  const first = await openRow(page, 'Begeleiding 1');
  await expectFields(first, action);
  await expect(first.getByLabel(/^Doel 1 \(Werkhouding\)/)).toBeChecked();
  await expectFields(section(page, 'Afwijkingen van het onderwijsprogramma'), {
    'Vervangende onderwijsdoelen': 'Rekenen tot 1000.',
  });
  await expectFields(section(page, 'Zienswijze van ouders'), {
    'Wat ouders ervan vinden': 'Wij zijn blij met de rust.',
  });
  await expectFields(section(page, 'Evaluatie'), { 'Volgende evaluatie': '01-06-2027' });
  await expectFields(row(page, 'Deskundige 1'), external);
};

test('what was typed a moment before the lock is there when the vault opens again', async () => {
  const page = await vault.app().page();
  await page.getByRole('textbox', { name: 'Cognitie', exact: true }).focus();
  const view = page.getByRole('textbox', { name: 'Wat de leerling zegt', exact: true });
  await view.fill('Ik wil best lezen, maar niet hardop. Wel met juf.');
  await chooseByKey(vault.app().electron, 'CmdOrCtrl+L');
  await expect.poll(() => page.isClosed()).toBe(true);
  const next = await vault.app().page();
  await expectLocked(next);
  await openVault(next, vault.ways().passphrase);
  await openOppTab(next);
  await openOpp(next);
  await expectAllThere(next);
  await expect(
    next.getByRole('textbox', { name: 'Wat de leerling zegt', exact: true }),
  ).toHaveValue('Ik wil best lezen, maar niet hardop. Wel met juf.');
});

test('a row can be moved, taken away and put back, by keyboard', async () => {
  const page = await vault.app().page();
  await addRow(page, 'Bevorderende factor toevoegen', 'Bevorderende factor 2');
  await page.keyboard.insertText('Werkt graag met zijn handen.');
  await page.getByRole('button', { name: 'Omhoog: Bevorderende factor 2' }).press('Enter');
  await expectFields(row(page, 'Bevorderende factor 1'), {
    Factor: 'Werkt graag met zijn handen.',
  });
  await expect(page.getByRole('button', { name: 'Omhoog: Bevorderende factor 1' })).toBeFocused();
  await page.getByRole('button', { name: 'Weghalen: Bevorderende factor 1' }).press('Enter');
  await expectFields(row(page, 'Bevorderende factor 1'), { Factor: 'Voorlezen helpt.' });
  await page.getByRole('button', { name: 'Ongedaan maken' }).press('Enter');
  await expectFields(row(page, 'Bevorderende factor 1'), {
    Factor: 'Werkt graag met zijn handen.',
  });
  await expectFields(row(page, 'Bevorderende factor 2'), { Factor: 'Voorlezen helpt.' });
  await expectFields(row(page, 'Belemmerende factor 1'), { Factor: 'Stopt bij veel geluid.' });
  await expectOppKept(page);
});

/** The goals that each row of the handelingsdeel serves, in the vault. */
const servedGoals = (page: Page): Promise<readonly number[]> =>
  page.evaluate(async () => {
    const id = location.hash.split('/').at(-1) ?? '';
    const now = await globalThis.casuskluis.calls.opp.get({ id });
    if (!now.ok) throw new Error(now.code);
    return now.value.draft?.content.actions.items.map(({ goalIds }) => goalIds.length) ?? [];
  });

test('a goal that is taken away goes from the actions too, and both come back', async () => {
  const page = await vault.app().page();
  await page.getByRole('button', { name: 'Weghalen: Doel 1' }).click();
  await expect(row(page, 'Doel 1')).toHaveCount(0);
  await expect.poll(() => servedGoals(page)).toEqual([0]);
  await page.getByRole('button', { name: 'Ongedaan maken' }).last().click();
  await expect.poll(() => servedGoals(page)).toEqual([1]);
  await expect((await openRow(page, 'Begeleiding 1')).getByLabel(/^Doel 1/)).toBeChecked();
  await expectOppKept(page);
});

test('a section is copied as plain text', async () => {
  const page = await vault.app().page();
  await page.getByRole('button', { name: 'Kopieer: Handelingsdeel' }).click();
  await expect(page.getByText(/^Gekopieerd\. Over 30 seconden/)).toBeVisible();
  const copied = await vault.app().electron.evaluate(({ clipboard }) => clipboard.readText());
  expect(copied).toContain('Wat: Herhaalde instructie met concreet materiaal.');
  expect(copied).toContain('Werkt aan: Doel 1 (Werkhouding)');
});

test('the pages beside it follow what is written', async () => {
  const page = await vault.app().page();
  const pages = await showAside(page, 'Voorbeeld');
  await expect(pages.getByText('Ik wil best lezen, maar niet hardop. Wel met juf.')).toBeVisible();
  await page
    .getByRole('textbox', { name: 'Wat de leerling zegt', exact: true })
    .fill('Samen lezen vind ik fijn.');
  await expect(pages.getByText('Samen lezen vind ik fijn.')).toBeVisible();
  await pickIn(pages, 'Uitgave', 'Alleen handelingsdeel');
  await expect(pages.getByText('Samen lezen vind ik fijn.')).toHaveCount(0);
  await expect(pages.getByText('Herhaalde instructie met concreet materiaal.')).toBeVisible();
  await expectAccessibleInBothSchemes(page, 'OPP met voorbeeld');
});

test('the menu jumps, and names can be hidden', async () => {
  const page = await vault.app().page();
  await jumpTo(page, 'Zienswijze van ouders');
  await expect(
    page.getByRole('textbox', { name: 'Wat ouders ervan vinden', exact: true }),
  ).toBeFocused();
  await page
    .getByRole('textbox', { name: 'Wat ouders ervan vinden', exact: true })
    .fill('Wij zijn blij voor Ilyas.');
  await hideNames(page);
  await expect(page.getByText('Namen zijn verborgen.', { exact: false }).first()).toBeVisible();
  await expect(page.getByText(/^Wij zijn blij voor/)).toBeVisible();
  await expect(page.getByRole('main')).not.toContainText('Ilyas');
  await showNames(page);
  await expect(
    page.getByRole('textbox', { name: 'Wat ouders ervan vinden', exact: true }),
  ).toHaveValue('Wij zijn blij voor Ilyas.');
  await leaveOpp(page);
  await expect(page.getByText('in voorbereiding')).toBeVisible();
  await expectAccessibleInBothSchemes(page, 'OPP, in voorbereiding');
});
