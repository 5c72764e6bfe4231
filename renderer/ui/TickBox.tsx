import type { ComponentPropsWithRef } from 'react';
import classes from './TickBox.module.css';

type TickBoxProps = Pick<ComponentPropsWithRef<'input'>, 'ref' | 'disabled'> & {
  /** What is ticked, in words: no label stands beside it. */
  readonly label: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
};

/** A checkbox in a row that says what it is about; light enough for a list of hundreds. */
export function TickBox({ label, checked, onChange, disabled, ref }: TickBoxProps) {
  return (
    <input
      ref={ref}
      type="checkbox"
      className={classes.box}
      aria-label={label}
      checked={checked}
      disabled={disabled}
      onChange={(event) => onChange(event.currentTarget.checked)}
    />
  );
}
