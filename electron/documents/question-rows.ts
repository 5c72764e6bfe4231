/** Which blocks of a page to write on stand beside each other. Pure. */
import type { Block } from './model';

export type Picture = Extract<Block, { kind: 'picture' }>;
export type Question = Extract<Block, { kind: 'answer' | 'scale' | 'numbers' }>;

/** A question with its picture, pictures side by side, or a block on its own. */
export type Row =
  | { readonly kind: 'question'; readonly picture: Picture; readonly parts: readonly Question[] }
  | { readonly kind: 'strip'; readonly pictures: readonly Picture[] }
  | { readonly kind: 'block'; readonly block: Exclude<Block, Picture> };

/** Makes a page one to write on, which has narrower margins. */
export const isForWriting = ({ kind }: Block): boolean =>
  kind === 'answer' || kind === 'picture' || kind === 'weekCard';

const isQuestion = (block: Block | undefined): block is Question =>
  block?.kind === 'answer' || block?.kind === 'scale' || block?.kind === 'numbers';

/** Answers and scales go with the picture right before them; pictures without any stand in a strip. */
export const questionRows = (blocks: readonly Block[]): readonly Row[] => {
  const rows: Row[] = [];
  let at = 0;
  for (let block = blocks[at]; block !== undefined; block = blocks[at]) {
    at += 1;
    if (block.kind === 'picture') {
      const parts: Question[] = [];
      for (let next = blocks[at]; isQuestion(next); next = blocks[at]) {
        parts.push(next);
        at += 1;
      }
      const last = rows.at(-1);
      if (parts.length > 0) rows.push({ kind: 'question', picture: block, parts });
      else if (last?.kind === 'strip') {
        rows[rows.length - 1] = { kind: 'strip', pictures: [...last.pictures, block] };
      } else rows.push({ kind: 'strip', pictures: [block] });
    } else rows.push({ kind: 'block', block });
  }
  return rows;
};
