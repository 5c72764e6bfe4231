import type { ReactNode } from 'react';
import classes from './CheckItem.module.css';

export type CheckState = 'open' | 'attention' | 'done';

/** A list of `CheckItem`s. */
export function CheckList({
  label,
  children,
}: {
  readonly label?: string;
  readonly children: ReactNode;
}) {
  return (
    <ul className={classes.list} aria-label={label}>
      {children}
    </ul>
  );
}

type CheckItemProps = {
  readonly state: CheckState;
  /** In the dot: a number, "!", "i"; a done item always shows a check. */
  readonly mark?: string | undefined;
  /** The state in words, for who does not see the dot. */
  readonly stateLabel: string;
  readonly sub?: ReactNode;
  readonly action?: ReactNode;
  readonly children: ReactNode;
};

export function CheckItem({ state, mark, stateLabel, sub, action, children }: CheckItemProps) {
  return (
    <li className={classes.item}>
      <span className={classes.dot} data-state={state} role="img" aria-label={stateLabel}>
        {state === 'done' ? '✓' : (mark ?? '!')}
      </span>
      <div>
        <div>{children}</div>
        {sub !== undefined && <div className={classes.sub}>{sub}</div>}
        {action !== undefined && <div className={classes.action}>{action}</div>}
      </div>
    </li>
  );
}
