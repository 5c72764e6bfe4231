import type { ReactNode } from 'react';
import { Card } from './Card';
import { Heading } from './Heading';
import classes from './Timeline.module.css';

/** A line of `TimelineItem`s, newest first. */
export function Timeline({
  label,
  children,
}: {
  readonly label: string;
  readonly children: ReactNode;
}) {
  return (
    <ol className={classes.line} aria-label={label}>
      {children}
    </ol>
  );
}

type TimelineItemProps = {
  /** Of its place in the document; it can then be given the focus. */
  readonly id?: string | undefined;
  readonly title: ReactNode;
  /** Before the title: the kind, as a `Tag`. */
  readonly tag?: ReactNode;
  /** Right of the title: the moment. */
  readonly moment?: ReactNode;
  /** Private or not yet real. */
  readonly dashed?: boolean | undefined;
  readonly actions?: ReactNode;
  readonly children?: ReactNode;
};

export function TimelineItem(props: TimelineItemProps) {
  const { id, title, tag, moment, dashed, actions, children } = props;
  return (
    <li id={id} tabIndex={id === undefined ? undefined : -1} className={classes.item}>
      <Card as="article" dashed={dashed}>
        <div className={classes.head}>
          <div className={classes.name}>
            {tag}
            <Heading className={classes.title}>{title}</Heading>
          </div>
          <div className={classes.end}>
            {moment !== undefined && <span className={classes.moment}>{moment}</span>}
            {actions}
          </div>
        </div>
        {children !== undefined && <div className={classes.body}>{children}</div>}
      </Card>
    </li>
  );
}
