import { Button } from '@mantine/core';
import { useId } from 'react';
import type { ReactNode } from 'react';
import { cx } from './cx';
import { uiTexts } from './texts';
import { VisuallyHidden } from './VisuallyHidden';
import classes from './ProgressPanel.module.css';

type ProgressPanelProps = {
  readonly title: string;
  readonly done: number;
  /** 0 while the size of the work is not known. */
  readonly total: number;
  /** The figure in words: "312 van 600 regels". */
  readonly figure: string;
  readonly note?: ReactNode;
  readonly onCancel?: (() => void) | undefined;
  readonly cancelLabel?: string | undefined;
};

/** Work that takes longer than a blink. Spoken at every tenth part, not at every step. */
export function ProgressPanel(props: ProgressPanelProps) {
  const { title, done, total, figure, note, onCancel, cancelLabel } = props;
  const id = useId();
  const known = total > 0;
  const percent = known ? Math.min(100, Math.floor((done / total) * 100)) : 0;
  const tenth = Math.floor(percent / 10) * 10;
  return (
    <div className={classes.panel}>
      <div className={classes.head}>
        <p id={id} className={classes.title}>
          {title}
        </p>
        <p className={classes.figure}>{figure}</p>
      </div>
      <div
        className={classes.track}
        role="progressbar"
        aria-labelledby={id}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={known ? percent : undefined}
        aria-valuetext={figure}
      >
        <div
          className={cx(classes.bar, !known && classes.unknown)}
          style={known ? { width: `${percent}%` } : undefined}
        />
      </div>
      <div className={classes.foot}>
        <div className={classes.note}>{note}</div>
        {onCancel !== undefined && (
          <Button variant="default" onClick={onCancel}>
            {cancelLabel ?? uiTexts.cancel}
          </Button>
        )}
      </div>
      <VisuallyHidden>
        <span aria-live="polite">{known ? `${title}: ${tenth}%` : title}</span>
      </VisuallyHidden>
    </div>
  );
}
