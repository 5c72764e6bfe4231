import type { DocumentBlock, PrintableDocument } from '../../contract/document';

type Change = (text: string) => string;

const inBlock = (block: DocumentBlock, change: Change): DocumentBlock => {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
    case 'lead':
      return { ...block, text: change(block.text) };
    case 'list':
      return { ...block, items: block.items.map(change) };
    case 'facts':
      return {
        ...block,
        items: block.items.map(({ term, value }) => ({ term, value: change(value) })),
      };
    case 'table':
      return { ...block, rows: block.rows.map((cells) => cells.map(change)) };
    case 'callout':
      return { ...block, paragraphs: block.paragraphs.map(change) };
    case 'picture':
    case 'answer':
    case 'scale':
    case 'numbers':
    case 'pageBreak':
    default:
      return block;
  }
};

/** A document with every text that a person typed changed; its own words (terms, heads, captions,
 * labels) stay. */
export const withTexts = (document: PrintableDocument, change: Change): PrintableDocument => ({
  ...document,
  title: change(document.title),
  blocks: document.blocks.map((block) => inBlock(block, change)),
});
