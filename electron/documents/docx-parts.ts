/**
 * Parts of the DOCX package that the docx package fills with the moment of making, or that it has no
 * option for. Threat: a file's properties tell what its pages do not (who, when, on which machine).
 */
import { escapeXml } from './xml-text';

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** The maker in the properties of every file: the app, never a person. */
const MAKER = 'Casuskluis';

export const FONT = 'Atkinson Hyperlegible Next';

/** Where the font is missing: about as wide, and on each computer that has Word. */
const FALLBACK = 'Arial';

/** docProps/core.xml. @param date the day, `YYYY-MM-DD` */
export const corePart = ({ title, date }: { readonly title: string; readonly date: string }) => {
  const moment = (name: string): string =>
    `<dcterms:${name} xsi:type="dcterms:W3CDTF">${escapeXml(date)}T00:00:00Z</dcterms:${name}>`;
  return {
    path: 'docProps/core.xml',
    data:
      `${DECLARATION}<cp:coreProperties` +
      ' xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"' +
      ' xmlns:dc="http://purl.org/dc/elements/1.1/"' +
      ' xmlns:dcterms="http://purl.org/dc/terms/"' +
      ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
      `<dc:title>${escapeXml(title)}</dc:title><dc:creator>${MAKER}</dc:creator>` +
      `<cp:lastModifiedBy>${MAKER}</cp:lastModifiedBy><cp:revision>1</cp:revision>` +
      `${moment('created')}${moment('modified')}<dc:language>nl-NL</dc:language></cp:coreProperties>`,
  };
};

/** word/fontTable.xml: names the font, does not carry it, and says what stands in for it. */
export const fontPart = () => ({
  path: 'word/fontTable.xml',
  data:
    `${DECLARATION}<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">` +
    `<w:font w:name="${FONT}"><w:altName w:val="${FALLBACK}"/><w:charset w:val="00"/>` +
    '<w:family w:val="swiss"/><w:pitch w:val="variable"/></w:font></w:fonts>',
});
