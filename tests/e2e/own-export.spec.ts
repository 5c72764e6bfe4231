import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from '@playwright/test';
import { ArchiveDossier, ArchiveManifest } from '../../electron/contract/archive';
import { ArchivePrivateNotes, VaultExtras } from '../../electron/contract/vault-extras';
import { ageOpens, hasProgram, untar } from '../integration/support/stock-programs';
import { openFile } from './pages/case-files';
import { chooseInMenu, goTo } from './pages/frame';
import { expect, test } from './support/app';
import { expectAccessibleInBothSchemes } from './support/axe';
import { exampleFile } from './support/bulk';
import { answerSaveDialog } from './support/dialogs';
import { exportsFolder } from './support/run-folder';
import { shareVault } from './support/shared-vault';

const vault = shareVault({ files: [exampleFile('CF12'), exampleFile('CF13')] });
const everything = join(exportsFolder, 'alles.casuskluis');
const one = join(exportsFolder, 'dossier.casuskluis');

/** The six words, of the dialog that shows them once. */
const wordsOf = async (written: Locator): Promise<string> => {
  const words = await written.getByRole('listitem').allInnerTexts();
  return words.map((word) => word.replace(/^\d\s*/, '').trim()).join(' ');
};

const close = async (written: Locator): Promise<void> => {
  await written.getByRole('checkbox', { name: /^Ik heb de zes woorden/ }).check();
  await written.getByRole('button', { name: 'Sluiten' }).click();
};

/** By stock `age` and `tar`. */
const unpack = (file: string, passphrase: string): ReadonlyMap<string, Buffer> => {
  const folder = mkdtempSync(`${file}-`);
  return untar(ageOpens(file, { passphrase }, folder), folder);
};

const json = (entries: ReadonlyMap<string, Buffer>, path: string): unknown =>
  JSON.parse(entries.get(path)?.toString() ?? 'null');

test('everything is taken along, and opens with stock age and tar', async () => {
  const page = await vault.app().page();
  await goTo(page, 'Instellingen');
  const part = page.getByRole('region', { name: 'Alles meenemen' });
  await part.scrollIntoViewIfNeeded();
  await expectAccessibleInBothSchemes(page, 'Instellingen, alles meenemen');
  await answerSaveDialog(vault.app().electron, everything);
  await part.getByRole('button', { name: 'Alles meenemen' }).click();
  const written = page.getByRole('dialog', { name: 'Alles staat in het bestand' });
  await expect(written).toBeVisible({ timeout: 60_000 });
  await expect(written).toContainText('Er staan 2 dossiers in.');
  await expectAccessibleInBothSchemes(page, 'Alles meenemen, zes woorden');
  const passphrase = await wordsOf(written);
  await close(written);

  test.skip(!hasProgram('age') || !hasProgram('script'), 'age is not here');
  const entries = unpack(everything, passphrase);
  const manifest = ArchiveManifest.parse(json(entries, 'casuskluis.json'));
  if (manifest.kind !== 'vault') throw new Error('everything was asked for');
  expect(manifest.dossiers).toHaveLength(2);
  for (const { path, pdfPath, privatePath } of manifest.dossiers) {
    ArchiveDossier.parse(json(entries, path));
    if (privatePath !== null) ArchivePrivateNotes.parse(json(entries, privatePath));
    expect(
      entries
        .get(pdfPath ?? '')
        ?.subarray(0, 5)
        .toString(),
    ).toBe('%PDF-');
  }
  VaultExtras.parse(json(entries, 'kluis.json'));
});

test('one file is taken along from its menu, without pages where nobody wants them', async () => {
  const page = await vault.app().page();
  await goTo(page, 'Dossiers');
  await openFile(page, 'Zoë-Lynn Baptista-Kerkhoven');
  await chooseInMenu(page, 'Meer voor dit dossier', 'Dit dossier meenemen');
  const dialog = page.getByRole('dialog', { name: 'Dit dossier meenemen' });
  await dialog.getByRole('checkbox', { name: 'Ook als PDF om te lezen' }).uncheck();
  await expectAccessibleInBothSchemes(page, 'Dit dossier meenemen');
  await answerSaveDialog(vault.app().electron, one);
  await dialog.getByRole('button', { name: 'Dit dossier meenemen' }).click();
  const written = page.getByRole('dialog', { name: 'Het dossier staat in het bestand' });
  await expect(written).toBeVisible({ timeout: 60_000 });
  const passphrase = await wordsOf(written);
  await close(written);
  await page.keyboard.press('Escape');

  test.skip(!hasProgram('age') || !hasProgram('script'), 'age is not here');
  const entries = unpack(one, passphrase);
  expect(json(entries, 'casuskluis.json')).toMatchObject({
    kind: 'caseFile',
    vaultPath: null,
    dossiers: [{ pdfPath: null }],
  });
  expect([...entries.keys()].filter((path) => /^(kluis|pdf)/.test(path))).toEqual([]);
});
