/** A table of the document → a table of Word with its caption above it. Pure. */
import { Table, TableCell, TableRow } from 'docx';
import type { ITableCellOptions, Paragraph } from 'docx';
import { cellsOf, COLUMN_PARTS, columnShares } from './column-shares';
import { gap, paragraph } from './docx-paragraph';
import type { Look } from './docx-paragraph';
import { HEAD_FILL, HEAD_LINE, mm, RULE, TEXT_WIDTH } from './docx-styles';
import type { Block } from './model';

type TableBlock = Extract<Block, { kind: 'table' }>;

const rule = { style: 'single', size: 4, color: RULE } as const;
const headRule = { style: 'single', size: 8, color: HEAD_LINE } as const;
const none = { style: 'none', size: 0, color: 'auto' } as const;

const margins = {
  top: mm(1.2),
  bottom: mm(1.2),
  left: mm(1.8),
  right: mm(1.8),
  marginUnitType: 'dxa',
} as const;

/** What the cells of a row look like, beside their text. */
type RowLook = {
  readonly widths: readonly number[];
  readonly styleOf: (at: number) => 'TableHead' | 'TableRowHead' | 'TableText';
  readonly cell?: Pick<ITableCellOptions, 'shading' | 'borders' | 'verticalAlign'>;
};

const headCell = {
  shading: { type: 'clear', color: 'auto', fill: HEAD_FILL },
  borders: { bottom: headRule },
  verticalAlign: 'bottom',
} as const;

const cellsWith = (texts: readonly string[], { widths, styleOf, cell }: RowLook): TableCell[] =>
  texts.map(
    (text, at) =>
      new TableCell({
        ...cell,
        width: { size: widths[at] ?? 0, type: 'dxa' },
        margins,
        children: [paragraph(text, { style: styleOf(at) })],
      }),
  );

/** The caption stays with the table, and its first row is repeated on each page. */
export const contentTable = (table: TableBlock, first: Look): (Paragraph | Table)[] => {
  const { caption, head, rowHeads } = table;
  if (head.length === 0) return [];
  const widths = columnShares(table).map((parts) =>
    Math.floor((TEXT_WIDTH * parts) / COLUMN_PARTS),
  );
  return [
    caption === '' ? gap(first) : paragraph(caption, { ...first, style: 'Caption' }),
    new Table({
      width: { size: TEXT_WIDTH, type: 'dxa' },
      layout: 'fixed',
      columnWidths: widths,
      tableLook: {
        firstRow: true,
        lastRow: false,
        firstColumn: rowHeads,
        lastColumn: false,
        noHBand: true,
        noVBand: true,
      },
      borders: {
        top: none,
        bottom: rule,
        insideHorizontal: rule,
        left: none,
        right: none,
        insideVertical: none,
      },
      rows: [
        new TableRow({
          tableHeader: true,
          cantSplit: true,
          children: cellsWith(head, { widths, styleOf: () => 'TableHead', cell: headCell }),
        }),
        ...cellsOf(table).map(
          (texts) =>
            new TableRow({
              cantSplit: true,
              children: cellsWith(texts, {
                widths,
                styleOf: (at) => (rowHeads && at === 0 ? 'TableRowHead' : 'TableText'),
              }),
            }),
        ),
      ],
    }),
  ];
};
