import type { ReactNode } from 'react';
import classes from './Facts.module.css';

export type Fact = { readonly label: string; readonly value: ReactNode };

/** Names and values, the way one reads a form that was filled in. */
export function Facts({ facts }: { readonly facts: readonly Fact[] }) {
  return (
    <dl className={classes.facts}>
      {facts.map(({ label, value }, index) => (
        <div key={`${index} ${label}`} className={classes.fact}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
