import type { ReactNode } from 'react';
import classes from './TopBar.module.css';

type TopBarProps = {
  /** The search button. */
  readonly start: ReactNode;
  /** Quiet buttons: `<Button variant="subtle" color="sand" leftSection={…}>`. */
  readonly end?: ReactNode;
};

export function TopBar({ start, end }: TopBarProps) {
  return (
    <header className={classes.bar}>
      <div className={classes.start}>{start}</div>
      <div className={classes.end}>{end}</div>
    </header>
  );
}
