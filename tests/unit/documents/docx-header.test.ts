import { expect, it } from 'vitest';
import { docxBytes } from '../../../electron/documents/docx';
import { docxFiles } from './docx-files';

it('a DOCX has whose it is above each page, as a header of Word, and not at the foot', async () => {
  const bytes = await docxBytes(
    { title: 'OPP', kicker: '', blocks: [] },
    { title: 'OPP', date: '2025-11-12', header: 'Casus\nVlieger', footer: 'Versie 2' },
  );
  const files = await docxFiles(bytes);
  const header = files.get('word/header1.xml')?.text ?? '';
  expect(header).toContain('<w:pStyle w:val="Header"/>');
  expect(header).toContain('>Casus Vlieger<');
  expect(files.get('word/footer1.xml')?.text).not.toContain('Vlieger');
  expect(files.get('word/document.xml')?.text).toMatch(/<w:headerReference w:type="default"/u);
});
