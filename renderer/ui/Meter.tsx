import { useId } from 'react';
import type { ReactNode } from 'react';
import type { Tone } from './tone';
import classes from './Meter.module.css';

type MeterProps = {
  readonly label: ReactNode;
  readonly value: number;
  readonly max: number;
  /** The value in words; also shown. */
  readonly valueText: string;
  readonly tone?: Tone | undefined;
};

/** How much of something there is (not how far some work has come: that is ProgressPanel). */
export function Meter({ label, value, max, valueText, tone = 'petrol' }: MeterProps) {
  const id = useId();
  const part = max <= 0 ? 0 : Math.min(1, Math.max(0, value / max));
  return (
    <div>
      <p className={classes.head}>
        <span id={id}>{label}</span>
        <span className={classes.value}>{valueText}</span>
      </p>
      <div
        className={classes.track}
        role="meter"
        aria-labelledby={id}
        aria-valuemin={0}
        aria-valuemax={max}
        aria-valuenow={value}
        aria-valuetext={valueText}
      >
        <div className={classes.fill} data-tone={tone} style={{ width: `${part * 100}%` }} />
      </div>
    </div>
  );
}
