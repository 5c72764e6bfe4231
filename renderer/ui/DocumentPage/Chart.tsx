import type { DocumentBlock } from '../../../electron/contract/document';
import classes from './Chart.module.css';

type ChartProps = {
  readonly chart: Extract<DocumentBlock, { kind: 'chart' }>;
  /** `paper`: as it will be printed; `screen`: in the colours of the screen, light or dark. */
  readonly ground?: 'paper' | 'screen';
};

/** A chart of a document or of a screen. Who cannot see it hears what it shows. */
export function Chart({ chart, ground = 'paper' }: ChartProps) {
  const { says, width, height, paths, labels } = chart;
  return (
    <svg
      className={classes.chart}
      data-ground={ground}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={says}
    >
      {paths.map(({ as, d }, at) => (
        // Two marks may lie on one another; they have no identity of their own and never move.
        // oxlint-disable-next-line react/no-array-index-key
        <path key={at} className={classes[as]} d={d} />
      ))}
      {labels.map(({ text, x, y, align }) => (
        <text key={`${x} ${y}`} x={x} y={y} textAnchor={align}>
          {text}
        </text>
      ))}
    </svg>
  );
}
