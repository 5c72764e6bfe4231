/** Small parts of a document, without words of their own. Pure. */
import { dayInWords } from '../../../contract/casus-words';
import type { PrintableDocument } from '../../../contract/document';
import { blocksOf } from '../../../documents/model';

export type Block = PrintableDocument['blocks'][number];
export type Fact = { readonly term: string; readonly value: string };

export const isFilled = (text: string): boolean => text.trim() !== '';

export const heading = (text: string, level: 2 | 3 = 2): Block => ({
  kind: 'heading',
  level,
  text,
});

/** As a part of a record that has a heading of its own: no heading stands above that one. */
export const lowered = (blocks: readonly Block[]): Block[] =>
  blocks.map((block) => (block.kind === 'heading' ? { ...block, level: 3 } : block));

export const paragraph = (text: string): Block => ({ kind: 'paragraph', text });

/** Nothing for an empty text. */
export const textBlocks = (text: string): Block[] => (isFilled(text) ? blocksOf(text) : []);

/** Nothing for an empty text, also no heading. */
export const titledText = (title: string, text: string): Block[] =>
  isFilled(text) ? [heading(title, 3), ...blocksOf(text)] : [];

/** Items without a value are left out; without items there is no block. */
export const factsBlock = (items: readonly Fact[]): Block[] => {
  const filled = items
    .filter(({ value }) => isFilled(value))
    .map(({ term, value }) => ({ term, value: value.trim() }));
  return filled.length === 0 ? [] : [{ kind: 'facts', items: filled }];
};

export const listBlock = (items: readonly string[]): Block[] =>
  items.length === 0 ? [] : [{ kind: 'list', items: [...items] }];

/** What a reader sees of a cell in which nothing stands. */
const DASH = '–';

type TableParts = {
  readonly caption: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly rowHeads?: boolean;
};

/** Without rows there is no table; an empty cell gets a dash. */
export const tableBlock = ({ caption, head, rows, rowHeads = true }: TableParts): Block[] =>
  rows.length === 0
    ? []
    : [
        {
          kind: 'table',
          caption,
          head: [...head],
          rows: rows.map((row) => row.map((cell) => (cell === '' ? DASH : cell))),
          rowHeads,
        },
      ];

export const warning = (title: string | null, paragraphs: readonly string[]): Block => ({
  kind: 'callout',
  tone: 'warn',
  title,
  paragraphs: [...paragraphs],
});

/** "12 maart 2026", or nothing. */
export const dayText = (day: string | null): string => (day === null ? '' : dayInWords(day));

/** The text with a full stop at its end, where it has no other mark there. */
export const sentence = (text: string): string => {
  const bare = text.trim();
  return /[.!?…”"']$/u.test(bare) ? bare : `${bare}.`;
};
