/**
 * The Word styles of a document: the look of print-style.ts, as styles that a reader of Word can change
 * at one place. Sizes: text in half points, spacing in twentieths of a point, borders in eighths.
 */
import type { IParagraphStyleOptions, IPropertiesOptions } from 'docx';
import { FONT } from './docx-parts';

const TWIPS_PER_MM = 1440 / 25.4;

export const mm = (millimetres: number): number => Math.round(millimetres * TWIPS_PER_MM);

const PETROL = '0F5B66';
const DEEP = '0B4750';
const INK = '1F2A37';
const GREY = '55616D';

export const RULE = 'E2DACA';

/** Behind the head of a table, and the line under it. */
export const HEAD_FILL = 'DCECED';
export const HEAD_LINE = PETROL;

/** What is written on by hand. */
export const ANSWER_LINE = '8F8672';

/** A4, in millimetres, with the margins of print-style.ts. */
export const PAGE = { top: 22, side: 24, bottom: 24, width: 210, height: 297, edge: 10 } as const;

/** Of a page to write on, with the margins of question-style.ts. */
export const SHEET = { ...PAGE, top: 14, bottom: 18, edge: 7 } as const;

/** Between the margins, in twips. */
export const TEXT_WIDTH = mm(PAGE.width - 2 * PAGE.side);

/** Times the font's own line. Without its rule LibreOffice takes it for an exact height. */
const multiple = (times: number) => ({ line: Math.round(240 * times), lineRule: 'auto' }) as const;

const BULLETS = 'bullets';

const listIndent = { left: mm(5.5), hanging: mm(4.5) };

type Tone = { readonly fill: string; readonly text: string; readonly line: string };

/** Four equal borders and one shading: Word draws paragraphs that share them as one box. */
const boxed = (id: 'Callout' | 'Warning', { fill, text, line }: Tone): IParagraphStyleOptions[] => {
  const edge = { style: 'single', size: 4, color: line, space: 7 } as const;
  return [
    {
      id,
      name: id,
      basedOn: 'Normal',
      paragraph: {
        border: { top: edge, bottom: edge, left: edge, right: edge },
        shading: { type: 'clear', color: 'auto', fill },
        indent: { left: mm(3), right: mm(3) },
        spacing: { before: mm(1.5) },
        keepLines: true,
      },
      run: { color: text, size: 19 },
    },
    {
      id: `${id}Title`,
      name: `${id} Title`,
      basedOn: id,
      next: id,
      paragraph: { spacing: { before: mm(5) } },
      run: { bold: true },
    },
  ];
};

/** `level` as an outline counts it, from 0: LibreOffice takes it from here and not from the style's name. */
const heading = (level: number, size: number, color: string, before: number) => ({
  run: { size, bold: true, color },
  paragraph: {
    spacing: { before: mm(before) },
    keepNext: true,
    keepLines: true,
    outlineLevel: level,
  },
});

