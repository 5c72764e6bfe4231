import type { DocumentBlock, PrintableDocument } from '../../../../electron/contract/document';
import { useShownTexts } from '../../../app/privacy';

/** Every text of a block, in a fixed order. */
const textsOf = (block: DocumentBlock): readonly string[] => {
  switch (block.kind) {
    case 'list':
      return block.items;
    case 'facts':
      return block.items.map(({ value }) => value);
    case 'callout':
      return block.paragraphs;
    case 'table':
      return [block.caption, ...block.rows.flat()];
    case 'chart':
      // Nobody typed its labels but the names of moments, and those may hold anything.
      return [block.says, ...block.labels.map(({ text }) => text)];
    case 'weekCard':
      return [
        block.name,
        ...block.parts,
        ...block.goals.flatMap(({ goal, pupilText }) => [goal, pupilText]),
      ];
    case 'picture':
    case 'answer':
    case 'scale':
    case 'numbers':
    case 'pageBreak':
      return [];
    case 'heading':
    case 'paragraph':
    case 'lead':
    default:
      return [block.text];
  }
};

/** Rows of the same lengths with other cells, in reading order. */
const rowsWith = (rows: readonly string[][], texts: readonly string[]): string[][] => {
  let next = 0;
  return rows.map((row) =>
    row.map(() => {
      next += 1;
      return texts[next - 1] ?? '';
    }),
  );
};

type WeekCard = Extract<DocumentBlock, { kind: 'weekCard' }>;

const cardWith = (block: WeekCard, texts: readonly string[]): WeekCard => {
  const [name = '', ...others] = texts;
  const from = block.parts.length;
  return {
    ...block,
    name,
    parts: block.parts.map((_, at) => others[at] ?? ''),
    goals: block.goals.map((goal, at) => ({
      ...goal,
      goal: others[from + at * 2] ?? '',
      pupilText: others[from + at * 2 + 1] ?? '',
    })),
  };
};

/** The block with other texts, in that order. */
const withTexts = (block: DocumentBlock, texts: readonly string[]): DocumentBlock => {
  const at = (index: number): string => texts[index] ?? '';
  switch (block.kind) {
    case 'list':
      return { ...block, items: block.items.map((_, index) => at(index)) };
    case 'facts':
      return { ...block, items: block.items.map((item, index) => ({ ...item, value: at(index) })) };
    case 'callout':
      return { ...block, paragraphs: block.paragraphs.map((_, index) => at(index)) };
    case 'table':
      return { ...block, caption: at(0), rows: rowsWith(block.rows, texts.slice(1)) };
    case 'chart':
      return {
        ...block,
        says: at(0),
        labels: block.labels.map((label, index) => ({ ...label, text: at(index + 1) })),
      };
    case 'weekCard':
      return cardWith(block, texts);
    case 'picture':
    case 'answer':
    case 'scale':
    case 'numbers':
    case 'pageBreak':
      return block;
    case 'heading':
    case 'paragraph':
    case 'lead':
    default:
      return { ...block, text: at(0) };
  }
};

const withAllTexts = (
  blocks: readonly DocumentBlock[],
  texts: readonly string[],
): DocumentBlock[] => {
  let next = 0;
  return blocks.map((block) => {
    const from = next;
    next += textsOf(block).length;
    return withTexts(block, texts.slice(from, next));
  });
};

/**
 * A document as it may be shown now: with names hidden, also those that a person chose to keep.
 * @param caseFileId null: of no file of this vault
 * @returns null while that is being found out
 */
export const useShownDocument = (
  caseFileId: string | null,
  document: PrintableDocument | null,
): PrintableDocument | null => {
  const shown = useShownTexts(
    caseFileId,
    document === null ? [] : [document.title, document.kicker, ...document.blocks.flatMap(textsOf)],
  );
  if (document === null || shown === null) return null;
  const [title = '', kicker = '', ...texts] = shown;
  return { ...document, title, kicker, blocks: withAllTexts(document.blocks, texts) };
};
