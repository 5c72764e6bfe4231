/**
 * A chart as a picture file of its own (SVG 1.1). Pure. Its look stands on each path as attributes, so that
 * every program shows it alike and a page's policy on styles leaves it alone; no script, no font file, no link.
 */
import { CHART_GREY, PAPER, paperLooks } from './chart-style';
import type { PaperLook } from './chart-style';
import { escapeHtml } from './html-text';
import type { Block } from './model';

type Chart = Extract<Block, { kind: 'chart' }>;

/** Round the chart, in its own measures. */
const MARGIN = 16;

const attributes = ({ fill, line }: PaperLook): string =>
  [
    `fill="${fill ?? 'none'}"`,
    ...(line === undefined ? [] : [`stroke="${line.color}"`, `stroke-width="${line.width}"`]),
    ...(line?.dash === undefined ? [] : [`stroke-dasharray="${line.dash.join(' ')}"`]),
    ...(line?.round === true ? ['stroke-linecap="round"', 'stroke-linejoin="round"'] : []),
  ].join(' ');

export type ChartFile = {
  readonly svg: string;
  /** In its own measures, which are pixels at 100%. */
  readonly width: number;
  readonly height: number;
};

/**
 * @param title what it is; who cannot see it hears this and what the chart says
 * @returns a whole XML document on a white ground
 */
export const chartSvg = (
  { says, width, height, paths, labels }: Chart,
  { title }: { readonly title: string },
): ChartFile => {
  const size = { width: width + 2 * MARGIN, height: height + 2 * MARGIN };
  const drawn = paths.map(
    ({ as, d }) => `<path ${attributes(paperLooks[as])} d="${escapeHtml(d)}"/>`,
  );
  const named = labels.map(
    ({ text, x, y, align }) =>
      `<text x="${x}" y="${y}" text-anchor="${align}">${escapeHtml(text)}</text>`,
  );
  const svg = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${size.height}" viewBox="0 0 ${size.width} ${size.height}" role="img" aria-labelledby="title desc" xml:lang="nl">`,
    `<title id="title">${escapeHtml(title)}</title>`,
    `<desc id="desc">${escapeHtml(says)}</desc>`,
    `<rect width="${size.width}" height="${size.height}" fill="${PAPER}"/>`,
    `<g transform="translate(${MARGIN} ${MARGIN})">`,
    ...drawn,
    `<g fill="${CHART_GREY}" font-family="'Atkinson Hyperlegible Next', 'Segoe UI', 'Helvetica Neue', Arial, sans-serif" font-size="13">`,
    ...named,
    '</g>',
    '</g>',
    '</svg>',
    '',
  ].join('\n');
  return { svg, ...size };
};
