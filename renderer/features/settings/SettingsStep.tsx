import { useEffect, useRef } from 'react';
import type { StepShellProps } from '../welcome/steps/step-shell';
import classes from './SettingRow.module.css';

/** A step of a flow inside the settings: opens under its row, and takes the focus with each new title. */
export function SettingsStep({ title, lead, children }: StepShellProps) {
  const step = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (step.current?.contains(document.activeElement) !== true) heading.current?.focus();
  }, [title]);
  return (
    <div ref={step} className={classes.step}>
      <h4 ref={heading} tabIndex={-1} className={classes.stepTitle}>
        {title}
      </h4>
      {lead !== undefined && <div className={classes.text}>{lead}</div>}
      {children}
    </div>
  );
}
