import type { ReactNode } from 'react';
import classes from './SplitAside.module.css';

type SplitAsideProps = {
  readonly children: ReactNode;
  /** Cards; shown at the right, and under the content in a window narrower than 1100 px. */
  readonly aside: ReactNode;
  readonly asideLabel: string;
};

export function SplitAside({ children, aside, asideLabel }: SplitAsideProps) {
  return (
    <div className={classes.split}>
      <div className={classes.content}>{children}</div>
      <aside className={classes.aside} aria-label={asideLabel}>
        {aside}
      </aside>
    </div>
  );
}

/** Two equal columns; one column where there is no room. */
export function TwoColumns({ children }: { readonly children: ReactNode }) {
  return <div className={classes.two}>{children}</div>;
}
