/**
 * Identifiers planted in the fields of a file, in its notes and in what is typed, through the gate: none of
 * them comes out, in whatever form.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { docxFiles, docxText } from '../unit/documents/docx-files';
import { openFile, openTab } from './pages/case-files';
import {
  acceptMeter,
  answerQuestions,
  editor,
  exportAs,
  fillFacts,
  newCasus,
  outcomes,
  pullInto,
  release,
  typeIn,
} from './pages/casus';
import { goTo } from './pages/frame';
import { expect, test } from './support/app';
import { exampleFile } from './support/bulk';
import { rawObjects, readPdf } from './support/pdf-text';
import {
  plantedIdentifiers,
  plantedJargon,
  plantedNotes,
  plantedTexts,
  withPlantedNotes,
} from './support/planted';
import { exportsFolder } from './support/run-folder';
import { shareVault } from './support/shared-vault';

const vault = shareVault({ files: [withPlantedNotes(exampleFile('CF13'))] });
const partner = 'leerplichtambtenaar';
/** design.md, idea 5. */
const HONEST =
  /Gegevens vervangen, gecontroleerd door [a-z ]+ op \d{1,2} [a-z]+ \d{4}\. Voor bekenden kan dit herleidbaar zijn\./u;

const without = (text: string): string => text.toLowerCase().replaceAll(/\s+/gu, ' ');

/** Names each that stands in the text, so that a failure tells which. */
const leaked = (text: string): readonly string[] =>
  plantedIdentifiers.filter((value) => without(text).includes(without(value)));

test('every identifier is replaced in what is typed and in what is pulled in', async () => {
  const page = await vault.app().page();
  await goTo(page, 'Dossiers');
  await openFile(page, 'Ilyas el Idrissi');
  await openTab(page, 'Casus');
  await newCasus(page);
  for (const [section, text] of Object.entries(plantedTexts)) {
    await typeIn(page, section, { text });
  }
  for (const { section, label } of plantedNotes) await pullInto(page, section, [label]);
  await typeIn(page, 'Vraag per partner', { partner, text: 'Wat kan Ilyas van u verwachten?' });
  await answerQuestions(page);
  await expect(
    page.getByText(/^uit: (?:klassenbezoek|e-mail|telefoongesprek|overleg)/iu),
  ).toHaveCount(plantedNotes.length);
  const shown = (await outcomes(page).allInnerTexts()).join('\n');
  expect(leaked(shown)).toEqual([]);
  for (const jargon of plantedJargon) expect(shown).toContain(jargon);
});

test('copying from the editor and from the page gives the de-identified text alone', async () => {
  const { electron, page: pageNow } = vault.app();
  const page = await pageNow();
  const clipboard = () => electron.evaluate(({ clipboard: board }) => board.readText());
  await editor(page, 'Concreet gedrag: Wanneer').click();
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Control+c');
  await expect.poll(clipboard).toContain('liep');
  expect(leaked(await clipboard())).toEqual([]);
  await page.getByRole('heading', { level: 1 }).click();
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Control+c');
  await expect.poll(clipboard).toContain('plein');
  expect(leaked(await clipboard())).toEqual([]);
});

test('neither PDF nor DOCX holds one of them, in the text or in the properties', async () => {
  const { electron, page: pageNow } = vault.app();
  const page = await pageNow();
  await fillFacts(page, { basis: 'Ouders zijn geïnformeerd.' });
  await acceptMeter(page, 'Dit overleg kent de leerling niet.');
  await release(page);
  for (const [item, name] of [
    ['PDF', 'geheel.pdf'],
    ['PDF, een bladzijde per partner', 'per-partner.pdf'],
  ] as const) {
    const path = join(exportsFolder, name);
    await exportAs({ electron, page }, { item, path });
    const { text, properties } = await readPdf(path);
    expect(leaked(text)).toEqual([]);
    expect(leaked(properties)).toEqual([]);
    expect(await rawObjects(path)).not.toMatch(/Skia|Chrom|Electron/u);
    expect(text).toMatch(HONEST);
    expect(text).toContain('van u verwachten?');
  }
  for (const [item, name] of [
    ['Word (DOCX)', 'geheel.docx'],
    ['Word (DOCX), een bladzijde per partner', 'per-partner.docx'],
  ] as const) {
    const path = join(exportsFolder, name);
    await exportAs({ electron, page }, { item, path });
    const bytes = new Uint8Array(readFileSync(path));
    for (const [file, { text }] of await docxFiles(bytes)) {
      expect(leaked(text), file).toEqual([]);
    }
    const words = await docxText(bytes);
    expect(leaked(words)).toEqual([]);
    expect(words).toMatch(HONEST);
  }
});

test('the log as a PDF tells what was done, and holds none of them either', async () => {
  const { electron, page: pageNow } = vault.app();
  const page = await pageNow();
  const log = join(exportsFolder, 'logboek.pdf');
  const item = 'Logboek als PDF (zonder wat er stond)';
  await exportAs({ electron, page }, { item, path: log });
  const logged = await readPdf(log);
  expect(leaked(logged.text)).toEqual([]);
  expect(leaked(logged.properties)).toEqual([]);
  expect(leaked(await rawObjects(log))).toEqual([]);
  expect(logged.text).toContain('telefoonnummer');
  expect(logged.text).toMatch(HONEST);
});
