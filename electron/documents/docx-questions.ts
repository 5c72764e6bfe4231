/** Blocks to write on → paragraphs and tables of Word: words and empty room, without drawings. Pure. */
import { Table, TableCell, TableRow } from 'docx';
import type { Paragraph } from 'docx';
import { gap, paragraph } from './docx-paragraph';
import type { Look } from './docx-paragraph';
import { ANSWER_LINE, mm, TEXT_WIDTH } from './docx-styles';
import { docxTexts } from './docx-texts';
import type { Picture, Question } from './question-rows';

const edge = { style: 'single', size: 6, color: ANSWER_LINE } as const;
const borders = { top: edge, bottom: edge, left: edge, right: edge } as const;

/** As high as the room of a frame on paper. */
const LINE_HEIGHT = mm(7.2);
const PICTURE = { width: mm(34), height: mm(34) } as const;
const FACE_HEIGHT = mm(16);
const FIGURE_HEIGHT = mm(11);

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

/** A table cannot start a page or follow another one: what stands above it is a paragraph, if only a gap. */
const labelled = (label: string, first: Look): Paragraph =>
  label === '' ? gap(first) : paragraph(label, { ...first, style: 'Caption' });

/** The caption and an empty frame, in which a school can put a picture of its own. */
export const pictureParts = ({ caption }: Picture, first: Look): (Paragraph | Table)[] => [
  labelled(caption, first),
  boxes({ texts: [''], ...PICTURE }),
];

export const questionParts = (block: Question, first: Look): (Paragraph | Table)[] => {
  const label = labelled(block.label, first);
  switch (block.kind) {
    case 'scale': {
      const texts = docxTexts.faces.filter((_, at) => block.faces === 5 || at % 2 === 0);
      return [label, boxes({ texts, width: TEXT_WIDTH, height: FACE_HEIGHT })];
    }
    case 'numbers': {
      const texts = Array.from({ length: 10 }, (_, at) => String(at + 1));
      return [
        label,
        boxes({ texts, width: TEXT_WIDTH, height: FIGURE_HEIGHT }),
        paragraph(docxTexts.ends(block.low, block.high), {}),
      ];
    }
    case 'answer':
    default:
      return block.frame
        ? [label, boxes({ texts: [''], width: TEXT_WIDTH, height: block.lines * LINE_HEIGHT })]
        : [
            label,
            ...Array.from({ length: block.lines }, () => paragraph('', { style: 'AnswerLine' })),
          ];
  }
};
