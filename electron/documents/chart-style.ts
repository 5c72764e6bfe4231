/**
 * How the paths of a chart look on paper, for print HTML, for a picture of its own and for DOCX alike. Pure.
 * All can be told apart without colour: by dashes, by the shape of a mark, by how dark they are.
 */
import type { ChartLook } from './model';

/** In the measures of the chart; a line is drawn through where it has no dash. */
export type PaperLine = {
  readonly color: string;
  readonly width: number;
  /** Dash and gap, in turn. */
  readonly dash?: readonly number[];
  /** Ends and corners: a dash of no length is then a dot. */
  readonly round?: boolean;
};

export type PaperLook = { readonly fill?: string; readonly line?: PaperLine };

export const PAPER = '#ffffff';
/** Of the labels. */
export const CHART_GREY = '#55616d';

const INK = '#1f2a37';
const PETROL = '#0f5b66';
const RUST = '#8a3117';
const VIOLET = '#473a6e';
const SAND = '#8f8672';

export const paperLooks: Readonly<Record<ChartLook, PaperLook>> = {
  band: { fill: '#e9efdf' },
  bandLines: { line: { color: '#a9b892', width: 1.5 } },
  grid: { line: { color: '#e2daca', width: 1 } },
  planned: { line: { color: CHART_GREY, width: 2, dash: [7, 5] } },
  plannedMark: { fill: PAPER, line: { color: CHART_GREY, width: 2 } },
  actual: { line: { color: PETROL, width: 3 } },
  actualMark: { fill: PETROL },
  firstLine: { line: { color: PETROL, width: 2.5, round: true } },
  firstMark: { fill: PETROL, line: { color: PETROL, width: 1 } },
  secondLine: { line: { color: RUST, width: 2, dash: [7, 4] } },
  secondMark: { fill: PAPER, line: { color: RUST, width: 2 } },
  thirdLine: { line: { color: VIOLET, width: 2.5, dash: [0, 5], round: true } },
  thirdMark: { fill: VIOLET, line: { color: VIOLET, width: 1 } },
  target: { line: { color: INK, width: 1.5, dash: [14, 4, 2, 4] } },
  baseline: { line: { color: SAND, width: 1.5 } },
  missing: { line: { color: CHART_GREY, width: 1.5, round: true } },
  spread: { fill: '#f3eee3', line: { color: SAND, width: 1 } },
  shade1: { fill: '#f3f8f8', line: { color: CHART_GREY, width: 1 } },
  shade2: { fill: '#c3dcdf', line: { color: CHART_GREY, width: 1 } },
  shade3: { fill: '#6ba1a9', line: { color: CHART_GREY, width: 1 } },
  shade4: { fill: PETROL, line: { color: CHART_GREY, width: 1 } },
};

const rule = ({ fill, line }: PaperLook): string =>
  [
    `fill: ${fill ?? 'none'};`,
    ...(line === undefined ? [] : [`stroke: ${line.color}; stroke-width: ${line.width};`]),
    ...(line?.dash === undefined ? [] : [`stroke-dasharray: ${line.dash.join(' ')};`]),
    ...(line?.round === true ? ['stroke-linecap: round; stroke-linejoin: round;'] : []),
  ].join(' ');

/** The rules of the paths and labels within `root`, a selector of CSS. */
export const chartRules = (root: string): string =>
  [
    ...Object.entries(paperLooks).map(([look, drawn]) => `${root} .${look} { ${rule(drawn)} }`),
    `${root} text { fill: ${CHART_GREY}; font-size: 13px; font-variant-numeric: tabular-nums; }`,
    `${root} .middle { text-anchor: middle; }`,
    `${root} .end { text-anchor: end; }`,
  ].join('\n');
