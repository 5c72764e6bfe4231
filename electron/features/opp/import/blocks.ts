/** What a document of an old OPP consists of, whatever it was read from. */

export type Heading = { readonly kind: 'heading'; readonly level: number; readonly text: string };
/** One line. Empty: a blank line. `strong`: wholly bold, underlined or in capitals. */
export type Paragraph = {
  readonly kind: 'paragraph';
  readonly text: string;
  readonly strong: boolean;
};
export type List = { readonly kind: 'list'; readonly items: readonly string[] };
/** A cell is a document of its own: forms are often one big table. */
export type Cell = readonly Block[];
export type Table = { readonly kind: 'table'; readonly rows: readonly (readonly Cell[])[] };
export type Block = Heading | Paragraph | List | Table;

/** Between the cells of a row, where a table becomes text. */
const CELL_MARK = ' | ';

/** Without control characters and with plain spaces. No word is changed. */
export const cleanText = (text: string): string =>
  text
    .replaceAll(/\r\n?/g, '\n')
    // oxlint-disable-next-line no-control-regex -- these are what is taken out
    .replaceAll(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\u00A0]/g, ' ');

/** One paragraph per line of a text. */
export const paragraphsOf = (text: string, strong = false): Paragraph[] =>
  cleanText(text)
    .split('\n')
    .map((line) => ({ kind: 'paragraph', text: line.trim(), strong }));

const rowText = (row: readonly Cell[]): string =>
  row
    .map((cell) => textOfBlocks(cell).replaceAll('\n', ' / '))
    .join(CELL_MARK)
    .trim();

const linesOf = (block: Block): readonly string[] => {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return [block.text];
    case 'list':
      return block.items.map((item) => `- ${item}`);
    case 'table':
      return block.rows.map(rowText);
    default:
      return [];
  }
};

/** Neighbouring lists as one, and so neighbouring tables where those are rows of one. */
export const joined = (blocks: Iterable<Block>, tables: boolean): readonly Block[] => {
  const result: Block[] = [];
  let items: string[] | null = null;
  let rows: (readonly Cell[])[] | null = null;
  for (const block of blocks) {
    if (block.kind === 'list' && items !== null) {
      for (const item of block.items) items.push(item);
    } else if (block.kind === 'table' && tables && rows !== null) {
      for (const row of block.rows) rows.push(row);
    } else {
      items = block.kind === 'list' ? [...block.items] : null;
      rows = block.kind === 'table' ? [...block.rows] : null;
      if (items !== null) result.push({ kind: 'list', items });
      else if (rows !== null) result.push({ kind: 'table', rows });
      else result.push(block);
    }
  }
  return result;
};

/** The text of blocks, a line per paragraph, item or row; without blank lines. */
export const textOfBlocks = (blocks: readonly Block[]): string =>
  blocks
    .flatMap(linesOf)
    .filter((line) => line.trim() !== '')
    .join('\n');

/** Its lines without the marks of a list; the rows of a table as lines. */
export const plainLines = (blocks: readonly Block[]): readonly string[] =>
  blocks
    .flatMap((block) => (block.kind === 'list' ? block.items : linesOf(block)))
    .map((line) => line.trim())
    .filter((line) => line !== '');
