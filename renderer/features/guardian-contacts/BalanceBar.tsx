import classes from './Guardians.module.css';

const WIDTH = 120;
const GAP = 2;

type BalanceBarProps = { readonly positive: number; readonly concern: number };

/** Positive news against concern; the words beside it say the same. Nothing where there was neither. */
export function BalanceBar({ positive, concern }: BalanceBarProps) {
  const all = positive + concern;
  if (all === 0) return null;
  const gap = positive > 0 && concern > 0 ? GAP : 0;
  const first = ((WIDTH - gap) * positive) / all;
  return (
    <svg className={classes.bar} viewBox={`0 0 ${WIDTH} 10`} aria-hidden="true">
      {positive > 0 && <rect className={classes.positive} width={first} height={10} rx={2} />}
      {concern > 0 && (
        <rect
          className={classes.concern}
          x={first + gap + 0.75}
          y={0.75}
          width={WIDTH - first - gap - 1.5}
          height={8.5}
          rx={2}
        />
      )}
    </svg>
  );
}
