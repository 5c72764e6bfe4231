import type { ReactNode } from 'react';
import { Callout } from './Callout';
import { uiTexts } from './texts';
import classes from './ErrorNote.module.css';

type ErrorNoteProps = {
  /** What happened, in one sentence. */
  readonly what: ReactNode;
  /** What is still there; `null` when that cannot be said honestly. */
  readonly safe?: ReactNode;
  /** What to do now. */
  readonly next: ReactNode;
  readonly action?: ReactNode;
};

/** An error as a person wants to hear it: what happened, that nothing is lost, what to do. */
export function ErrorNote({ what, safe = uiTexts.nothingLost, next, action }: ErrorNoteProps) {
  return (
    <Callout kind="danger" role="alert" title={what} action={action}>
      {safe !== null && <p className={classes.safe}>{safe}</p>}
      <p>{next}</p>
    </Callout>
  );
}
