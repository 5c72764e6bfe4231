/** Blocks to write on by hand. Pure. */
import type { Block } from './blocks';

type Answer = Extract<Block, { kind: 'answer' }>;

const room = (label: string, lines: number, look: Partial<Answer>): Block => ({
  kind: 'answer',
  label,
  lines,
  frame: false,
  half: false,
  ...look,
});

/** Ruled lines over the whole width. */
export const linesFor = (label: string, lines: number): Block => room(label, lines, {});

/** Ruled lines over half of it: two follow each other. */
export const halfLinesFor = (label: string, lines: number): Block =>
  room(label, lines, { half: true });

/** An empty frame, as high as so many lines. */
export const frameFor = (label: string, lines: number): Block =>
  room(label, lines, { frame: true });

/** What the adult has to know, small. */
export const adultBlock = (title: string | null, says: string): Block => ({
  kind: 'callout',
  tone: 'info',
  title,
  paragraphs: [says],
});
