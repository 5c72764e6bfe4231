/** The document as a file of Word. Loads the docx package: reach it through docx.ts alone. */
import { Document, Footer, Header, Packer, PageNumber, Paragraph, Tab, TextRun } from 'docx';
import { drawBlocks } from './docx-blocks';
import { paragraph } from './docx-paragraph';
import { corePart, fontPart } from './docx-parts';
import { mm, numbering, PAGE, SHEET, styles } from './docx-styles';
import { docxTexts } from './docx-texts';
import type { DocumentModel } from './model';
import type { Drawings } from './question-html';
import { isForWriting } from './question-rows';
import { writable } from './xml-text';
import { withZipDay } from './zip-dates';

export type DocxProperties = {
  /** In the file's properties: never a name. */
  readonly title: string;
  /** The day of release, `YYYY-MM-DD`: made and changed at midnight of it, UTC. */
  readonly date: string;
  /** Above each page, as in the PDF: whose it is. */
  readonly header: string;
  /** The line at the foot of each page, before its number, as in the PDF. */
  readonly footer: string;
  /** What pictures and faces look like; without them their words alone are written. */
  readonly drawings?: Drawings;
};

const oneLine = (text: string): string => writable(text).replaceAll(/\s+/g, ' ');

const top = (text: string): Header =>
  new Header({ children: [paragraph(oneLine(text), { style: 'Header' })] });

const foot = (text: string): Footer =>
  new Footer({
    children: [
      new Paragraph({
        style: 'Footer',
        children: [
          new TextRun({ text: oneLine(text) }),
          new TextRun({
            children: [
              new Tab(),
              docxTexts.page,
              PageNumber.CURRENT,
              docxTexts.of,
              PageNumber.TOTAL_PAGES,
            ],
          }),
        ],
      }),
    ],
  });

const pageOf = ({ width, height, top: above, bottom, side, edge }: typeof PAGE | typeof SHEET) => ({
  size: { width: mm(width), height: mm(height) },
  margin: {
    top: mm(above),
    bottom: mm(bottom),
    left: mm(side),
    right: mm(side),
    header: mm(edge),
    footer: mm(edge),
  },
});

export const packDocx = async (
  { title, kicker, blocks }: DocumentModel,
  properties: DocxProperties,
): Promise<Uint8Array> => {
  const file = new Document({
    styles,
    numbering,
    compatibility: { version: 15 },
    sections: [
      {
        properties: { page: pageOf(blocks.some(isForWriting) ? SHEET : PAGE) },
        headers: { default: top(properties.header) },
        footers: { default: foot(properties.footer) },
        children: [
          paragraph(kicker, { style: 'Subtitle' }),
          paragraph(title, { heading: 'Title' }),
          ...drawBlocks(blocks, properties.drawings ?? null),
        ],
      },
    ],
  });
  const zip = await Packer.toArrayBuffer(file, false, [corePart(properties), fontPart()]);
  return withZipDay(new Uint8Array(zip), properties.date);
};
