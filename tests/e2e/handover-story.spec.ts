/**
 * Two vaults: the teacher of now composes, locks and hands over; stock programs read the file; the teacher of next
 * year takes it over, and a receipt comes back. What stayed behind is nowhere in what left.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { Page } from '@playwright/test';
import type { ArchiveDossier, ArchiveManifest } from '../../electron/contract/archive';
import { ageOpens, hasProgram, untar } from '../integration/support/stock-programs';
import { openFile } from './pages/case-files';
import { goTo } from './pages/frame';
import {
  chooseReader,
  goesAlong,
  handoverLog,
  openHandover,
  openSummary,
  readWordsOnce,
  staysBehind,
  toLastStep,
} from './pages/handover';
import { openReceived, takeOver } from './pages/receiving-story';
import { createVault } from './pages/welcome';
import { expect, launch, test, type RunningApp } from './support/app';
import { exampleFile } from './support/bulk';
import { answerSaveDialog } from './support/dialogs';
import { importExample } from './support/class-list-files';
import { recordsOf, type ShownRecords } from './support/records-of';
import { fillRichly } from './support/rich-file';
import { canary, exportsFolder, remember } from './support/run-folder';
import { readAnew, shareVault } from './support/shared-vault';

const sender = shareVault({ files: [exampleFile('CF13')] });
const pupil = 'Ilyas el Idrissi';
const words = {
  signal: canary('signaal'),
  talk: canary('gesprek'),
  interpretation: canary('duiding'),
  privateNote: canary('werkaantekening'),
};

const folder = mkdtempSync(join(exportsFolder, 'overdracht-'));
const handoverFile = join(folder, 'overdracht.casuskluis');
const receiptFile = join(folder, 'ontvangst.casuskluis');
let passphrase = '';
let sent: ShownRecords;
let receiver: RunningApp;

test.beforeAll(async () => {
  const page = await sender.app().page();
  const caseFileId = sender.files()[0]?.id ?? '';
  await fillRichly(page, { caseFileId, words });
  await readAnew(page);
  sent = await recordsOf(page, caseFileId);
  // The other teacher has the class list already: the pupil is there, without a file.
  receiver = await launch();
  const other = await receiver.page();
  const ways = await createVault(other);
  remember(ways.passphrase);
  await importExample(receiver.electron, other);
  await readAnew(other);
});
test.afterAll(() => receiver.close());

const toFile = async (page: Page): Promise<void> => {
  await goTo(page, 'Dossiers');
  await openFile(page, pupil);
};

const make = async (page: Page): Promise<string> => {
  const dialog = await toLastStep(page, 'leerkracht van groep 6');
  await dialog.getByRole('button', { name: 'Maak het bestand' }).click();
  const said = (await readWordsOnce(page)).join(' ');
  expect(said.split(' ')).toHaveLength(6);
  remember(said);
  return said;
};

test('what goes along is chosen beside what stays, and locked with six words', async () => {
  const page = await sender.app().page();
  await toFile(page);
  await openHandover(page, 'Samenstellen');
  await chooseReader(page, 'Leerkracht van volgend jaar');
  await expect(goesAlong(page)).toContainText('Impulsklas, 1 doel');
  await expect(staysBehind(page)).toContainText('Signalen');
  const summary = await openSummary(page);
  await summary
    .getByLabel('Wat heeft deze leerling maandag nodig?')
    .fill('Een plek vooraan en de eerste stap op tafel.');
  await answerSaveDialog(sender.app().electron, handoverFile);
  passphrase = await make(page);
  expect(readdirSync(folder)).toEqual(['overdracht.casuskluis']);
  await openHandover(page, 'Gemaakt en ontvangen');
  await expect(handoverLog(page).getByRole('listitem')).toHaveCount(1);
  await expect(handoverLog(page)).toContainText('leerkracht van groep 6');
});

test('stock age opens it, it fits the published schema, and nothing that stayed is in it', () => {
  test.skip(!hasProgram('age') || !hasProgram('script'), 'age is not installed');
  const entries = untar(ageOpens(handoverFile, { passphrase }, folder), folder);
  const manifest = JSON.parse(String(entries.get('casuskluis.json'))) as ArchiveManifest;
  const dossier = JSON.parse(String(entries.get('dossiers/1.json'))) as ArchiveDossier;
  const published = JSON.parse(
    readFileSync('build/archive-schema/casuskluis-1.schema.json', 'utf8'),
  ) as { readonly $id: string };
  expect(JSON.parse(String(entries.get('schema.json')))).toEqual(published);
  const ajv = addFormats.default(new Ajv2020({ strict: false }));
  ajv.addSchema(published);
  for (const [name, value] of [
    ['manifest', manifest],
    ['dossier', dossier],
  ] as const) {
    expect(ajv.validate(`${published.$id}#/$defs/${name}`, value), ajv.errorsText()).toBe(true);
  }
  const all = [...entries.values()].join('\n');
  for (const word of Object.values(words)) expect(all).not.toContain(word);
  expect(manifest.kind).toBe('handover');
  // Data, not text: each goal, step and check moment is a record.
  expect(new Set(dossier.records.map(({ kind }) => kind))).toEqual(
    new Set(['agreement', 'guardianViews', 'trajectory', 'opp']),
  );
});

test('a reader without Casuskluis gets a PDF that opens with the six words alone', async () => {
  test.skip(!hasProgram('qpdf') || !hasProgram('pdftotext'), 'qpdf or pdftotext is not installed');
  const page = await sender.app().page();
  const pdf = join(folder, 'overdracht.pdf');
  await openHandover(page, 'Samenstellen');
  await answerSaveDialog(sender.app().electron, pdf);
  const dialog = await toLastStep(page, 'leerkracht van groep 6', 'PDF met een wachtwoordzin');
  await dialog.getByRole('button', { name: 'Maak het bestand' }).click();
  const said = (await readWordsOnce(page)).join(' ');
  remember(said);
  const facts = execFileSync('qpdf', [`--password=${said}`, '--show-encryption', pdf], {
    encoding: 'utf8',
  });
  expect(facts).toContain('R = 6');
  expect(facts).toContain('file encryption method: AESv3');
  const text = execFileSync('pdftotext', ['-upw', said, pdf, '-'], { encoding: 'utf8' });
  expect(text).toContain('Een plek vooraan en de eerste stap op tafel.');
  expect(text).toContain('Vraagt op tijd om hulp.');
  for (const word of Object.values(words)) expect(text).not.toContain(word);
  expect(spawnSync('pdftotext', [pdf, '-']).status).not.toBe(0);
  expect(readFileSync(pdf).toString('latin1')).not.toContain('Ilyas');
});

test('the next teacher sees it first, takes it over, and goals and dates live on', async () => {
  const page = await receiver.page();
  await openReceived(receiver, { file: handoverFile, passphrase });
  const main = page.getByRole('main');
  await expect(main).toContainText('Afzender volgens het bestand');
  await expect(main).toContainText('Een plek vooraan en de eerste stap op tafel.');
  await takeOver(page);
  await toFile(page);
  const caseFileId = /dossiers\/([0-9a-f-]{36})/u.exec(page.url())?.[1] ?? '';
  const received = await recordsOf(page, caseFileId);
  expect(received.goesToNextTeacher).toEqual(sent.goesToNextTeacher);
  expect(received.staysHere).toEqual({ notes: [], contacts: [], signals: [], privateNotes: [] });
  await goTo(page, 'Vandaag');
  await expect(page.getByRole('main')).toContainText('Borging van het traject bekijken');
  await expect(page.getByRole('main')).toContainText('Elke vrijdag terugkijken.');
});

test('the same file a second time doubles nothing', async () => {
  const page = await receiver.page();
  await openReceived(receiver, { file: handoverFile, passphrase });
  await expect(page.getByRole('main')).toContainText('al overgenomen');
  await takeOver(page);
  await goTo(page, 'Dossiers');
  await expect(page.getByRole('row', { name: new RegExp(pupil) })).toHaveCount(1);
});

test('the receipt goes back, and the log of the sender says so', async () => {
  const page = await receiver.page();
  await answerSaveDialog(receiver.electron, receiptFile);
  await goTo(page, 'Ontvangen');
  await page.getByRole('button', { name: 'Bevestig ontvangst' }).first().click();
  await page.getByRole('button', { name: 'Maak de ontvangstbevestiging' }).click();
  const said = (await readWordsOnce(page, 'De ontvangstbevestiging is gemaakt')).join(' ');
  remember(said);
  expect(existsSync(receiptFile)).toBe(true);

  const back = await sender.app().page();
  await openReceived(sender.app(), { file: receiptFile, passphrase: said });
  await back.getByRole('button', { name: 'Zet in het logboek' }).click();
  await expect(
    back.getByText('De ontvangst staat in het logboek van de overdracht.'),
  ).toBeVisible();
  await toFile(back);
  await openHandover(back, 'Gemaakt en ontvangen');
  await expect(
    handoverLog(back).getByRole('listitem').filter({ hasText: 'bestand voor Casuskluis' }),
  ).toContainText(/ontvangen op/iu);
});
