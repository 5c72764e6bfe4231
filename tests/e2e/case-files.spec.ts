import {
  addGuardian,
  finishFile,
  namesInList,
  openFile,
  openTab,
  startFile,
} from './pages/case-files';
import { answer, chooseInMenu, goTo, heading, pickOption } from './pages/frame';
import { openGuardians } from './pages/guardian-contacts';
import { expect, test } from './support/app';
import { expectAccessibleInBothSchemes } from './support/axe';
import { example, exampleFile } from './support/bulk';
import { canary } from './support/run-folder';
import { shareVault } from './support/shared-vault';

const files = ['CF01', 'CF02', 'CF05', 'CF09', 'CF13'].map(exampleFile);
const vault = shareVault({ files });
const jurre = "Jurre van 't Hof";

test('a pupil gets a file by hand, and a secret address is not on the screen until it is asked for', async () => {
  const page = await vault.app().page();
  const pupil = 'Storm Nguyễn';
  const secret = canary('Geheimestraat');
  await goTo(page, 'Dossiers');
  await expectAccessibleInBothSchemes(page, 'Dossiers');
  await page.getByRole('button', { name: 'Nieuw dossier' }).click();
  await expectAccessibleInBothSchemes(page, 'Nieuw dossier, leerling kiezen');
  await goTo(page, 'Dossiers');
  await startFile(page, pupil);
  await expect(page.getByRole('textbox', { name: 'Codenaam' })).not.toHaveValue('');
  await addGuardian(page, {
    firstName: 'Linda',
    lastName: canary('Achternaam'),
    relation: 'moeder',
    custody: 'ja',
    phone: canary('06'),
    address: `${secret} 1`,
    secretAddress: true,
  });
  await addGuardian(page, {
    firstName: 'Minh',
    lastName: 'Nguyễn',
    relation: 'vader',
    custody: 'ja',
  });
  await expectAccessibleInBothSchemes(page, 'Nieuw dossier, formulier');
  await finishFile(page, pupil);
  await expectAccessibleInBothSchemes(page, 'Dossier, overzicht');

  await openGuardians(page, 'Gegevens');
  await expect(page.getByText('geheim adres', { exact: true })).toBeVisible();
  await expect(page.getByText(secret)).toHaveCount(0);
  await expectAccessibleInBothSchemes(page, 'Dossier, ouders');
  await page.getByRole('button', { name: /^Toon het adres van Linda/ }).click();
  await expect(page.getByText(secret)).toBeVisible();
});

test('a code name that is the name of somebody is refused', async () => {
  const page = await vault.app().page();
  await goTo(page, 'Dossiers');
  await startFile(page, 'Björn Hoekstra');
  await page.getByRole('textbox', { name: 'Codenaam' }).fill('Jurre');
  await page.getByRole('button', { name: 'Maak het dossier' }).click();
  await expect(page.getByText(/Dit is ook een naam/)).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Codenaam' })).toBeFocused();
  await page.getByRole('button', { name: 'Annuleren' }).click();
  await answer(page, 'Gooi weg');
  await expect(heading(page, 'Dossiers')).toBeVisible();
});

test('the list is filtered by name, class and phase', async () => {
  const page = await vault.app().page();
  await goTo(page, 'Dossiers');
  const all = await namesInList(page);
  expect(all).toHaveLength(files.length + 1);
  await page.getByLabel('Zoek op naam of codenaam').fill('lucja');
  await expect.poll(() => namesInList(page)).toHaveLength(1);
  expect((await namesInList(page))[0]).toContain('Łucja Wiśniewska');
  await page.getByLabel('Zoek op naam of codenaam').fill('');
  const { school } = example();
  const sterre = school.pupils.find(({ key }) => key === exampleFile('CF05').pupilKey);
  const className = school.classGroups.find(({ key }) => key === sterre?.classGroupKey)?.name ?? '';
  await pickOption(page, 'Groep', className);
  await expect.poll(() => namesInList(page)).not.toHaveLength(all.length);
  for (const name of await namesInList(page)) expect(all).toContain(name);
  expect((await namesInList(page)).join(' ')).toContain('Sterre de Jong');
  await page.getByLabel('Zoek op naam of codenaam').fill('zzz');
  await expect(page.getByText('Geen dossier gevonden')).toBeVisible();
  await expectAccessibleInBothSchemes(page, 'Dossiers, niets gevonden');
  await page.getByRole('button', { name: 'Toon alle dossiers' }).click();
  await expect.poll(() => namesInList(page)).toHaveLength(all.length);
});

test('an archived file can be read but not written, until it is opened again', async () => {
  const page = await vault.app().page();
  await goTo(page, 'Dossiers');
  await openFile(page, jurre);
  await chooseInMenu(page, 'Meer voor dit dossier', 'Archiveren');
  await expectAccessibleInBothSchemes(page, 'Dossier archiveren, vraag');
  await answer(page, 'Archiveren');
  await openTab(page, 'Notities');
  await expect(page.getByText(/Dit dossier is gearchiveerd/).first()).toBeVisible();
  await expect(
    page.getByRole('main').getByRole('button', { name: 'Nieuwe notitie' }),
  ).toBeDisabled();
  await expectAccessibleInBothSchemes(page, 'Dossier, gearchiveerd');

  await goTo(page, 'Dossiers');
  await page.getByText('Actief', { exact: true }).click();
  expect((await namesInList(page)).join(' ')).not.toContain(jurre);
  await page.getByText('Gearchiveerd', { exact: true }).click();
  expect((await namesInList(page)).join(' ')).toContain(jurre);
  await openFile(page, jurre);
  await chooseInMenu(page, 'Meer voor dit dossier', 'Heropenen');
  await answer(page, 'Heropenen');
  await openTab(page, 'Notities');
  await expect(
    page.getByRole('main').getByRole('button', { name: 'Nieuwe notitie' }).first(),
  ).toBeEnabled();
});

test('pupils are listed and changed by hand', async () => {
  const page = await vault.app().page();
  await goTo(page, 'Leerlingen');
  await expectAccessibleInBothSchemes(page, 'Leerlingen');
  await page.getByRole('button', { name: 'Leerling toevoegen' }).click();
  const dialog = page.getByRole('dialog');
  const family = canary('Familie');
  await dialog.getByLabel('Roepnaam').fill('Zilla');
  await dialog.getByLabel('Achternaam').fill(family);
  await dialog.getByLabel('Geboortedatum').fill('03-09-2018');
  await expectAccessibleInBothSchemes(page, 'Leerling toevoegen');
  await dialog.getByRole('button', { name: 'Voeg toe' }).click();
  await expect(dialog).toHaveCount(0);
  await page.getByLabel('Zoek op naam').fill(`Zilla ${family}`);
  await expect(page.getByRole('cell', { name: `Zilla ${family}`, exact: true })).toBeVisible();
});
