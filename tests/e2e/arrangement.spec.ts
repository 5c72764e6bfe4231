import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { docxText } from '../unit/documents/docx-files';
import {
  answerQuestions,
  blocking,
  changeProfile,
  expectRequestKept,
  exportRequest,
  newRequest,
  part,
  profileDialog,
  profiles,
  row,
  saveProfile,
  startProfile,
  writeSupport,
} from './pages/arrangement';
import { openFile, openTab } from './pages/case-files';
import { goTo, hideNames, showNames } from './pages/frame';
import { fillIn } from './pages/opp';
import { expectLocked, openVault } from './pages/welcome';
import { expect, test } from './support/app';
import { expectAccessibleInBothSchemes } from './support/axe';
import { exampleFile } from './support/bulk';
import { chooseByKey } from './support/menu';
import { readPdf } from './support/pdf-text';
import { canary, exportsFolder } from './support/run-folder';
import { shareVault } from './support/shared-vault';

const vault = shareVault({ files: [exampleFile('CF13')] });
const pdf = join(exportsFolder, 'aanvraag.pdf');
const docx = join(exportsFolder, 'aanvraag.docx');
const question = `Hoe leert Ilyas om hulp te vragen? ${canary('hulpvraag')}`;

/** `dd-mm-jjjj`, so many days from today. */
const day = (days: number): string => {
  const at = new Date();
  at.setDate(at.getDate() + days);
  return [at.getDate(), at.getMonth() + 1, at.getFullYear()]
    .map((number) => String(number).padStart(2, '0'))
    .join('-');
};

const openArrangements = async (page: Page): Promise<void> => {
  await goTo(page, 'Dossiers');
  await openFile(page, 'Ilyas el Idrissi');
  await openTab(page, 'Arrangement');
};

const openRequest = async (page: Page): Promise<void> => {
  await openArrangements(page);
  await page.getByRole('link', { name: 'Aanvraag individueel arrangement' }).click();
};

test('the form of a partnership is made from an invented example', async () => {
  const page = await vault.app().page();
  await openArrangements(page);
  await expect(page.getByRole('heading', { name: 'Nog geen aanvraag' })).toBeVisible();
  await expectAccessibleInBothSchemes(page, 'Arrangement, leeg');
  const dialog = await startProfile(page, 'Voorbeeldverband De Linie');
  await fillIn(dialog, {
    'Naam van het samenwerkingsverband': 'Verzonnen Verband Duin',
    'Ten hoogste … maanden': '10',
    'Ten hoogste … euro': '1.500',
  });
  await dialog.getByRole('button', { name: 'Vraag toevoegen' }).click();
  await dialog.getByRole('button', { name: 'Bewaar het formulier' }).click();
  await expect(dialog.getByText('Vul dit in.')).toBeVisible();
  await expectAccessibleInBothSchemes(page, 'Formulier van een samenwerkingsverband');
  const sixth = dialog.getByRole('group', { name: 'Vraag 6' });
  await sixth.getByLabel('Wat wordt er gevraagd?').fill('Wie is de contactpersoon?');
  await dialog.getByRole('button', { name: 'Omhoog: Vraag 6' }).click();
  await expect(
    dialog.getByRole('group', { name: 'Vraag 5' }).getByLabel('Wat wordt er gevraagd?'),
  ).toHaveValue('Wie is de contactpersoon?');
  await saveProfile(page);
  const list = profiles(page).getByRole('list', { name: /^Formulieren van/ });
  await expect(list).toContainText('Verzonnen Verband Duin');
  await expect(list).toContainText('6 eigen vragen · ten hoogste 10 maanden · € 1.500,00');
  await expect(list).toContainText('voorbeeld');
  await expectAccessibleInBothSchemes(page, 'Instellingen, samenwerkingsverband');
});

