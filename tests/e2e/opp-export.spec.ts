/** What leaves of an OPP: read back from the files, with names and without. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { docxFiles, docxText } from '../unit/documents/docx-files';
import { openFile, openTab } from './pages/case-files';
import { goTo } from './pages/frame';
import { openOpp } from './pages/opp';
import { chooseAction, openDialog, writeOpp } from './pages/opp-cycle';
import { saveAs } from './pages/opp-export';
import { expect, test } from './support/app';
import { expectAccessibleInBothSchemes } from './support/axe';
import { exampleFile } from './support/bulk';
import { readPdf } from './support/pdf-text';
import { readAnew, shareVault } from './support/shared-vault';

const vault = shareVault({ files: [exampleFile('CF13')] });
const names = /Ilyas|Idrissi|Hanane|Boutahar|Rachid/u;
const written = [
  'Helpt graag anderen.',
  'Leest elke dag een kwartier hardop.',
  '4 van de 5 dagen',
  'Begeleid lezen in een rustige ruimte.',
  '3 keer per week, 20 minuten',
  'Vmbo basisberoepsgericht',
];
const headings = [
  'Bevorderende en belemmerende factoren',
  'Uitstroombestemming',
  'Doelen',
  'Handelingsdeel',
  'Afwijkingen van het onderwijsprogramma',
];

let folder = '';
test.beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'casuskluis-opp-'));
});
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

const saveIn = (page: Page, button: string, name: string): Promise<string> =>
  saveAs(vault.app(), page, button, join(folder, name));

test('with names every section leaves, with real headings and tables, in PDF and DOCX', async () => {
  const page = await vault.app().page();
  await writeOpp(page, vault.files()[0]?.id ?? '');
  await readAnew(page);
  await goTo(page, 'Dossiers');
  await openFile(page, 'Ilyas el Idrissi');
  await openTab(page, 'OPP');
  await openOpp(page);
  await chooseAction(page, 'Exporteren als PDF of DOCX …');
  await expect(openDialog(page).getByRole('radio', { name: 'Met namen' })).toBeChecked();
  await expectAccessibleInBothSchemes(page, 'OPP, exporteren');

  const pdf = await readPdf(await saveIn(page, 'Bewaar als PDF', 'geheel.pdf'));
  for (const text of [...written, ...headings, 'Ilyas']) expect(pdf.text).toContain(text);
  // Whose it is stands above each page; below it what it is, and the page.
  const pages = Number(/Pagina 1 van (?<all>\d+)/u.exec(pdf.text)?.groups?.['all']);
  expect(pdf.text).toMatch(/OPP · versie 1 ?Pagina 1 van/u);
  expect(pdf.text.split('Ilyas el Idrissi').length - 1).toBeGreaterThan(pages);
  for (const heading of headings) expect(pdf.properties).toContain(heading);
  // The bookmarks are the page's own headings; what the file tells of itself names nobody.
  expect(pdf.properties.split('"outline"')[0]).not.toMatch(names);

  const bytes = readFileSync(await saveIn(page, 'Bewaar als DOCX', 'geheel.docx'));
  const words = await docxText(bytes);
  for (const text of [...written, ...headings]) expect(words).toContain(text);
  const files = await docxFiles(bytes);
  expect(files.get('word/header1.xml')?.text).toContain('Ilyas el Idrissi');
  const xml = files.get('word/document.xml')?.text ?? '';
  expect(xml.match(/w:val="Heading2"/gu)?.length).toBeGreaterThanOrEqual(headings.length);
  expect(xml.match(/<w:tbl>/gu)?.length).toBeGreaterThanOrEqual(3);
  expect(xml).toContain('<w:tblHeader/>');
});

test('with the code name no name leaves: not in the text, the XML or the properties', async () => {
  const page = await vault.app().page();
  await openDialog(page).getByRole('radio', { name: 'Met de codenaam' }).check();
  const pdf = await readPdf(await saveIn(page, 'Bewaar als PDF', 'codenaam.pdf'));
  expect(pdf.text).toContain('Begeleid lezen in een rustige ruimte.');
  expect(pdf.text).toContain('Casus ');
  expect(`${pdf.text} ${pdf.properties}`).not.toMatch(names);
  const bytes = readFileSync(await saveIn(page, 'Bewaar als DOCX', 'codenaam.docx'));
  for (const [file, { text }] of await docxFiles(bytes)) expect(text, file).not.toMatch(names);
  expect(readdirSync(folder).toSorted()).toEqual([
    'codenaam.docx',
    'codenaam.pdf',
    'geheel.docx',
    'geheel.pdf',
  ]);
});
