/** The document as a file of Word. Loads the docx package: reach it through docx.ts alone. */
import { Document, Footer, Packer, PageNumber, Paragraph, Tab, TextRun } from 'docx';
import { drawBlocks } from './docx-blocks';
import { paragraph } from './docx-paragraph';
import { corePart, fontPart } from './docx-parts';
import { mm, numbering, PAGE, styles } from './docx-styles';
import { docxTexts } from './docx-texts';
import type { DocumentModel } from './model';
import { writable } from './xml-text';
import { withZipDay } from './zip-dates';

export type DocxProperties = {
  /** In the file's properties: never a name. */
  readonly title: string;
  /** The day of release, `YYYY-MM-DD`: made and changed at midnight of it, UTC. */
  readonly date: string;
  /** The line at the foot of each page, before its number, as in the PDF. */
  readonly footer: string;
};

const foot = (text: string): Footer =>
  new Footer({
    children: [
      new Paragraph({
        style: 'Footer',
        children: [
          new TextRun({ text: writable(text).replaceAll(/\s+/g, ' ') }),
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

const page = {
  size: { width: mm(PAGE.width), height: mm(PAGE.height) },
  margin: {
    top: mm(PAGE.top),
    bottom: mm(PAGE.bottom),
    left: mm(PAGE.side),
    right: mm(PAGE.side),
    header: mm(10),
    footer: mm(10),
  },
} as const;

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
        properties: { page },
        footers: { default: foot(properties.footer) },
        children: [
          paragraph(kicker, { style: 'Subtitle' }),
          paragraph(title, { heading: 'Title' }),
          ...drawBlocks(blocks),
        ],
      },
    ],
  });
  const zip = await Packer.toArrayBuffer(file, false, [corePart(properties), fontPart()]);
  return withZipDay(new Uint8Array(zip), properties.date);
};
