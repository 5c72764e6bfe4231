import { describe, expect, it } from 'vitest';
import { docxBytes } from '../../../electron/documents/docx';
import { docxFiles } from './docx-files';

const stylesXml = async (): Promise<string> => {
  const document = {
    title: 'Casus Vlieger',
    kicker: 'Casus voor overleg',
    blocks: [{ kind: 'heading' as const, level: 2 as const, text: 'Leervraag' }],
  };
  const properties = { title: 'Casus Vlieger', date: '2025-11-12', header: '', footer: '' };
  return (
    (await docxFiles(await docxBytes(document, properties))).get('word/styles.xml')?.text ?? ''
  );
};

// LibreOffice makes no bookmark of a heading whose style doesn't say its level.
describe('the headings of a DOCX', () => {
  it.each([
    ['Title', 0],
    ['Heading2', 1],
    ['Heading3', 2],
  ])('has %s as level %i of its outline', async (style, level) => {
    const styles = await stylesXml();
    const own = new RegExp(`<w:style [^>]*w:styleId="${style}".*?</w:style>`, 'su').exec(styles);
    expect(own?.[0]).toContain(`<w:outlineLvl w:val="${level}"/>`);
  });
});

// LibreOffice takes a line without its rule for an exact height: a title of two lines lay over itself.
it('each height of a line in a DOCX says whether it is a multiple or exact', async () => {
  const spacings = (await stylesXml()).match(/<w:spacing [^>]*w:line="[^>]*>/gu) ?? [];
  expect(spacings.length).toBeGreaterThan(5);
  expect(spacings.filter((spacing) => !spacing.includes('w:lineRule='))).toEqual([]);
});
