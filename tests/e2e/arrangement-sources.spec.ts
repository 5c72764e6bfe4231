/** Nothing is typed twice: functions are suggested, and a request takes what the OPP and the notes hold. */
import type { Locator, Page } from '@playwright/test';
import {
  expectRequestKept,
  newRequest,
  part,
  saveProfile,
  startProfile,
} from './pages/arrangement';
import { openFile, openTab } from './pages/case-files';
import type { Tab } from './pages/case-files';
import { goTo } from './pages/frame';
import {
  addRow,
  expectOppKept,
  fetchText,
  fillIn,
  newOpp,
  pickIn,
  row,
  section,
  takeBack,
} from './pages/opp';
import { expect, test } from './support/app';
import { expectAccessibleInBothSchemes } from './support/axe';
import { exampleFile } from './support/bulk';
import { shareVault } from './support/shared-vault';

const vault = shareVault({ files: [exampleFile('CF13')] });

const openFileTab = async (page: Page, tab: Tab): Promise<void> => {
  await goTo(page, 'Dossiers');
  await openFile(page, 'Ilyas el Idrissi');
  await openTab(page, tab);
};

/** Opens the suggestions of a field. */
const suggestions = async (field: Locator): Promise<Locator> => {
  await field.click();
  return field.page().getByRole('option');
};

test('a field that asks who suggests functions, and never a name', async () => {
  const page = await vault.app().page();
  await openFileTab(page, 'OPP');
  await newOpp(page, {
    trigger: 'Inschrijving (wet)',
    triggerOn: '02-11-2026',
    startOn: '02-11-2026',
  });
  await fillIn(section(page, 'Beginsituatie'), {
    'Eerdere ondersteuning en het effect ervan': 'Een hulpkaartje. Effect: één keer gebruikt.',
  });
  await fillIn(section(page, 'Ondersteunings- en onderwijsbehoeften'), {
    Ondersteuningsbehoeften: 'Een rustige plek.',
  });
  await addRow(page, 'Doel toevoegen', 'Doel 1');
  await fillIn(row(page, 'Doel 1'), {
    'Wat doet de leerling straks?': 'Vraagt zelf om hulp.',
    'Waar staat de leerling nu?': '1 van de 5 keer',
    'Wie volgt het?': 'leesspecialist',
  });
  await expectOppKept(page);
  await addRow(page, 'Begeleiding toevoegen', 'Begeleiding 1');
  const byWhom = row(page, 'Begeleiding 1').getByRole('combobox', { name: 'Door wie?' });
  const options = await suggestions(byWhom);
  await expect(options.filter({ hasText: 'leesspecialist' })).toBeVisible();
  await expect(options.filter({ hasText: 'moeder' })).toBeVisible();
  await expect(options.filter({ hasText: /Ilyas|Idrissi/ })).toHaveCount(0);
  await expectAccessibleInBothSchemes(page, 'OPP, functies voorgesteld');
  await byWhom.fill('lees');
  await expect(options).toHaveText(['leesspecialist']);
  await byWhom.press('ArrowDown');
  await byWhom.press('Enter');
  await expect(byWhom).toHaveValue('leesspecialist');
  await byWhom.fill('iemand van de school');
  await expect(options).toHaveCount(0);
  await expect(byWhom).toHaveValue('iemand van de school');
  await expectOppKept(page);
});

test('a request takes over what the OPP holds, with its source and a way back', async () => {
  const page = await vault.app().page();
  await startProfile(page, 'Voorbeeldverband De Linie');
  await saveProfile(page);
  await openFileTab(page, 'Arrangement');
  await newRequest(page, /^Aanvraag individueel arrangement: Ilyas/);
  await pickIn(part(page, 'OPP'), 'Versie van het OPP', 'Versie 1 (concept)');
  const question = page.getByLabel('Hulpvraag', { exact: true });
  await page.getByRole('button', { name: 'Neem over uit het OPP' }).click();
  await expect(question).toHaveValue('Een rustige plek.');
  await expect(row(page, 'Doel 1').getByLabel('Wat is er aan het einde anders?')).toHaveValue(
    'Vraagt zelf om hulp.\nNu: 1 van de 5 keer',
  );
  await expect(
    row(page, 'Basisondersteuning 1').getByLabel('Wat was het effect?', { exact: true }),
  ).toHaveValue('één keer gebruikt.');
  const asked = part(page, 'Hulpvraag en doelen');
  await expect(asked.getByRole('list', { name: 'Herkomst' })).toContainText(
    'OPP, versie 1 (concept)',
  );
  await expectAccessibleInBothSchemes(page, 'Aanvraag, overgenomen uit het OPP');
  await takeBack(page, 'Overgenomen uit het OPP');
  await expect(question).toHaveValue('');
  await expect(row(page, 'Doel 1')).toHaveCount(0);

  await question.fill('Hoe leert hij om hulp te vragen?');
  await page.getByRole('button', { name: 'Neem over uit het OPP' }).click();
  const dialog = page.getByRole('dialog', { name: 'Er staat al tekst' });
  await expectAccessibleInBothSchemes(page, 'Aanvraag, er staat al tekst');
  await dialog.getByRole('button', { name: 'Alleen lege velden' }).click();
  await expect(row(page, 'Doel 1')).toBeVisible();
  await expect(question).toHaveValue('Hoe leert hij om hulp te vragen?');
  await expectRequestKept(page);
});

test('text of a note comes in a field of the request, with its source', async () => {
  const page = await vault.app().page();
  const support = part(page, 'Gevraagde ondersteuning');
  const nature = support.getByLabel('Aard van de ondersteuning', { exact: true });
  await nature.fill('Begeleiding in de groep.');
  await fetchText(page, 'Aard van de ondersteuning', /^(Observatie|Gesprek|Overleg|Klassenbezoek)/);
  await expect(nature).toHaveValue(/^Begeleiding in de groep\.\n\n\S/);
  await expect(nature).toBeFocused();
  const from = support.getByRole('list', { name: 'Herkomst' });
  await expect(from).toContainText('opgehaald op');
  await expectAccessibleInBothSchemes(page, 'Aanvraag, tekst opgehaald');
  await takeBack(page, 'Tekst toegevoegd');
  await expect(nature).toHaveValue('Begeleiding in de groep.');
  await expect(from).toHaveCount(0);
  await expectRequestKept(page);
});
