import { useId } from 'react';
import type { OppGrowth } from '../../../../electron/contract/opp-content';
import { subjectName } from '../sections/section-outline';
import { chartEdge, chartOf, chartSize } from './chart-scale';
import type { ChartPoint } from './chart-scale';
import classes from './Growth.module.css';
import { growthTexts as texts } from './texts';

const pathOf = (run: readonly ChartPoint[]): string =>
  run.map(({ x, y }, at) => `${at === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`).join(' ');

/** Planned growth dashed with open squares, real growth drawn through with dots: also without colour. */
export function GrowthChart({ growth }: { readonly growth: OppGrowth }) {
  const hatch = useId();
  const chart = chartOf(growth);
  if (chart === null) return <p className={classes.quiet}>{texts.chartEmpty}</p>;
  const { width, height } = chartSize;
  const [start, end] = [chartEdge.left, width - chartEdge.right];
  return (
    <figure className={classes.figure}>
      <svg
        className={classes.chart}
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={texts.chartOf(subjectName(growth))}
      >
        <defs>
          <pattern
            id={hatch}
            width="8"
            height="8"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <line className={classes.hatch} x1="0" y1="0" x2="0" y2="8" />
          </pattern>
        </defs>
        {chart.band !== null && (
          <g>
            <rect
              className={classes.band}
              x={start}
              width={end - start}
              y={chart.band.top}
              height={Math.max(2, chart.band.bottom - chart.band.top)}
            />
            <rect
              className={classes.bandLines}
              fill={`url(#${hatch})`}
              x={start}
              width={end - start}
              y={chart.band.top}
              height={Math.max(2, chart.band.bottom - chart.band.top)}
            />
          </g>
        )}
        {chart.values.map(({ at, label }) => (
          <g key={label}>
            <line className={classes.grid} x1={start} x2={end} y1={at} y2={at} />
            <text className={classes.tick} x={start - 8} y={at + 4} textAnchor="end">
              {label}
            </text>
          </g>
        ))}
        {chart.days.map(({ at, label }) => (
          <text
            key={at}
            className={classes.tick}
            x={at}
            y={height - chartEdge.bottom + 22}
            textAnchor="middle"
          >
            {label}
          </text>
        ))}
        {chart.planned.map((run) => (
          <g key={pathOf(run)}>
            <path className={classes.planned} d={pathOf(run)} />
            {run.map(({ x, y }) => (
              <rect
                key={x}
                className={classes.plannedMark}
                x={x - 5}
                y={y - 5}
                width="10"
                height="10"
              />
            ))}
          </g>
        ))}
        {chart.actual.map((run) => (
          <g key={pathOf(run)}>
            <path className={classes.actual} d={pathOf(run)} />
            {run.map(({ x, y }) => (
              <circle key={x} className={classes.actualMark} cx={x} cy={y} r="5" />
            ))}
          </g>
        ))}
      </svg>
      <figcaption className={classes.legend}>
        <span>
          <svg width="34" height="14" aria-hidden="true">
            <path className={classes.planned} d="M1 7 L33 7" />
            <rect className={classes.plannedMark} x="12" y="2" width="10" height="10" />
          </svg>
          {texts.planned}
        </span>
        <span>
          <svg width="34" height="14" aria-hidden="true">
            <path className={classes.actual} d="M1 7 L33 7" />
            <circle className={classes.actualMark} cx="17" cy="7" r="5" />
          </svg>
          {texts.actual}
        </span>
        {chart.band !== null && (
          <span>
            <svg width="34" height="14" aria-hidden="true">
              <rect className={classes.band} width="34" height="14" />
              <rect className={classes.bandLines} fill={`url(#${hatch})`} width="34" height="14" />
            </svg>
            {texts.outflow}
          </span>
        )}
        <span>{texts.unitShort[growth.unit]}</span>
      </figcaption>
    </figure>
  );
}
