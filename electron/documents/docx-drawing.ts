/**
 * Drawings of a DOCX: shapes of Word itself, drawn from the paths of the print view. They need no picture file
 * and stay sharp at any size; Word and LibreOffice both draw them. Pure.
 */
import { Paragraph, TextRun } from 'docx';
import { CountedDrawing } from './docx-counted';
import type { CustomLineDash, IShapeGroupChildOptions, ShapeLineOptions } from 'docx/shapes';
import { paperLooks } from './chart-style';
import type { PaperLine, PaperLook } from './chart-style';
import type { Block, ChartLabel } from './model';
import type { Drawings } from './question-html';
import { writable } from './xml-text';

const PIXELS_PER_MM = 96 / 25.4;

const INK = '1F2A37';

/** How a path is filled and drawn; nothing where it says nothing. */
type PathLook = { readonly fill?: string; readonly line?: ShapeLineOptions };

type Size = { readonly width: number; readonly height: number };

/** A path is scaled to its own bounds: an unseen frame of the whole drawing keeps all of them in place. */
const pathShape = (d: string, { fill, line }: PathLook, size: Size): IShapeGroupChildOptions => ({
  type: 'custom',
  paths: [
    { path: `M0 0H${size.width}V${size.height}H0z`, fill: false, line: false },
    { path: d, fill: fill !== undefined, line: line !== undefined },
  ],
  // Nothing is ever connected to it: Word would list each corner else.
  connectionPoints: [],
  transformation: { ...size, offset: { left: 0, top: 0 } },
  ...(fill === undefined ? {} : { fill }),
  line: line ?? 'none',
});

const pictureFills = { line: undefined, paper: 'FFFFFF', tint: 'DCECED', ink: INK } as const;

/** A stroke in points, for each millimetre of a drawing: it is not scaled with its shape. */
const STROKE = 0.066;
const THINNEST = 1.2;

type Drawn = {
  readonly drawing: Drawings['faces'][number]['drawing'];
  /** Of the square that its paths lie on. */
  readonly size: number;
  readonly millimetres: number;
  /** For who cannot see it. */
  readonly says: string;
};

/** One of our own line drawings, in a line of text. */
export const pictureRun = ({ drawing, size, millimetres, says }: Drawn): CountedDrawing => {
  const pixels = Math.round(millimetres * PIXELS_PER_MM);
  const square = { width: size, height: size };
  const width = Math.max(THINNEST, millimetres * STROKE);
  const line = { color: INK, width, cap: 'round', join: 'round' } as const;
  return new CountedDrawing({
    children: drawing.map(({ as, d }) => {
      const fill = pictureFills[as];
      return pathShape(d, fill === undefined ? { line } : { fill, line }, square);
    }),
    transformation: { width: pixels, height: pixels },
    altText: { description: writable(says) },
  });
};

/** A pixel of the page is three quarters of a point. */
const POINTS = 0.75;
/** A dash of no length is no dot in Word. */
const SHORTEST_DASH = 0.1;

const hex = (color: string): string => color.slice(1).toUpperCase();

/** Dashes and gaps in turn, which Word counts in widths of the line. */
const dashesOf = ({ dash = [], width }: PaperLine): CustomLineDash =>
  dash.flatMap((length, at) =>
    at % 2 === 0
      ? [{ length: Math.max(length / width, SHORTEST_DASH), gap: (dash[at + 1] ?? length) / width }]
      : [],
  );

const wordLine = (line: PaperLine): ShapeLineOptions => ({
  color: hex(line.color),
  width: line.width * POINTS,
  ...(line.dash === undefined ? {} : { dash: dashesOf(line) }),
  ...(line.round === true ? { cap: 'round', join: 'round' } : {}),
});

const wordLook = ({ fill, line }: PaperLook): PathLook => ({
  ...(fill === undefined ? {} : { fill: hex(fill) }),
  ...(line === undefined ? {} : { line: wordLine(line) }),
});

const LABEL = { height: 18, aboveBase: 14, narrow: 60, wide: 220 } as const;

const alignments = { start: 'left', middle: 'center', end: 'right' } as const;

/** A box without edges, as wide as a label can get to the side that it grows to. */
const labelShape = ({ text, x, y, align }: ChartLabel): IShapeGroupChildOptions => {
  const boxes = {
    start: { left: x, width: LABEL.wide },
    middle: { left: x - LABEL.narrow / 2, width: LABEL.narrow },
    end: { left: 0, width: x },
  } as const;
  const { left, width } = boxes[align];
  return {
    type: 'rectangle',
    transformation: { width, height: LABEL.height, offset: { left, top: y - LABEL.aboveBase } },
    line: 'none',
    textOptions: { margins: { top: 0, right: 0, bottom: 0, left: 0 }, wrap: false },
    children: [
      new Paragraph({
        style: 'ChartLabel',
        alignment: alignments[align],
        children: [new TextRun({ text: writable(text) })],
      }),
    ],
  };
};

type Chart = Extract<Block, { kind: 'chart' }>;

/** A chart of the document in a line of its own: its figures stand in the table beside it. */
export const chartRun = ({ says, width, height, paths, labels }: Chart): CountedDrawing =>
  new CountedDrawing({
    children: [
      ...paths.map(({ as, d }) => pathShape(d, wordLook(paperLooks[as]), { width, height })),
      ...labels.map(labelShape),
    ],
    altText: { description: writable(says) },
  });
