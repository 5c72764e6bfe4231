import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { applyList, fillSchool, pickList, step, toPreview } from './pages/class-lists';
import { goTo } from './pages/frame';
import { expect, test } from './support/app';
import { expectAccessibleInBothSchemes } from './support/axe';
import { example } from './support/bulk';
import { classListFile } from './support/class-list-files';
import { answerOpenDialog } from './support/dialogs';
import { shareVault } from './support/shared-vault';

const vault = shareVault({ pupils: false });

const pupilCount = async (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const { calls } = globalThis.casuskluis;
    const schools = await calls.schools.list({});
    if (!schools.ok) return -1;
    let count = 0;
    for (const { id } of schools.value) {
      const pupils = await calls.pupils.list({ schoolId: id });
      count += pupils.ok ? pupils.value.length : 0;
    }
    return count;
  });

test('a preview says what comes in and what is left out, and only the chosen classes come in', async () => {
  const { school } = example();
  const { electron, page: pageNow } = vault.app();
  const page = await pageNow();
  await answerOpenDialog(electron, classListFile());
  await goTo(page, 'Import');
  await expectAccessibleInBothSchemes(page, 'Import, lijst kiezen');
  await pickList(page);
  await step(page, 'School en klassen');
  await expectAccessibleInBothSchemes(page, 'Import, school en klassen');
  await fillSchool(page, school);
  await page.getByRole('button', { name: 'Kies niets' }).click();
  const classes = page.getByRole('group', { name: 'Welke klassen neemt u over?' });
  for (const name of ['groep 7 a', 'groep 8 b'])
    await classes.getByLabel(new RegExp(`^${name}:`)).check();
  await toPreview(page);

  const chosen = school.pupils.filter(({ classGroupKey }) =>
    ['G7A', 'G8B'].includes(classGroupKey),
  );
  await expect(page.getByRole('heading', { name: `Toevoegen (${chosen.length})` })).toBeVisible();
  const dropped = page.getByRole('main');
  for (const kind of ['BSN of onderwijsnummer', 'postcode', 'e-mailadres']) {
    await expect(dropped.getByText(new RegExp(`^${kind} \\(\\d+×\\)`))).toBeVisible();
  }
  await expectAccessibleInBothSchemes(page, 'Import, nakijken');
  expect(await pupilCount(page)).toBe(0);
  await applyList(page);
  await expect(page.getByText(`${chosen.length} leerlingen toegevoegd`)).toBeVisible();
  await expectAccessibleInBothSchemes(page, 'Import, klaar');
  expect(await pupilCount(page)).toBe(chosen.length);
});

test('the same list again changes nothing', async () => {
  const page = await vault.app().page();
  const before = await pupilCount(page);
  await page.getByRole('button', { name: 'Nog een lijst inlezen' }).click();
  await pickList(page);
  await step(page, 'School en klassen');
  await toPreview(page);
  await expect(page.getByText('Alles in deze lijst staat al zo in de kluis.')).toBeVisible();
  await applyList(page);
  await expect(page.getByText('toegevoegd')).toHaveCount(0);
  expect(await pupilCount(page)).toBe(before);
});

const hostile: readonly {
  readonly what: string;
  readonly content: string;
  readonly says: RegExp;
}[] = [
  {
    what: 'with a document type',
    content:
      '<?xml version="1.0"?><!DOCTYPE EDEX [<!ENTITY x "y">]><EDEX><school>&x;</school></EDEX>',
    says: /DOCTYPE|documenttype/i,
  },
  {
    what: 'cut off halfway',
    content: example().edexml.slice(0, 20_000),
    says: /houdt midden in de lijst op/,
  },
  {
    what: 'that is no class list',
    content: '<?xml version="1.0"?><boodschappen/>',
    says: /geen EDEXML en geen UWLR/,
  },
];

