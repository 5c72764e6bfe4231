import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PDFDocument, PDFName, PDFString } from '@cantoo/pdf-lib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sealPdf } from '../../../electron/shell/seal-pdf';
import { hasProgram } from '../support/stock-programs';

const WORDS = 'appel boom citroen deur ezel fiets';
const folder = mkdtempSync(join(tmpdir(), 'casuskluis-pdf-'));
const file = join(folder, 'verzegeld.pdf');
let plainPdf = new Uint8Array();
let sealed = Buffer.alloc(0);

afterAll(() => rmSync(folder, { recursive: true, force: true }));
beforeAll(async () => {
  const document = await PDFDocument.create();
  document.setTitle('Kanarietitel');
  document.setLanguage('nl-NL');
  document.catalog.set(PDFName.of('MarkInfo'), document.context.obj({ Marked: true }));
  const page = document.addPage();
  page.drawText('Kanarietekst');
  page.node.set(PDFName.of('LastModified'), PDFString.of('Kanariedag'));
  plainPdf = await document.save();
  sealed = Buffer.from(await sealPdf(plainPdf, WORDS));
  writeFileSync(file, sealed);
});

describe('a sealed PDF', () => {
  it('shows nothing of its pages, its properties or its dates without the words', () => {
    expect(sealed.toString('latin1')).not.toMatch(/Kanarie|nl-NL/u);
  });

  it('opens with the words alone', async () => {
    await expect(PDFDocument.load(sealed)).rejects.toBeInstanceOf(Error);
    await expect(
      PDFDocument.load(sealed, { password: 'zes andere woorden' }),
    ).rejects.toBeInstanceOf(Error);
    const opened = await PDFDocument.load(sealed, { password: WORDS, updateMetadata: false });
    expect(opened.getPageCount()).toBe(1);
  });
});

const qpdf = (...more: readonly string[]) =>
  spawnSync('qpdf', [...more, file], { encoding: 'utf8' });

describe.runIf(hasProgram('qpdf'))('to qpdf it', () => {
  it('is locked with AES-256, revision 6, and whole', () => {
    const { stdout } = qpdf(`--password=${WORDS}`, '--show-encryption');
    expect(stdout).toContain('R = 6');
    expect(stdout.match(/method: AESv3/gu)).toHaveLength(3);
    expect(stdout).toContain('print high resolution: allowed');
    expect(stdout).toContain('extract for accessibility: allowed');
    expect(stdout).toContain('modify anything: not allowed');
    expect(qpdf(`--password=${WORDS}`, '--check').status).toBe(0);
  });

  it('stays shut without the words', () => {
    expect(qpdf('--check').status).not.toBe(0);
    expect(qpdf('--password=zes andere woorden', '--check').status).not.toBe(0);
  });

  it('keeps its title, its language and its tags inside', async () => {
    const plain = join(folder, 'open.pdf');
    expect(spawnSync('qpdf', [`--password=${WORDS}`, '--decrypt', file, plain]).status).toBe(0);
    const opened = await PDFDocument.load(readFileSync(plain), { updateMetadata: false });
    expect(opened.getTitle()).toBe('Kanarietitel');
    expect(String(opened.catalog.lookup(PDFName.of('Lang')))).toContain('nl-NL');
    expect(String(opened.catalog.lookup(PDFName.of('MarkInfo')))).toContain('true');
  });
});

it.runIf(hasProgram('pdftotext'))(
  'pdftotext reads it with the words, and not without',
  async () => {
    // Its command line takes 32 letters of a password; readers on the screen take all 127 that the format has.
    const short = 'appel boom citroen';
    const other = join(folder, 'kort.pdf');
    writeFileSync(other, await sealPdf(plainPdf, short));
    const text = execFileSync('pdftotext', ['-upw', short, other, '-'], { encoding: 'utf8' });
    expect(text).toContain('Kanarietekst');
    const shut = spawnSync('pdftotext', [other, '-'], { encoding: 'utf8' });
    expect(shut.status).not.toBe(0);
    expect(shut.stdout).toBe('');
  },
);
