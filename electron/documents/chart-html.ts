/** A chart as an image of the page: its paths, and its labels as text. Pure. */
import { chartRules } from './chart-style';
import { escapeHtml } from './html-text';
import type { Block } from './model';

type Chart = Extract<Block, { kind: 'chart' }>;

/** Who cannot see it hears what it shows; the figures themselves stand in the table beside it. */
export const chartHtml = ({ says, width, height, paths, labels }: Chart): string => {
  const drawn = paths.map(({ as, d }) => `<path class="${as}" d="${escapeHtml(d)}"/>`).join('');
  const named = labels.map(
    ({ text, x, y, align }) =>
      `<text class="${align}" x="${x}" y="${y}">${escapeHtml(text)}</text>`,
  );
  return `<div class="chart"><svg role="img" aria-label="${escapeHtml(says)}" viewBox="0 0 ${width} ${height}">${drawn}${named.join('')}</svg></div>`;
};

export const chartStyle = `
.chart { max-width: 148mm; margin-top: 2.5mm; break-inside: avoid; break-after: avoid; }
p:has(+ .chart) { break-after: avoid; }
.chart svg { display: block; width: 100%; height: auto; }
${chartRules('.chart')}
`;
