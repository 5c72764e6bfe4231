/** The picture of signals over time: a row for each domain, a block for each period that has some. Pure. */
import { scaleBand, scalePoint } from 'd3-scale';
import type { ChartLook } from '../../../contract/chart-looks';
import type { DocumentBlock } from '../../../contract/document';
import { signalsTexts as texts } from '../signals-texts';
import type { SignalCell, SignalPeriods } from './signal-periods';

type Chart = Extract<DocumentBlock, { kind: 'chart' }>;

const WIDTH = 560;
const LEFT = 160;
const RIGHT = 12;
const TOP = 8;
const ROW = 48;
const FOOT = 30;
/** Of the strongest one; a lighter one is lower, so that it is told without colour too. */
const TALLEST = 30;
const WIDEST = 34;
const MAX_TICKS = 6;

const looks = { 1: 'shade1', 2: 'shade2', 3: 'shade4' } as const satisfies Readonly<
  Record<SignalCell['strongest'], ChartLook>
>;

const short = (value: number): number => Math.round(value * 10) / 10;

type Box = { readonly middle: number; readonly foot: number; readonly width: number };

const blockPath = ({ middle, foot, width }: Box, strength: number): string => {
  const [left, right] = [middle - width / 2, middle + width / 2];
  const top = foot - (TALLEST * strength) / 3;
  return `M${short(left)} ${short(foot)}V${short(top)}H${short(right)}V${short(foot)}z`;
};

/** @returns the drawing, whose figures stand in the table of the same periods */
export const signalPicture = ({ unit, periods, domains, cells }: SignalPeriods): Chart => {
  const height = TOP + domains.length * ROW + FOOT;
  const across = scalePoint()
    .domain(periods)
    .range([LEFT, WIDTH - RIGHT])
    .padding(0.5);
  const down = scaleBand()
    .domain(domains)
    .range([TOP, TOP + domains.length * ROW]);
  const width = Math.min(WIDEST, across.step() * 0.72);
  const footOf = (domain: string): number => (down(domain) ?? 0) + ROW - 4;
  const boxOf = ({ period, domain }: SignalCell): Box => ({
    middle: across(period) ?? 0,
    foot: footOf(domain),
    width,
  });
  const every = Math.ceil(periods.length / MAX_TICKS);
  const ticks = periods.filter((_, at) => at % every === 0);
  const count = cells.reduce((sum, cell) => sum + cell.count, 0);
  return {
    kind: 'chart',
    says: texts.says(unit, count),
    width: WIDTH,
    height,
    paths: [
      ...domains.map((domain) => ({
        as: 'grid' as const,
        d: `M${LEFT} ${short(footOf(domain))}H${WIDTH - RIGHT}`,
      })),
      ...cells.map((cell) => ({
        as: looks[cell.strongest],
        d: blockPath(boxOf(cell), cell.strongest),
      })),
    ],
    labels: [
      ...domains.map((domain) => ({
        text: texts.domain(domain),
        x: LEFT - 10,
        y: short(footOf(domain) - 4),
        align: 'end' as const,
      })),
      ...cells
        .filter((cell) => cell.count > 1)
        .map((cell) => ({
          text: texts.times(cell.count),
          x: short(across(cell.period) ?? 0),
          y: short(footOf(cell.domain) - (TALLEST * cell.strongest) / 3 - 3),
          align: 'middle' as const,
        })),
      ...ticks.map((period) => ({
        text: texts.tick(unit, period),
        x: short(across(period) ?? 0),
        y: height - 10,
        align: 'middle' as const,
      })),
    ],
  };
};
