/** A DOCX as blocks: read by mammoth from parts that were checked, and from nothing else. */
import { CodedError } from '../../../contract/coded-error';
import { cleanText, joined, paragraphsOf } from './blocks';
import type { Block, Cell, Paragraph } from './blocks';
import { docxParts } from './docx-parts';
import type { DocxParts } from './docx-parts';
import { pageEdgeLines } from './page-edges';

/** What mammoth makes of Word's XML, as far as it is used here. */
type WordNode = {
  readonly type: string;
  readonly children?: readonly WordNode[];
  readonly value?: string;
  readonly styleName?: string | null;
  readonly styleId?: string | null;
  readonly numbering?: unknown;
  readonly isBold?: boolean;
  readonly isUnderline?: boolean;
  readonly isAllCaps?: boolean;
  readonly checked?: boolean;
  readonly colSpan?: number;
  readonly rowSpan?: number;
  readonly body?: readonly WordNode[];
  readonly notes?: { readonly _notes?: Readonly<Record<string, WordNode>> };
  readonly comments?: readonly WordNode[];
};

export type ReadDocument = {
  readonly blocks: readonly Block[];
  /** Pictures that were left out. */
  readonly images: number;
};

const HEADING = /^(?:heading|kop)\s*([1-9])$/i;
/** Tables within tables. */
const MAX_DEPTH = 20;
/** Of the whole document, the empty ones of merged cells too: a form of eighty pages has some thousands. */
const MAX_CELLS = 100_000;
const TITLE = /^(?:title|titel)$/i;

const headingLevel = ({ styleName, styleId }: WordNode): number | null => {
  for (const style of [styleName ?? '', styleId ?? '']) {
    const level = HEADING.exec(style)?.[1];
    if (level !== undefined) return Number(level);
    if (TITLE.test(style)) return 1;
  }
  return null;
};

type Run = { readonly text: string; readonly strong: boolean };

const marks: Readonly<Record<string, string>> = { tab: '\t', break: '\n' };

const runsOf = (node: WordNode, strong = false): readonly Run[] => {
  if (node.type === 'text') return [{ text: node.value ?? '', strong }];
  if (node.type === 'checkbox') return [{ text: node.checked === true ? '☒ ' : '☐ ', strong }];
  const mark = marks[node.type];
  if (mark !== undefined) return [{ text: mark, strong }];
  const within =
    strong || node.isBold === true || node.isUnderline === true || node.isAllCaps === true;
  return (node.children ?? []).flatMap((child) => runsOf(child, within));
};

const imagesIn = (node: WordNode): number =>
  (node.type === 'image' ? 1 : 0) +
  (node.children ?? []).reduce((sum, child) => sum + imagesIn(child), 0);

const paragraphBlocks = (node: WordNode): readonly Block[] => {
  const runs = runsOf(node);
  const text = cleanText(runs.map((run) => run.text).join('')).trim();
  const level = headingLevel(node);
  if (level !== null && text !== '') {
    return [{ kind: 'heading', level, text: text.replaceAll(/\s+/g, ' ') }];
  }
  const inList = node.numbering !== null && node.numbering !== undefined;
  if (inList && text !== '') return [{ kind: 'list', items: [text.replaceAll('\n', ' ')] }];
  const said = runs.filter((run) => run.text.trim() !== '');
  return paragraphsOf(text, said.length > 0 && said.every((run) => run.strong));
};

/** Where the reader is in the document, and what room the tables still have. */
type At = { readonly depth: number; readonly room: { cells: number } };

/** @throws CodedError FILE_TOO_LARGE: a few bytes can merge a great many cells */
const takeCell = ({ room }: At): void => {
  room.cells -= 1;
  if (room.cells < 0) throw new CodedError('FILE_TOO_LARGE');
};

