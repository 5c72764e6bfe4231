import type { ReactNode } from 'react';
import { cx } from './cx';
import { Heading } from './Heading';
import classes from './Card.module.css';

type CardProps = {
  readonly title?: ReactNode;
  /** Right of the title: a tag or a moment. */
  readonly aside?: ReactNode;
  readonly as?: 'div' | 'article' | 'section' | 'li' | undefined;
  /** `false` when the content brings its own edge, such as a list. */
  readonly padded?: boolean | undefined;
  /** For what is private or not yet real. */
  readonly dashed?: boolean | undefined;
  readonly className?: string | undefined;
  readonly children?: ReactNode;
};

export function Card(props: CardProps) {
  const { title, aside, as: Element = 'div', padded = true, dashed, className, children } = props;
  return (
    <Element
      className={cx(
        classes.card,
        padded && classes.padded,
        dashed === true && classes.dashed,
        className,
      )}
    >
      {title !== undefined && (
        <div className={classes.head}>
          <Heading className={classes.title}>{title}</Heading>
          {aside}
        </div>
      )}
      {children}
    </Element>
  );
}
