/** Blocks to write on → paragraphs and tables of Word, with their drawings where those are given. Pure. */
import { Tab, Table, TableCell, TableRow, TextRun } from 'docx';
import type { ITableOptions, Paragraph } from 'docx';
import { pictureRun } from './docx-drawing';
import { drawnParagraph, gap, paragraph } from './docx-paragraph';
import type { Look } from './docx-paragraph';
import { ANSWER_LINE, mm, RULE, TEXT_WIDTH } from './docx-styles';
import { docxTexts } from './docx-texts';
import { facesOf } from './question-html';
import type { Drawings } from './question-html';
import type { Picture, Question, Row } from './question-rows';
import { writable } from './xml-text';

const edge = { style: 'single', size: 6, color: ANSWER_LINE } as const;
const borders = { top: edge, bottom: edge, left: edge, right: edge } as const;
const none = { style: 'none', size: 0, color: 'auto' } as const;
const bare = {
  top: none,
  bottom: none,
  left: none,
  right: none,
  insideHorizontal: none,
  insideVertical: none,
} as const;

/** As high as the room of a frame on paper. */
const LINE_HEIGHT = mm(7.2);
const FIGURE_HEIGHT = mm(11);

/** In millimetres: a picture beside its question, in a strip, and a face. */
const SIZES = { question: 32, strip: 22, face: 13 } as const;
const PICTURE_WIDTH = mm(38);

type Boxes = {
  readonly texts: readonly string[];
  readonly width: number;
  readonly height: number;
};

/** A row of bordered cells with these words in them. */
const boxes = ({ texts, width, height }: Boxes): Table => {
  const each = Math.floor(width / texts.length);
  return new Table({
    width: { size: each * texts.length, type: 'dxa' },
    layout: 'fixed',
    columnWidths: texts.map(() => each),
    borders: { ...borders, insideHorizontal: edge, insideVertical: edge },
    rows: [
      new TableRow({
        cantSplit: true,
        height: { value: height, rule: 'atLeast' },
        children: texts.map(
          (text) =>
            new TableCell({
              width: { size: each, type: 'dxa' },
              verticalAlign: 'bottom',
              children: [paragraph(text, { style: 'AnswerBox' })],
            }),
        ),
      }),
    ],
  });
};

/** Between rows of a sheet, which has little room to spare. */
const narrowGap = (first: Look = {}): Paragraph =>
  gap({ ...first, spacing: { before: 0, line: mm(1), lineRule: 'exact' } });

/** A table cannot start a page or follow another one: what stands above it is a paragraph, if only a gap. */
const labelled = (label: string, first: Look): Paragraph =>
  label === '' ? narrowGap(first) : paragraph(label, { ...first, style: 'Caption' });

/** What a block to write on is drawn with. */
export type Drawn = {
  readonly drawings: Drawings | null;
  /** Of the room that it stands in. */
  readonly width: number;
};

type Scale = Extract<Question, { kind: 'scale' }>;

/** The label and its faces on a line. Without drawings the faces are left out. */
const scale = (block: Scale, first: Look, { drawings, width }: Drawn): Paragraph => {
  const faces = drawings === null ? [] : facesOf(drawings, block.faces);
  const size = drawings?.size ?? 0;
  const drawn = faces.map(({ says, drawing }) =>
    pictureRun({ drawing, size, millimetres: SIZES.face, says }),
  );
  const label = new TextRun({ text: writable(block.label), bold: true });
  return drawnParagraph([label, new TextRun({ children: [new Tab()] }), ...drawn], {
    ...first,
    style: 'Drawing',
    rightTabStop: width,
  });
};

export const questionParts = (
  block: Question,
  first: Look,
  { drawings, width }: Drawn,
): (Paragraph | Table)[] => {
  const label = labelled(block.label, first);
  switch (block.kind) {
    case 'scale':
      return [scale(block, first, { drawings, width })];
    case 'numbers': {
      const texts = Array.from({ length: 10 }, (_, at) => String(at + 1));
      return [
        label,
        boxes({ texts, width, height: FIGURE_HEIGHT }),
        paragraph(docxTexts.ends(block.low, block.high), {}),
      ];
    }
    case 'answer':
    default:
      return block.frame
        ? [label, boxes({ texts: [''], width, height: block.lines * LINE_HEIGHT })]
        : [
            label,
            ...Array.from({ length: block.lines }, () => paragraph('', { style: 'AnswerLine' })),
          ];
  }
};

const picture = (
  { name, caption }: Picture,
  { drawings, millimetres }: { readonly drawings: Drawings | null; readonly millimetres: number },
): Paragraph => {
  const drawing = drawings?.pictures[name];
  return drawing === undefined
    ? gap()
    : drawnParagraph(
        [pictureRun({ drawing, size: drawings?.size ?? 0, millimetres, says: caption })],
        { style: 'Drawing' },
      );
};

type Cells = {
  readonly widths: readonly number[];
  readonly cells: readonly (readonly (Paragraph | Table)[])[];
  readonly borders: ITableOptions['borders'];
};

/** Things side by side, which stay on one page. */
const sideBySide = ({ widths, cells, borders: lines }: Cells): Table =>
  new Table({
    width: { size: widths.reduce((all, width) => all + width, 0), type: 'dxa' },
    layout: 'fixed',
    columnWidths: [...widths],
    borders: lines ?? bare,
    rows: [
      new TableRow({
        cantSplit: true,
        children: cells.map(
          (children, at) =>
            new TableCell({
              width: { size: widths[at] ?? 0, type: 'dxa' },
              margins: { left: 0, right: 0, top: mm(1), bottom: mm(1), marginUnitType: 'dxa' },
              children: [...children],
            }),
        ),
      }),
    ],
  });

/** Pictures side by side, or one beside its question, as on the printed page. */
export const pictureRowParts = (
  row: Exclude<Row, { kind: 'block' }>,
  first: Look,
  drawings: Drawings | null,
): (Paragraph | Table)[] => {
  if (row.kind === 'strip') {
    const width = Math.floor(TEXT_WIDTH / row.pictures.length);
    const cells = row.pictures.map((one) => [
      picture(one, { drawings, millimetres: SIZES.strip }),
      paragraph(one.caption, { style: 'DrawingCaption' }),
    ]);
    return [narrowGap(first), sideBySide({ widths: cells.map(() => width), cells, borders: bare })];
  }
  const width = TEXT_WIDTH - PICTURE_WIDTH;
  const cells = [
    [picture(row.picture, { drawings, millimetres: SIZES.question })],
    [
      paragraph(row.picture.caption, { heading: 'Heading2', spacing: { before: 0 } }),
      ...row.parts.flatMap((part) => questionParts(part, {}, { drawings, width })),
      // A cell ends with a paragraph, and a frame is a table.
      narrowGap(),
    ],
  ];
  const line = { style: 'single', size: 4, color: RULE } as const;
  return [
    narrowGap(first),
    sideBySide({ widths: [PICTURE_WIDTH, width], cells, borders: { ...bare, top: line } }),
  ];
};
