/** A chart as an image of the page: its paths, and its labels as text. Pure. */
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

/** Clear in black and white too: dashes and open squares against a line with dots, and a hatched band. */
export const chartStyle = `
.chart { max-width: 148mm; margin-top: 2.5mm; break-inside: avoid; break-after: avoid; }
.chart svg { display: block; width: 100%; height: auto; }
.chart path { fill: none; stroke-width: 2; }
.chart text { fill: #55616d; font-size: 13px; font-variant-numeric: tabular-nums; }
.chart .middle { text-anchor: middle; }
.chart .end { text-anchor: end; }
.chart .band { fill: #e9efdf; }
.chart .bandLines { stroke: #a9b892; stroke-width: 1.5; }
.chart .grid { stroke: #e2daca; stroke-width: 1; }
.chart .planned { stroke: #55616d; stroke-dasharray: 7 5; }
.chart .plannedMark { fill: #fff; stroke: #55616d; }
.chart .actual { stroke: #0f5b66; stroke-width: 3; }
.chart .actualMark { fill: #0f5b66; }
`;
