import { useId } from 'react';
import type { ReactNode } from 'react';
import { BelowSection } from './Heading';
import classes from './Section.module.css';

type SectionProps = {
  readonly title: ReactNode;
  readonly text?: ReactNode;
  readonly action?: ReactNode;
  readonly children?: ReactNode;
};

/** A part of a page with an h2; a landmark of its own name. */
export function Section({ title, text, action, children }: SectionProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={classes.section}>
      <div className={classes.head}>
        <h2 id={id}>{title}</h2>
        {action}
      </div>
      {text !== undefined && <p className={classes.text}>{text}</p>}
      <BelowSection>{children}</BelowSection>
    </section>
  );
}
