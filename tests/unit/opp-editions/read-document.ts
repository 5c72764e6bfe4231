/** What a document says, for tests. */
import type { DocumentBlock, PrintableDocument } from '../../../electron/contract/document';

const wordsOf = (block: DocumentBlock): readonly string[] => {
  switch (block.kind) {
    case 'list':
      return block.items;
    case 'facts':
      return block.items.flatMap(({ term, value }) => [term, value]);
    case 'table':
      return [block.caption, ...block.head, ...block.rows.flat()];
    case 'callout':
      return [block.title ?? '', ...block.paragraphs];
    case 'picture':
      return [block.caption];
    case 'chart':
      return [block.says, ...block.labels.map(({ text }) => text)];
    case 'answer':
    case 'scale':
      return [block.label];
    case 'numbers':
      return [block.label, block.low, block.high];
    case 'weekCard':
    case 'pageBreak':
      return [];
    case 'heading':
    case 'paragraph':
    case 'lead':
    default:
      return [block.text];
  }
};

/** All that a document says, a line for each text. */
export const allText = ({ title, kicker, blocks }: PrintableDocument): string =>
  [kicker, title, ...blocks.flatMap(wordsOf)].join('\n');

export const headingsOf = ({ blocks }: PrintableDocument, level: 2 | 3 = 2): string[] =>
  blocks.flatMap((block) =>
    block.kind === 'heading' && block.level === level ? [block.text] : [],
  );

export const tablesOf = ({ blocks }: PrintableDocument) =>
  blocks.flatMap((block) => (block.kind === 'table' ? [block] : []));

/** What stands under a heading, until the next of its level. */
export const under = (document: PrintableDocument, title: string): string => {
  const from = document.blocks.findIndex(
    (block) => block.kind === 'heading' && block.text === title,
  );
  if (from === -1) return '';
  const rest = document.blocks.slice(from + 1);
  const to = rest.findIndex((block) => block.kind === 'heading' && block.level === 2);
  return rest
    .slice(0, to === -1 ? rest.length : to)
    .flatMap(wordsOf)
    .join('\n');
};
