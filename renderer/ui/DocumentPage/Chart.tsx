import type { DocumentBlock } from '../../../electron/contract/document';
import classes from './Chart.module.css';

type ChartProps = { readonly chart: Extract<DocumentBlock, { kind: 'chart' }> };

/** A chart of the document, as it will be on paper. */
export function Chart({ chart: { says, width, height, paths, labels } }: ChartProps) {
  return (
    <svg className={classes.chart} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={says}>
      {paths.map(({ as, d }) => (
        <path key={`${as} ${d}`} className={classes[as]} d={d} />
      ))}
      {labels.map(({ text, x, y, align }) => (
        <text key={`${x} ${y}`} x={x} y={y} textAnchor={align}>
          {text}
        </text>
      ))}
    </svg>
  );
}
