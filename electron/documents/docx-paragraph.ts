/** A text → a paragraph of Word. Pure. */
import { Paragraph, TextRun } from 'docx';
import type { IParagraphOptions, Run } from 'docx';
import { writable } from './xml-text';

/** What a paragraph gets beside its text. */
export type Look = Pick<
  IParagraphOptions,
  'style' | 'heading' | 'keepNext' | 'pageBreakBefore' | 'spacing' | 'rightTabStop'
>;

/** A line end in the text is a line break in the paragraph; a tab is a space, as on the printed page. */
export const paragraph = (text: string, look: Look): Paragraph =>
  new Paragraph({
    ...look,
    children: writable(text)
      .replaceAll('\t', ' ')
      .split('\n')
      .map((line, at) => new TextRun({ text: line, ...(at === 0 ? {} : { break: 1 }) })),
  });

/** Drawings in a line, with words beside them where there are any. */
export const drawnParagraph = (drawn: readonly Run[], look: Look): Paragraph =>
  new Paragraph({ ...look, children: [...drawn] });

/** An empty line that holds two boxes or tables apart. */
export const gap = (look: Look = {}): Paragraph => new Paragraph({ ...look, style: 'Gap' });