for (const { what, content, says } of hostile) {
  test(`a file ${what} gives an error in Dutch and changes nothing`, async () => {
    const { electron, page: pageNow } = vault.app();
    const page = await pageNow();
    const before = await pupilCount(page);
    await answerOpenDialog(electron, classListFile('KAPOT.XML', content));
    await goTo(page, 'Vandaag');
    await goTo(page, 'Import');
    await pickList(page);
    const alert = page.getByRole('alert');
    await expect(alert).toContainText(says);
    await expect(alert).toContainText('Er is niets veranderd.');
    await step(page, 'Lijst kiezen');
    expect(await pupilCount(page)).toBe(before);
  });
}
test('a refusal is readable for everybody', async () => {
  await expectAccessibleInBothSchemes(await vault.app().page(), 'Import, geweigerd');
});

test('a spreadsheet comes in by its columns, and its BSN column can not be chosen', async () => {
  const { electron, page: pageNow } = vault.app();
  const page = await pageNow();
  const before = await pupilCount(page);
  const lines = example().csv.split('\r\n');
  const small = [lines[0], ...lines.filter((line) => /;groep 6 c;/.test(line))].join('\r\n');
  await answerOpenDialog(electron, classListFile('klas.csv', small));
  await goTo(page, 'Vandaag');
  await goTo(page, 'Import');
  await pickList(page);
  const table = page.getByRole('table', { name: 'Kolommen van de lijst' });
  await expect(table).toBeVisible();
  const rowOf = (header: string) => table.getByRole('row').filter({ hasText: header }).first();
  await expect(rowOf('BSN')).toContainText('wordt niet overgenomen');
  await expect(rowOf('BSN').getByRole('combobox')).toHaveCount(0);
  await expect(table).not.toContainText(/\d{9}/);
  await expect(rowOf('Roepnaam').getByRole('combobox')).toHaveValue('roepnaam');
  await rowOf('Instroomdatum').getByRole('combobox').click();
  await page.getByRole('option', { name: 'niet overnemen' }).click();
  await expectAccessibleInBothSchemes(page, 'Import, kolommen');
  await page.getByRole('button', { name: 'Verder' }).click();
  await step(page, 'School en klassen');
  await expect(page.getByRole('radio', { name: 'Nee, een deel' })).toBeChecked();
  await page
    .getByRole('button', { name: 'Kies alles' })
    .or(page.getByLabel(/^groep 6 c/))
    .first()
    .click();
  await toPreview(page);
  await applyList(page);
  const added = small.split('\r\n').filter(Boolean).length - 1;
  expect(added).toBeGreaterThan(10);
  expect(await pupilCount(page)).toBe(before + added);
});

test('a file that was dropped on the window is read like one that was chosen', async () => {
  const { page: pageNow } = vault.app();
  const page = await pageNow();
  await goTo(page, 'Vandaag');
  await goTo(page, 'Import');
  // A real File with a path can only come from the system: the file chooser of a hidden field gives one.
  await page.evaluate(() => {
    const field = document.createElement('input');
    field.type = 'file';
    field.id = 'proef-bestand';
    document.body.append(field);
  });
  await page.setInputFiles('#proef-bestand', join(classListFile('GESLEEPT.XML')));
  await page.evaluate(() => {
    const field = document.querySelector<HTMLInputElement>('#proef-bestand');
    const file = field?.files?.[0];
    const zone = [...document.querySelectorAll('*')].find(
      ({ children, textContent }) =>
        children.length === 0 && textContent === 'Sleep de klassenlijst hierheen',
    );
    if (file === undefined || zone === undefined) throw new Error('nothing to drop');
    const data = new DataTransfer();
    data.items.add(file);
    const options = { bubbles: true, cancelable: true, dataTransfer: data };
    zone.dispatchEvent(new DragEvent('dragover', options));
    zone.dispatchEvent(new DragEvent('drop', options));
    field?.remove();
  });
  await step(page, 'School en klassen');
  await expect(page.getByText(/600 leerlingen/).first()).toBeVisible();
});
