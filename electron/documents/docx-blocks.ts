/** The blocks of a document → paragraphs and tables of Word. Pure. */
import { Table, TableCell, TableRow } from 'docx';
import type { Paragraph } from 'docx';
import { gap, paragraph } from './docx-paragraph';
import type { Look } from './docx-paragraph';
import { mm, RULE, TEXT_WIDTH } from './docx-styles';
import { pictureParts, questionParts } from './docx-questions';
import { contentTable } from './docx-table';
import type { Block } from './model';

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

const draw = (block: Block, first: Look): Drawn[] => {
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
    case 'picture':
      return pictureParts(block, first);
    case 'answer':
    case 'scale':
    case 'numbers':
      return questionParts(block, first);
    case 'pageBreak':
    default:
      return [];
  }
};

/** Two boxes of one tone that follow each other would become one. */
const touching = (block: Block, before: Block | undefined): boolean =>
  block.kind === 'callout' && before?.kind === 'callout' && block.tone === before.tone;

/** All blocks. A page break goes to what follows it, so that no empty page or line is left. */
export const drawBlocks = (blocks: readonly Block[]): Drawn[] => {
  const drawn: Drawn[] = [];
  let newPage = false;
  let before: Block | undefined;
  for (const block of blocks) {
    const parts = draw(block, newPage ? ON_NEW_PAGE : {});
    if (block.kind === 'pageBreak') newPage = true;
    else if (parts.length > 0) {
      if (!newPage && touching(block, before)) drawn.push(gap());
      drawn.push(...parts);
      newPage = false;
      before = block;
    }
  }
  // A table needs a paragraph after it.
  return drawn.at(-1) instanceof Table ? [...drawn, gap()] : drawn;
};
