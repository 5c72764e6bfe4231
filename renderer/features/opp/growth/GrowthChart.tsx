import { growthDrawing, keyPaths, keySize } from '../../../../electron/contract/growth-drawing';
import type { ChartPath } from '../../../../electron/contract/growth-drawing';
import type { OppGrowth } from '../../../../electron/contract/opp-content';
import { subjectName } from '../sections/section-outline';
import classes from './Growth.module.css';
import { growthTexts as texts } from './texts';

/** Planned growth dashed with open squares, real growth drawn through with dots: also without colour. */
export function GrowthChart({ growth }: { readonly growth: OppGrowth }) {
  const drawing = growthDrawing(growth);
  if (drawing === null) return <p className={classes.quiet}>{texts.chartEmpty}</p>;
  return (
    <figure className={classes.figure}>
      <svg
        className={classes.chart}
        viewBox={`0 0 ${drawing.width} ${drawing.height}`}
        role="img"
        aria-label={texts.chartOf(subjectName(growth))}
      >
        <Paths paths={drawing.paths} />
        {drawing.labels.map(({ text, x, y, align }) => (
          <text key={`${x} ${y}`} className={classes.tick} x={x} y={y} textAnchor={align}>
            {text}
          </text>
        ))}
      </svg>
      <figcaption className={classes.legend}>
        <Key of="planned" says={texts.planned} />
        <Key of="actual" says={texts.actual} />
        {drawing.paths.some(({ as }) => as === 'band') && <Key of="band" says={texts.outflow} />}
        <span>{texts.unitShort[growth.unit]}</span>
      </figcaption>
    </figure>
  );
}

function Paths({ paths }: { readonly paths: readonly ChartPath[] }) {
  return paths.map(({ as, d }) => <path key={`${as} ${d}`} className={classes[as]} d={d} />);
}

type KeyProps = { readonly of: 'planned' | 'actual' | 'band'; readonly says: string };

function Key({ of, says }: KeyProps) {
  return (
    <span>
      <svg {...keySize} aria-hidden="true">
        <Paths paths={keyPaths(of, { x: 0, y: 0 })} />
      </svg>
      {says}
    </span>
  );
}
