import type { ReactNode } from 'react';
import classes from './Aside.module.css';

type AsideFrameProps = { readonly label: string; readonly children: ReactNode };

/** Cards beside the text. It scrolls by itself, so that it can be reached by Tab. */
export function AsideFrame({ label, children }: AsideFrameProps) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <aside className={classes.aside} aria-label={label} tabIndex={0}>
      {children}
    </aside>
  );
}
