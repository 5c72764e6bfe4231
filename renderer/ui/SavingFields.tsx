import { useLayoutEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import classes from './FieldGroup.module.css';

type SavingFieldsProps = { readonly saving: boolean; readonly children: ReactNode };

/**
 * Fields that can't be changed while they are saved: what would be typed then is in no record, and goes with
 * the form. The focus comes back when it failed.
 */
export function SavingFields({ saving, children }: SavingFieldsProps) {
  const focused = useRef<Element | null>(null);
  useLayoutEffect(() => {
    if (saving) focused.current = document.activeElement;
    else if (document.activeElement === document.body && focused.current instanceof HTMLElement) {
      focused.current.focus({ preventScroll: true });
    }
  }, [saving]);
  return (
    <fieldset disabled={saving} className={classes.saving}>
      {children}
    </fieldset>
  );
}
