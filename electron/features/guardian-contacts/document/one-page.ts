/**
 * A page that must be one page. How high its blocks become is estimated rather too high: a little room
 * left over is better than a second page. Millimetres as in documents/print-style.ts and question-style.ts (a page to write on);
 * the e2e test prints the longest one. Pure.
 */
import type { PrintableDocument } from '../../../contract/document';
import { cellsOf, COLUMN_PARTS, columnShares } from '../../../documents/column-shares';

type Block = PrintableDocument['blocks'][number];

/** A4 without the margins of a page to write on. */
const PAGE = 265;
const WIDTH = 162;
const WRITING_LINE = 8;

const linesOf = (text: string, perLine: number): number =>
  text
    .split('\n')
    .reduce((all, line) => all + Math.max(1, Math.ceil(line.length / Math.max(1, perLine))), 0);

/** Characters of running text on a line of the page; in the larger type of headings fewer. */
const TEXT = 78;
const perMillimetre = (characters: number): number => characters / WIDTH;

type Table = Extract<Block, { kind: 'table' }>;

const tableHeight = (table: Table): number => {
  const shares = columnShares(table);
  const rowHeight = (cells: readonly string[]): number => {
    const lines = cells.map((cell, at) => {
      const width = (WIDTH * (shares[at] ?? 1)) / COLUMN_PARTS - 4;
      return linesOf(cell, Math.floor(width * perMillimetre(84)));
    });
    return Math.max(1, ...lines) * 4.8 + 3.3;
  };
  const rows = cellsOf(table).reduce((all, cells) => all + rowHeight(cells), 0);
  return 4 + 7.5 + rowHeight(table.head) + rows;
};

const factHeight = ({ value }: { readonly value: string }): number =>
  linesOf(value, 54) * 5.8 + 3.9;

const heightOf = (block: Block): number => {
  switch (block.kind) {
    case 'heading':
      return linesOf(block.text, 60) * (block.level === 2 ? 6.5 : 5.3) + 8;
    case 'paragraph':
      return linesOf(block.text, TEXT) * 5.8 + 2;
    case 'list':
      return block.items.reduce((all, item) => all + linesOf(item, TEXT - 4) * 5.8 + 0.8, 2);
    case 'facts':
      return block.items.reduce((all, fact) => all + factHeight(fact), 2.8);
    case 'table':
      return tableHeight(block);
    case 'callout':
      return (
        9 +
        [block.title ?? '', ...block.paragraphs].reduce(
          (all, text) => all + linesOf(text, 84) * 4.5,
          0,
        )
      );
    case 'answer':
      return 8 + block.lines * WRITING_LINE;
    case 'lead':
    case 'picture':
    case 'scale':
    case 'numbers':
    case 'chart':
    case 'pageBreak':
    case 'weekCard':
    default:
      // Not on these pages.
      return PAGE;
  }
};

/** Of the kicker and the title. */
const headHeight = ({ title }: PrintableDocument): number => 12 + linesOf(title, 42) * 9;

/** How many lines to write on are left below everything else. */
export const linesLeft = (document: PrintableDocument): number => {
  const used = document.blocks.reduce((all, block) => all + heightOf(block), headHeight(document));
  // The label above them takes one.
  return Math.floor((PAGE - used) / WRITING_LINE) - 1;
};

type Fitting<Limits> = {
  /** From generous to scanty. */
  readonly limits: readonly Limits[];
  readonly make: (limits: Limits) => PrintableDocument;
  /** Fewest and most lines to write on. */
  readonly least: number;
  readonly most: number;
  readonly room: string;
};

/** The most generous one that leaves room to write, with that room at its end. */
export const onOnePage = <Limits>({
  limits,
  make,
  least,
  most,
  room,
}: Fitting<Limits>): PrintableDocument => {
  const pages = limits.map(make);
  const fitting = pages.find((page) => linesLeft(page) >= least) ?? pages.at(-1);
  if (fitting === undefined) throw new Error('a page needs limits');
  const lines = Math.min(most, Math.max(1, linesLeft(fitting)));
  return {
    ...fitting,
    blocks: [...fitting.blocks, { kind: 'answer', label: room, lines, frame: false, half: false }],
  };
};
