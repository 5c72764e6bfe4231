import type { ReactNode } from 'react';
import { cx } from './cx';
import classes from './Page.module.css';

type PageProps = {
  readonly title: ReactNode;
  /** Second, quieter part of the heading. */
  readonly titleNote?: ReactNode;
  readonly lead?: ReactNode;
  /** Tags and short facts under the heading. */
  readonly meta?: ReactNode;
  /** At most one primary button; quiet ones before it. */
  readonly action?: ReactNode;
  /** For screens that want the whole window, such as two texts side by side. */
  readonly wide?: boolean | undefined;
  readonly children?: ReactNode;
};

/** A screen: one h1 (`#page-title`, can take focus after a change of route), a lead, one main action. */
export function Page({ title, titleNote, lead, meta, action, wide, children }: PageProps) {
  return (
    <div className={cx(classes.page, wide === true && classes.wide)}>
      <div className={classes.head}>
        <div className={classes.words}>
          <h1 id="page-title" tabIndex={-1}>
            {title}
            {titleNote !== undefined && <span className={classes.note}> {titleNote}</span>}
          </h1>
          {lead !== undefined && <p className={classes.lead}>{lead}</p>}
          {meta !== undefined && <div className={classes.meta}>{meta}</div>}
        </div>
        {action !== undefined && <div className={classes.action}>{action}</div>}
      </div>
      {children}
    </div>
  );
}
