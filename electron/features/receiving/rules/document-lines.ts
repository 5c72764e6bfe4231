/** Pages as a list of names and texts, so that two can be laid side by side. Pure. */
import type { DocumentBlock } from '../../../contract/document';

export type Line = { readonly field: string; readonly text: string };

const rowsOf = (block: Extract<DocumentBlock, { kind: 'table' }>, under: string): Line[] =>
  block.rows.map((cells) => {
    const [first = '', ...rest] = cells;
    const [, ...names] = block.head;
    const text = rest
      .map((cell, at) => [names[at] ?? '', cell].filter((part) => part !== '').join(': '))
      .join('\n');
    return {
      field: [under || block.caption, block.rowHeads ? first : ''].filter(Boolean).join(': '),
      text: block.rowHeads ? text : [first, text].filter(Boolean).join('\n'),
    };
  });

/** Headings name what follows; drawings and room to write say nothing by themselves. */
const linesOfBlock = (block: DocumentBlock, under: string): readonly Line[] => {
  if (block.kind === 'paragraph' || block.kind === 'lead') {
    return [{ field: under, text: block.text }];
  }
  if (block.kind === 'list') return [{ field: under, text: block.items.join('\n') }];
  if (block.kind === 'facts') {
    return block.items.map(({ term, value }) => ({ field: term, text: value }));
  }
  if (block.kind === 'table') return rowsOf(block, under);
  if (block.kind !== 'callout') return [];
  return [{ field: block.title ?? under, text: block.paragraphs.join('\n') }];
};

/**
 * What stands on pages, each text under the word that it stands under; texts under one word come together.
 * @param title the word for what stands above the first heading
 */
export const documentLines = (
  blocks: readonly DocumentBlock[],
  title: string,
): ReadonlyMap<string, string> => {
  const lines = new Map<string, string>();
  let under = title;
  for (const block of blocks) {
    if (block.kind === 'heading') under = block.text;
    for (const { field, text } of linesOfBlock(block, under)) {
      if (text.trim() === '') continue;
      const before = lines.get(field);
      lines.set(field, before === undefined ? text : `${before}\n${text}`);
    }
  }
  return lines;
};