const paragraphStyles: IParagraphStyleOptions[] = [
  {
    id: 'Subtitle',
    name: 'Subtitle',
    basedOn: 'Normal',
    next: 'Normal',
    quickFormat: true,
    run: { size: 20, color: GREY },
    paragraph: { spacing: { before: 0 }, keepNext: true },
  },
  { id: 'Lead', name: 'Lead', basedOn: 'Normal', next: 'Normal', run: { size: 26 } },
  {
    id: 'ListBullet',
    name: 'List Bullet',
    basedOn: 'Normal',
    quickFormat: true,
    paragraph: {
      numbering: { reference: BULLETS, level: 0 },
      indent: listIndent,
      spacing: { before: mm(0.8) },
    },
  },
  // A drawing is as high as it is: a multiple of its line would add room.
  {
    id: 'Drawing',
    name: 'Drawing',
    basedOn: 'Normal',
    paragraph: { spacing: { before: mm(2), ...multiple(1) } },
  },
  {
    id: 'DrawingCaption',
    name: 'Drawing Caption',
    basedOn: 'Normal',
    paragraph: { alignment: 'center', spacing: { before: mm(1), ...multiple(1) } },
  },
  {
    id: 'ChartLabel',
    name: 'Chart Label',
    basedOn: 'Normal',
    paragraph: { spacing: { before: 0, ...multiple(1) } },
    run: { color: GREY, size: 18 },
  },
  {
    id: 'FactTerm',
    name: 'Fact Term',
    basedOn: 'Normal',
    paragraph: { spacing: { before: 0 } },
    run: { color: GREY },
  },
  {
    id: 'FactValue',
    name: 'Fact Value',
    basedOn: 'Normal',
    paragraph: { spacing: { before: 0 } },
    run: { bold: true },
  },
  {
    id: 'Caption',
    name: 'caption',
    basedOn: 'Normal',
    next: 'Normal',
    quickFormat: true,
    paragraph: { spacing: { before: mm(4), after: mm(1.2) }, keepNext: true, keepLines: true },
    run: { bold: true, color: DEEP, size: 19 },
  },
  {
    id: 'TableText',
    name: 'Table Text',
    basedOn: 'Normal',
    paragraph: { spacing: { before: 0, ...multiple(1.1) } },
    run: { size: 18 },
  },
  // Stays with the first row.
  {
    id: 'TableHead',
    name: 'Table Head',
    basedOn: 'TableText',
    paragraph: { keepNext: true },
    run: { bold: true, color: DEEP },
  },
  { id: 'TableRowHead', name: 'Table Row Head', basedOn: 'TableText', run: { bold: true } },
  // Equal borders that follow each other become one box: the line between them is a border of its own.
  {
    id: 'AnswerLine',
    name: 'Answer Line',
    basedOn: 'Normal',
    paragraph: {
      border: {
        bottom: { style: 'single', size: 6, color: ANSWER_LINE, space: 1 },
        between: { style: 'single', size: 6, color: ANSWER_LINE, space: 1 },
      },
      spacing: { before: 0, line: mm(8), lineRule: 'exact' },
    },
  },
  {
    id: 'AnswerBox',
    name: 'Answer Box',
    basedOn: 'Normal',
    paragraph: { alignment: 'center', spacing: { before: 0, ...multiple(1) } },
    run: { color: GREY, size: 18 },
  },
  ...boxed('Callout', { fill: HEAD_FILL, text: DEEP, line: PETROL }),
  ...boxed('Warning', { fill: 'FDF1D3', text: '6B4600', line: '6B4600' }),
  /** Holds two boxes or two tables apart, which Word would join. */
  {
    id: 'Gap',
    name: 'Gap',
    basedOn: 'Normal',
    paragraph: { spacing: { before: 0, line: mm(3), lineRule: 'exact' } },
  },
  {
    id: 'Header',
    name: 'header',
    basedOn: 'Normal',
    paragraph: { spacing: { before: 0, ...multiple(1) } },
    run: { size: 16, color: GREY },
  },
  {
    id: 'Footer',
    name: 'footer',
    basedOn: 'Normal',
    paragraph: { spacing: { before: 0, ...multiple(1) }, rightTabStop: TEXT_WIDTH },
    run: { size: 16, color: GREY },
  },
];

export const styles: NonNullable<IPropertiesOptions['styles']> = {
  default: {
    document: {
      run: {
        font: { ascii: FONT, hAnsi: FONT, cs: FONT },
        size: 21,
        color: INK,
        language: { value: 'nl-NL' },
      },
      // Multiples of the font's own line, which is higher than its size: 1.25 looks as 1.55 in CSS.
      paragraph: { spacing: { before: mm(2), after: 0, ...multiple(1.25) } },
    },
    title: {
      run: { size: 46, bold: true, color: INK },
      paragraph: {
        spacing: { before: 0, after: mm(5), ...multiple(1.1) },
        border: { bottom: { style: 'single', size: 16, color: PETROL, space: 12 } },
        keepNext: true,
        // So that the title stands in the navigation pane and in the outline of a PDF made of it.
        outlineLevel: 0,
      },
    },
    heading2: heading(1, 28, PETROL, 8),
    heading3: heading(2, 22, DEEP, 5),
  },
  paragraphStyles,
};

export const numbering: NonNullable<IPropertiesOptions['numbering']> = {
  config: [
    {
      reference: BULLETS,
      levels: [
        {
          level: 0,
          format: 'bullet',
          text: '•',
          alignment: 'left',
          style: { style: 'ListBullet', run: { color: PETROL }, paragraph: { indent: listIndent } },
        },
      ],
    },
  ],
};
