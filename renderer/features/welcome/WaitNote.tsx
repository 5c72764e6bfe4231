import { useEffect, useState } from 'react';
import { VisuallyHidden } from '../../ui/VisuallyHidden';
import { welcomeTexts } from './texts';
import classes from './WaitNote.module.css';

type WaitNoteProps = { readonly seconds: number; readonly capsLock: boolean };

const MINUTE = 60;

const waitText = (seconds: number): string =>
  seconds < MINUTE
    ? welcomeTexts.wait(seconds)
    : welcomeTexts.waitLong(Math.floor(seconds / MINUTE), seconds % MINUTE);

/** How long still, and Caps Lock. The ticking seconds are shown; spoken are only begin and end. */
export function WaitNote({ seconds, capsLock }: WaitNoteProps) {
  const [spoken, setSpoken] = useState('');
  const waiting = seconds > 0;
  useEffect(() => {
    if (waiting) setSpoken(welcomeTexts.waitWhy);
    else setSpoken((before) => (before === '' ? '' : welcomeTexts.tryAgainNow));
  }, [waiting]);
  return (
    <div className={classes.notes}>
      {capsLock && <p role="status">{welcomeTexts.capsLock}</p>}
      {waiting && (
        <div className={classes.wait}>
          <p className={classes.figure}>{waitText(seconds)}</p>
          <p>{welcomeTexts.waitWhy}</p>
        </div>
      )}
      <VisuallyHidden>
        <span aria-live="polite">{spoken}</span>
      </VisuallyHidden>
    </div>
  );
}
