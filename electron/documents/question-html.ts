/**
 * Pages to write on, as HTML: questions with pictures, faces, figures and ruled lines. Pure. The drawings
 * are paths of our own, handed in; no text of a person stands inside an SVG.
 */
import { escapeHtml } from './html-text';
import type { PictureName } from './model';
import type { Picture, Question, Row } from './question-rows';

type Drawing = readonly {
  readonly as: 'line' | 'paper' | 'tint' | 'ink';
  readonly d: string;
}[];

/** What the pictures and faces look like; the contract has them, since the preview draws them too. */
export type Drawings = {
  readonly size: number;
  readonly pictures: Readonly<Record<PictureName, Drawing>>;
  /** Five, from sad to glad. */
  readonly faces: readonly { readonly says: string; readonly drawing: Drawing }[];
};

/** Of the five faces, from sad to glad, those of a shorter row: three without those between, four without the saddest. */
export const facesOf = ({ faces }: Drawings, count: 3 | 4 | 5): Drawings['faces'] => {
  if (count === 4) return faces.slice(1);
  return count === 3 ? faces.filter((_, at) => at % 2 === 0) : faces;
};

export const svg = (
  drawing: Drawing,
  { size, says }: { size: number; says: string | null },
): string => {
  const named = says === null ? 'aria-hidden="true"' : `role="img" aria-label="${says}"`;
  const paths = drawing.map(({ as, d }) => `<path class="${as}" d="${d}"/>`).join('');
  return `<svg ${named} viewBox="0 0 ${size} ${size}">${paths}</svg>`;
};

const label = (text: string): string =>
  text === '' ? '' : `<p class="label">${escapeHtml(text)}</p>`;

const answer = ({ frame, half, lines, label: text }: Extract<Question, { kind: 'answer' }>) => {
  const room = `<div class="${frame ? 'room' : 'line'}"></div>`.repeat(lines);
  const shown = frame ? `<div class="frame">${room}</div>` : room;
  return `<div class="answer${half ? ' half' : ''}">${label(text)}${shown}</div>`;
};

const FIGURES = Array.from({ length: 10 }, (_, at) => `<li>${at + 1}</li>`).join('');

/** A block to answer on. Without drawings the faces are left out. */
export const questionHtml = (block: Question, drawings: Drawings | null): string => {
  switch (block.kind) {
    case 'answer':
      return answer(block);
    case 'scale': {
      const faces = drawings === null ? [] : facesOf(drawings, block.faces);
      const drawn = faces.map(({ says, drawing }) =>
        svg(drawing, { size: drawings?.size ?? 0, says }),
      );
      return `<div class="scale">${label(block.label)}<div class="faces">${drawn.join('')}</div></div>`;
    }
    case 'numbers':
    default:
      return `<div class="numbers">${label(block.label)}<ol>${FIGURES}</ol><p class="ends"><span>${escapeHtml(block.low)}</span><span>${escapeHtml(block.high)}</span></p></div>`;
  }
};

const pictureSvg = ({ name }: Picture, drawings: Drawings | null): string =>
  drawings === null ? '' : svg(drawings.pictures[name], { size: drawings.size, says: null });

/** Pictures side by side, or one with its question. */
export const pictureRowHtml = (
  row: Exclude<Row, { kind: 'block' }>,
  drawings: Drawings | null,
): string => {
  if (row.kind === 'strip') {
    const figures = row.pictures.map(
      (picture) =>
        `<figure>${pictureSvg(picture, drawings)}<figcaption>${escapeHtml(picture.caption)}</figcaption></figure>`,
    );
    return `<div class="strip">${figures.join('')}</div>`;
  }
  const { picture, parts } = row;
  return `<section class="ask"><figure>${pictureSvg(picture, drawings)}</figure><div><h2>${escapeHtml(picture.caption)}</h2>${parts.map((part) => questionHtml(part, drawings)).join('')}</div></section>`;
};