test('an empty request is stopped by the check', async () => {
  const page = await vault.app().page();
  await openArrangements(page);
  await newRequest(page, /^Aanvraag individueel arrangement: Ilyas/);
  await expect(blocking(page).first()).toBeVisible();
  await page.getByRole('button', { name: 'Indienen', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Aanvraag indienen' });
  await expect(dialog).toContainText('De hulpvraag ontbreekt.');
  await expect(dialog.getByRole('button', { name: 'Indienen' })).toBeDisabled();
  await expectAccessibleInBothSchemes(page, 'Aanvraag indienen');
  await page.keyboard.press('Escape');
  await expectAccessibleInBothSchemes(page, 'Aanvraag, leeg');
  await page.getByRole('button', { name: 'Ga naar: De hulpvraag ontbreekt.' }).click();
  await expect(page.getByLabel('Hulpvraag', { exact: true })).toBeFocused();
});

test('it is written, and adds up by itself', async () => {
  const page = await vault.app().page();
  await writeSupport(page, question);
  await expect(row(page, 'Inzet 1')).toContainText('€ 1.339,27');
  const costs = part(page, 'Begroting');
  await expect(costs).toContainText('€ 1.399,12');
  const asked = costs.getByLabel('Gevraagd bedrag');
  await asked.fill('1400');
  await expect(costs).toContainText('U vraagt € 0,88 meer dan de som van de begroting.');
  await costs.getByRole('button', { name: 'Neem de som over' }).click();
  await expect(asked).toHaveValue('1.399,12');
  await expect(costs).toContainText('Het gevraagde bedrag is gelijk aan de som.');
  await answerQuestions(page);
  const report = row(page, 'Verslag 1');
  await expectRequestKept(page);
  await expect(blocking(page)).toHaveText([
    /De ouders gaan niet akkoord met het doorgeven/,
    /Er is geen OPP gekoppeld/,
  ]);
  await report.getByLabel('Ja', { exact: true }).check();
  await expect(blocking(page)).toHaveCount(1);
  await expectAccessibleInBothSchemes(page, 'Aanvraag, geschreven');
});

test('what was typed a moment before the lock is there when the vault opens again', async () => {
  const page = await vault.app().page();
  await page.getByLabel('Materialen', { exact: true }).fill('Hulpkaarten en een timer.');
  await chooseByKey(vault.app().electron, 'CmdOrCtrl+L');
  await expect.poll(() => page.isClosed()).toBe(true);
  const next = await vault.app().page();
  await expectLocked(next);
  await openVault(next, vault.ways().passphrase);
  await openRequest(next);
  await expect(next.getByLabel('Materialen', { exact: true })).toHaveValue(
    'Hulpkaarten en een timer.',
  );
  await expect(row(next, 'Inzet 1').getByLabel('Tarief per uur')).toHaveValue('65,33');
});

test('a changed form is taken over with one click, and answers stay', async () => {
  const page = await vault.app().page();
  const dialog = await changeProfile(page, 'Verzonnen Verband Duin');
  await dialog.getByLabel('Ten hoogste … euro').fill('1.000');
  await dialog.getByLabel(/^Ik heb dit vergeleken/).check();
  await saveProfile(page);
  await expect(profileDialog(page)).toHaveCount(0);
  await openRequest(page);
  await expect(page.getByText('Er is een nieuwere versie van dit formulier')).toBeVisible();
  await expect(page.getByText('Grens in dit formulier: € 1.500,00.')).toBeVisible();
  await page.getByRole('button', { name: 'Neem het over', exact: true }).click();
  await expect(page.getByText('Grens in dit formulier: € 1.000,00.')).toBeVisible();
  await expect(page.getByLabel('Wie is de contactpersoon?', { exact: true })).toHaveValue(
    'De intern begeleider.',
  );
  await expect(page.getByLabel('Hulpvraag', { exact: true })).toHaveValue(question);
  await expect(blocking(page)).toHaveText([/Het bedrag is hoger/, /Er is geen OPP gekoppeld/]);
});

test('a reason passes over a limit, and the request is submitted', async () => {
  const page = await vault.app().page();
  for (const reason of ['Er zijn twee begeleiders nodig.', 'Het OPP volgt in januari.']) {
    const first = blocking(page).first();
    await first.getByRole('button', { name: 'Toch indienen met reden' }).click();
    await first.getByLabel('Waarom dient u toch in?').fill(reason);
    await first.getByRole('button', { name: 'Bewaar de reden' }).click();
    await expect(page.getByRole('list', { name: 'Doorgegaan met een reden' })).toContainText(
      reason,
    );
  }
  await expect(page.getByText('Niets houdt het indienen tegen.')).toBeVisible();
  await page.getByRole('tab', { name: 'Voorbeeld' }).click();
  await expect(page.getByRole('complementary')).toContainText('Het OPP volgt in januari.');
  await page.getByRole('button', { name: 'Indienen', exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Indienen' }).click();
  await expect(page.getByText('De tekst ligt vast')).toBeVisible();
  await expect(page.getByLabel('Hulpvraag', { exact: true })).toHaveCount(0);
  await expectAccessibleInBothSchemes(page, 'Aanvraag, ingediend');
});

test('the files hold the request, its sums and its words', async () => {
  const { electron, page: pageNow } = vault.app();
  const page = await pageNow();
  await page.getByRole('button', { name: 'Exporteren' }).click();
  await expectAccessibleInBothSchemes(page, 'Aanvraag exporteren');
  await exportRequest({ electron, page }, { format: 'DOCX', path: docx });
  await page.getByRole('dialog').getByLabel('Met de codenaam').check();
  await exportRequest({ electron, page }, { format: 'PDF', path: pdf });
  await page.keyboard.press('Escape');

  const words = (await docxText(readFileSync(docx))).replaceAll('\u00A0', ' ');
  expect(words).toContain('Ilyas el Idrissi');
  const { text, properties } = await readPdf(pdf);
  expect(text).toContain(vault.files()[0]?.codeName ?? 'a code name');
  for (const name of ['Ilyas', 'Idrissi']) {
    expect(text).not.toContain(name);
    expect(properties).not.toContain(name);
  }
  for (const content of [words, text]) {
    for (const piece of [
      'Eén van de vijf keer gebruikt.',
      'Hulpkaarten en een timer.',
      'Wie is de contactpersoon?',
      '€ 1.339,27',
      '€ 59,85',
      '€ 1.399,12',
      'Er zijn twee begeleiders nodig.',
      'Verslag van de logopedist',
      'De school verklaart dat deze aanvraag met de ouders is besproken',
    ]) {
      expect(content).toContain(piece);
    }
  }
});

test('the decision is recorded, and its end stands in Vandaag', async () => {
  const page = await vault.app().page();
  await page.getByRole('button', { name: 'Besluit vastleggen' }).click();
  const dialog = page.getByRole('dialog', { name: 'Besluit vastleggen' });
  await dialog.getByLabel('Deels toegekend').check();
  await fillIn(dialog, {
    'Toegekend bedrag': '900',
    Einddatum: day(20),
    Evaluatie: day(20),
    'Advies van de orthopedagoog of psycholoog': 'Passend.',
    'Advies van de manager': 'Akkoord.',
    Voorwaarden: 'Ilyas doet mee in de groep.',
  });
  await dialog.getByRole('button', { name: 'Leg vast' }).click();
  await expect(dialog).toContainText('De evaluatie hoort vóór de einddatum te liggen.');
  await expectAccessibleInBothSchemes(page, 'Besluit vastleggen');
  await dialog.getByLabel('Evaluatie', { exact: true }).fill(day(15));
  await dialog.getByRole('button', { name: 'Leg vast' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(page.getByRole('complementary')).toContainText('€ 900,00');
  await hideNames(page);
  await expect(page.getByRole('main')).not.toContainText('Ilyas');
  await expect(page.getByRole('complementary')).toContainText('doet mee in de groep.');
  await showNames(page);
  await goTo(page, 'Vandaag');
  await expect(page.getByText('Arrangement evalueren')).toBeVisible();
  const end = page.getByRole('listitem').filter({ hasText: 'Arrangement loopt af' });
  await expect(end).toBeVisible();
  await end.getByRole('link').first().click();
  await expect(page.getByRole('heading', { level: 1, name: /^Aanvraag/ })).toBeVisible();
});

test('an evaluation that was typed and not recorded comes back', async () => {
  const page = await vault.app().page();
  await page.getByRole('button', { name: 'Evaluatie vastleggen' }).click();
  const dialog = page.getByRole('dialog', { name: 'Evaluatie vastleggen' });
  await dialog.getByLabel('Wat blijft er?').fill('Het hulpkaartje en de timer.');
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await page.getByRole('button', { name: 'Evaluatie vastleggen' }).click();
  await expect(dialog.getByLabel('Wat blijft er?')).toHaveValue('Het hulpkaartje en de timer.');
  await dialog.getByRole('button', { name: 'Weggooien' }).click();
});

test('it is evaluated, per aim', async () => {
  const page = await vault.app().page();
  await page.getByRole('button', { name: 'Evaluatie vastleggen' }).click();
  const dialog = page.getByRole('dialog', { name: 'Evaluatie vastleggen' });
  await dialog.getByRole('button', { name: 'Leg vast' }).click();
  await expect(dialog).toContainText('Schrijf de conclusie op.');
  await dialog.getByLabel('deels bereikt').check();
  await fillIn(dialog, {
    'Wat is er bereikt?': 'Drie van de vijf keer.',
    'Wat blijft er?': 'Het hulpkaartje.',
    Conclusie: 'De groep gaat zelf verder.',
  });
  await expectAccessibleInBothSchemes(page, 'Arrangement evalueren');
  await dialog.getByRole('button', { name: 'Leg vast' }).click();
  await expect(dialog).toHaveCount(0);
  const aside = page.getByRole('complementary');
  await expect(aside).toContainText('deels bereikt: Drie van de vijf keer.');
  await expectAccessibleInBothSchemes(page, 'Arrangement, geëvalueerd');
  await page.getByRole('link', { name: 'Terug naar het dossier' }).click();
  const list = page.getByRole('list', { name: 'Aanvragen van dit dossier' });
  await expect(list).toContainText('toegekend € 900,00');
  await expectAccessibleInBothSchemes(page, 'Arrangement, lijst');
});

test('a request that is thrown away can be had back', async () => {
  const page = await vault.app().page();
  const list = page.getByRole('list', { name: 'Aanvragen van dit dossier' });
  await list.getByRole('link').click();
  await page.getByRole('button', { name: 'Verwijderen' }).click();
  await expect(page.getByRole('heading', { name: 'Nog geen aanvraag' })).toBeVisible();
  await page.getByRole('button', { name: 'Ongedaan maken' }).click();
  await expect(list.getByRole('link')).toHaveCount(1);
});
