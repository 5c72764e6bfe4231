/** The blocks of a document → paragraphs and tables of Word. Pure. */
import { Table, TableCell, TableRow } from 'docx';
import type { Paragraph } from 'docx';
import { chartRun } from './docx-drawing';
import { drawnParagraph, gap, paragraph } from './docx-paragraph';
import type { Look } from './docx-paragraph';
import { mm, RULE, TEXT_WIDTH } from './docx-styles';
import { pictureRowParts, questionParts } from './docx-questions';
import { contentTable } from './docx-table';
import type { Block } from './model';
import type { Drawings } from './question-html';
import { questionRows } from './question-rows';
import type { Picture, Row } from './question-rows';
import { weekCardBlocks } from './week-card-blocks';

type Drawn = Paragraph | Table;

/** At the top of a page no room is left above, as in print. */
const ON_NEW_PAGE: Look = { pageBreakBefore: true, spacing: { before: 0 } };

const TERM_WIDTH = mm(46);

const cell = (text: string, { style, width }: { style: string; width: number }): TableCell =>
  new TableCell({
    width: { size: width, type: 'dxa' },
    margins: { top: mm(1.4), bottom: mm(1.4), left: 0, right: mm(4), marginUnitType: 'dxa' },
    children: [paragraph(text, { style })],
  });

const rule = { style: 'single', size: 4, color: RULE } as const;
const none = { style: 'none', size: 0, color: 'auto' } as const;

/** The terms stand in the first column, which the table calls its header. */
const factsTable = (items: Extract<Block, { kind: 'facts' }>['items']): Table =>
  new Table({
    width: { size: TEXT_WIDTH, type: 'dxa' },
    layout: 'fixed',
    columnWidths: [TERM_WIDTH, TEXT_WIDTH - TERM_WIDTH],
    tableLook: {
      firstRow: false,
      lastRow: false,
      firstColumn: true,
      lastColumn: false,
      noHBand: true,
      noVBand: true,
    },
    borders: {
      top: rule,
      bottom: rule,
      insideHorizontal: rule,
      left: none,
      right: none,
      insideVertical: none,
    },
    rows: items.map(
      ({ term, value }) =>
        new TableRow({
          cantSplit: true,
          children: [
            cell(term, { style: 'FactTerm', width: TERM_WIDTH }),
            cell(value, { style: 'FactValue', width: TEXT_WIDTH - TERM_WIDTH }),
          ],
        }),
    ),
  });

/** The first paragraph is bold, as in print, whether it is a title or not. */
const callout = (
  { tone, title, paragraphs }: Extract<Block, { kind: 'callout' }>,
  first: Look,
): Drawn[] => {
  const style = tone === 'warn' ? 'Warning' : 'Callout';
  const texts = title === null ? paragraphs : [title, ...paragraphs];
  return texts.map((text, at) =>
    paragraph(text, {
      ...(at === 0 ? first : {}),
      style: at === 0 ? `${style}Title` : style,
      ...(at < texts.length - 1 ? { keepNext: true } : {}),
    }),
  );
};

const draw = (block: Exclude<Block, Picture>, first: Look, drawings: Drawings | null): Drawn[] => {
  switch (block.kind) {
    case 'heading':
      return [
        paragraph(block.text, { ...first, heading: block.level === 2 ? 'Heading2' : 'Heading3' }),
      ];
    case 'paragraph':
      return [paragraph(block.text, first)];
    case 'lead':
      return [paragraph(block.text, { ...first, style: 'Lead' })];
    case 'list':
      return block.items.map((item, at) =>
        paragraph(item, { ...(at === 0 ? first : {}), style: 'ListBullet' }),
      );
    case 'facts':
      // A table without rows is no valid table; and a table cannot start a page, a paragraph can.
      return block.items.length === 0 ? [] : [gap(first), factsTable(block.items)];
    case 'table':
      return contentTable(block, first);
    case 'callout':
      return callout(block, first);
    case 'chart':
      return block.paths.length === 0
        ? []
        : [drawnParagraph([chartRun(block)], { ...first, style: 'Drawing' })];
    case 'answer':
    case 'scale':
    case 'numbers':
      return questionParts(block, first, { drawings, width: TEXT_WIDTH });
    case 'weekCard':
    // Taken apart before (drawBlocks).
    case 'pageBreak':
    default:
      return [];
  }
};

const drawRow = (row: Row, first: Look, drawings: Drawings | null): Drawn[] =>
  row.kind === 'block' ? draw(row.block, first, drawings) : pictureRowParts(row, first, drawings);

/** Two boxes of one tone that follow each other would become one. */
const touching = (row: Row, before: Row | undefined): boolean =>
  row.kind === 'block' &&
  before?.kind === 'block' &&
  row.block.kind === 'callout' &&
  before.block.kind === 'callout' &&
  row.block.tone === before.block.tone;

const isPageBreak = (row: Row): boolean => row.kind === 'block' && row.block.kind === 'pageBreak';

const isChart = (row: Row | undefined): boolean =>
  row?.kind === 'block' && row.block.kind === 'chart';

/** What a chart shows stands on its page, as in print. */
const STAYS: Look = { keepNext: true };

/** Word knows no sheet to fold: its card is made of plain blocks. */
const plain = (block: Block): readonly Block[] =>
  block.kind === 'weekCard' ? weekCardBlocks(block) : [block];

/**
 * All blocks. A page break goes to what follows it, so that no empty page or line is left.
 * @param drawings what pictures and faces look like; without them their words alone are written
 */
export const drawBlocks = (blocks: readonly Block[], drawings: Drawings | null): Drawn[] => {
  const drawn: Drawn[] = [];
  let newPage = false;
  let before: Row | undefined;
  const rows = questionRows(blocks.flatMap(plain));
  for (const [at, row] of rows.entries()) {
    const look = { ...(newPage ? ON_NEW_PAGE : {}), ...(isChart(rows[at + 1]) ? STAYS : {}) };
    const parts = drawRow(row, look, drawings);
    if (isPageBreak(row)) newPage = true;
    else if (parts.length > 0) {
      if (!newPage && touching(row, before)) drawn.push(gap());
      drawn.push(...parts);
      newPage = false;
      before = row;
    }
  }
  // A table needs a paragraph after it.
  return drawn.at(-1) instanceof Table ? [...drawn, gap()] : drawn;
};
