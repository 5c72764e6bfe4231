/**
 * A document without markup, from which print HTML and DOCX are made. Pure. The contract has the
 * same shape as a schema (electron/contract/document.ts).
 */
export type Block =
  | { readonly kind: 'heading'; readonly level: 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'lead'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'facts'; readonly items: readonly Fact[] }
  | {
      readonly kind: 'callout';
      readonly tone: 'info' | 'warn';
      readonly title: string | null;
      readonly paragraphs: readonly string[];
    }
  /** What follows starts on a new page: a page for each partner. */
  | { readonly kind: 'pageBreak' };

type Fact = { readonly term: string; readonly value: string };

export type DocumentModel = {
  readonly title: string;
  readonly kicker: string;
  readonly blocks: readonly Block[];
};

type TextBlock = { kind: 'paragraph'; text: string } | { kind: 'list'; items: string[] };

const BULLET = /^\s*[-–•*]\s+/u;

const linesOf = (text: string): readonly string[] =>
  text.split('\n').filter((line) => line.trim() !== '');

/** One block for running lines, one for each row of lines that start with a dash or a bullet. */
const paragraphBlocks = (text: string): TextBlock[] => {
  const blocks: TextBlock[] = [];
  for (const line of linesOf(text)) {
    const last = blocks.at(-1);
    const bare = line.replace(BULLET, '').trim();
    if (BULLET.test(line)) {
      if (last?.kind === 'list') last.items.push(bare);
      else blocks.push({ kind: 'list', items: [bare] });
    } else if (last?.kind === 'paragraph') last.text += `\n${bare}`;
    else blocks.push({ kind: 'paragraph', text: bare });
  }
  return blocks;
};

/** Typed text → blocks: a blank line ends a paragraph, a dash makes a list, other line ends stay. */
export const blocksOf = (text: string): TextBlock[] =>
  text
    .replaceAll('\r\n', '\n')
    .split(/\n[ \t]*\n+/u)
    .flatMap(paragraphBlocks);