/** Merged cells become empty ones, so that the cells of a column stand under each other. */
const rowsOf = (table: WordNode, at: At): readonly (readonly Cell[])[] => {
  if (at.depth > MAX_DEPTH) throw new CodedError('FILE_UNREADABLE');
  const below = new Map<number, number>();
  return (table.children ?? []).map((row) => {
    const cells: Cell[] = [];
    const skipTaken = (): void => {
      for (let left = below.get(cells.length) ?? 0; left > 0; left = below.get(cells.length) ?? 0) {
        below.set(cells.length, left - 1);
        takeCell(at);
        cells.push([]);
      }
    };
    for (const cell of row.children ?? []) {
      skipTaken();
      const wide = Math.min(Math.max(1, cell.colSpan ?? 1), 100);
      for (let column = 0; column < wide; column += 1) {
        below.set(cells.length, (cell.rowSpan ?? 1) - 1);
        takeCell(at);
        cells.push(column === 0 ? blocksOf(cell.children ?? [], at) : []);
      }
    }
    skipTaken();
    return cells;
  });
};

const blocksOf = (nodes: readonly WordNode[], at: At): readonly Block[] =>
  joined(
    nodes.flatMap((node): readonly Block[] => {
      if (node.type === 'paragraph') return paragraphBlocks(node);
      if (node.type === 'table') {
        return [{ kind: 'table', rows: rowsOf(node, { ...at, depth: at.depth + 1 }) }];
      }
      return node.children === undefined ? [] : blocksOf(node.children, at);
    }),
    false,
  );

const under = (title: string, blocks: readonly Block[]): readonly Block[] =>
  blocks.some((block) => block.kind !== 'paragraph' || block.text !== '')
    ? [{ kind: 'heading', level: 1, text: title }, ...blocks]
    : [];

const lines = (texts: readonly string[]): readonly Paragraph[] =>
  texts.flatMap((text) => paragraphsOf(text));

/** Notes, remarks and the edges of the pages come behind the text, under a heading of their own. */
const documentBlocks = (
  document: WordNode,
  parts: DocxParts,
  at: At = { depth: 0, room: { cells: MAX_CELLS } },
): readonly Block[] => [
  ...blocksOf(document.children ?? [], at),
  ...under(
    'Voetnoten',
    Object.values(document.notes?._notes ?? {}).flatMap(({ body }) => [
      ...blocksOf(body ?? [], at),
    ]),
  ),
  ...under(
    'Opmerkingen',
    (document.comments ?? []).flatMap(({ body }) => [...blocksOf(body ?? [], at)]),
  ),
  ...under('Boven- en onderkant van de pagina’s', lines(pageEdgeLines(parts))),
];

/** The archive as mammoth asks it: names and texts of checked parts. */
const archiveOf = (parts: DocxParts) => ({
  exists: (name: string): boolean => parts.has(name),
  read: (name: string, encoding?: string): Promise<string | Uint8Array> => {
    const text = parts.get(name) ?? '';
    return Promise.resolve(encoding === undefined ? new TextEncoder().encode(text) : text);
  },
});

/**
 * Reads nothing but these bytes: no picture, no linked file.
 * @throws CodedError FILE_UNREADABLE, FILE_TOO_LARGE
 */
export const readDocx = async (bytes: Buffer): Promise<ReadDocument> => {
  const parts = docxParts(bytes);
  const { default: mammoth } = await import('mammoth');
  let document: WordNode = { type: 'document' };
  // Not the bytes: mammoth would unpack them once more, without limits. `file` is the archive itself.
  const input = { file: archiveOf(parts) } as unknown as Parameters<
    typeof mammoth.convertToHtml
  >[0];
  try {
    await mammoth.convertToHtml(input, {
      externalFileAccess: false,
      includeEmbeddedStyleMap: false,
      transformDocument: (read: WordNode): WordNode => {
        document = read;
        // No HTML is made.
        return { ...read, children: [], comments: [] };
      },
    });
    return { blocks: documentBlocks(document, parts), images: imagesIn(document) };
  } catch (error) {
    if (error instanceof CodedError) throw error;
    // A text nested so deep that no reader comes to its end is unreadable too.
    throw new CodedError('FILE_UNREADABLE');
  }
};
