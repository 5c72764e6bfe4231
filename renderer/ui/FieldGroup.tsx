import type { ReactNode } from 'react';
import classes from './FieldGroup.module.css';

type FieldGroupProps = {
  readonly legend: ReactNode;
  readonly text?: ReactNode;
  readonly children: ReactNode;
};

/** Fields that belong together, under one name. */
export function FieldGroup({ legend, text, children }: FieldGroupProps) {
  return (
    <fieldset className={classes.group}>
      <legend className={classes.legend}>{legend}</legend>
      {text !== undefined && <p className={classes.text}>{text}</p>}
      <div className={classes.fields}>{children}</div>
    </fieldset>
  );
}

/** Fields beside each other where there is room. */
export function FormRow({ children }: { readonly children: ReactNode }) {
  return <div className={classes.row}>{children}</div>;
}

/** Fields under each other, with the form's rhythm. */
export function FormStack({ children }: { readonly children: ReactNode }) {
  return <div className={classes.fields}>{children}</div>;
}

/** The buttons under a form: the primary one first. */
export function FormActions({ children }: { readonly children: ReactNode }) {
  return <div className={classes.actions}>{children}</div>;
}
