import type { ReactNode } from 'react';
import { cx } from './cx';
import { Heading } from './Heading';
import { Link } from './Link';
import classes from './ListCard.module.css';

/** A card of `ListRow`s. */
export function ListCard({
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

type ListRowProps = {
  readonly date?: ReactNode;
  /** The date is past and needs action. */
  readonly late?: boolean | undefined;
  readonly title: ReactNode;
  readonly sub?: ReactNode;
  readonly tag?: ReactNode;
  /** Buttons that stay usable beside the link over the whole row. */
  readonly actions?: ReactNode;
  readonly href?: string | undefined;
  readonly onOpen?: (() => void) | undefined;
};

/** date | title and one line | tag. With `href` or `onOpen` the whole row is the target. */
export function ListRow({ date, late, title, sub, tag, actions, href, onOpen }: ListRowProps) {
  const name =
    href !== undefined ? (
      <Link href={href} className={classes.link}>
        {title}
      </Link>
    ) : onOpen !== undefined ? (
      <button type="button" className={classes.link} onClick={onOpen}>
        {title}
      </button>
    ) : (
      title
    );
  return (
    <li className={cx(classes.row, date === undefined && classes.dateless)}>
      {date !== undefined && (
        <span className={cx(classes.date, late === true && classes.late)}>{date}</span>
      )}
      <div className={classes.words}>
        <Heading className={classes.title}>{name}</Heading>
        {sub !== undefined && <div className={classes.sub}>{sub}</div>}
      </div>
      {(tag !== undefined || actions !== undefined) && (
        <div className={classes.end}>
          {tag}
          {actions !== undefined && <div className={classes.actions}>{actions}</div>}
        </div>
      )}
    </li>
  );
}
