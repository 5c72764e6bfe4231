import type { ReactNode } from 'react';
import classes from './SideNav.module.css';

type SideNavProps = {
  /** Name of the navigation for screen readers. */
  readonly label: string;
  readonly brand: string;
  /** One letter in the mark beside the brand. */
  readonly mark: string;
  /** `SideNavItem`s. */
  readonly children: ReactNode;
  /** `SideNavItem`s at the foot. */
  readonly bottom?: ReactNode;
  /** One or two quiet lines under everything. */
  readonly note?: ReactNode;
};

export function SideNav({ label, brand, mark, children, bottom, note }: SideNavProps) {
  return (
    <nav aria-label={label} className={classes.nav}>
      <div className={classes.brand}>
        <span className={classes.mark} aria-hidden="true">
          {mark}
        </span>
        {brand}
      </div>
      <ul className={classes.list}>{children}</ul>
      <div className={classes.space} />
      {bottom !== undefined && <ul className={classes.list}>{bottom}</ul>}
      {note !== undefined && <p className={classes.note}>{note}</p>}
    </nav>
  );
}
