import { VisuallyHidden } from '../../ui/VisuallyHidden';
import { welcomeTexts } from './texts';
import classes from './WaitNote.module.css';

type WaitNoteProps = {
  readonly seconds: number;
  readonly waited: boolean;
  readonly capsLock: boolean;
};

const MINUTE = 60;

const waitText = (seconds: number): string =>
  seconds < MINUTE
    ? welcomeTexts.wait(seconds)
    : welcomeTexts.waitLong(Math.floor(seconds / MINUTE), seconds % MINUTE);

/** How long still, and Caps Lock. The ticking seconds are shown; spoken are only begin and end. */
export function WaitNote({ seconds, waited, capsLock }: WaitNoteProps) {
  const waiting = seconds > 0;
  const ended = waited ? welcomeTexts.tryAgainNow : '';
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
        <span aria-live="polite">{waiting ? welcomeTexts.waitWhy : ended}</span>
      </VisuallyHidden>
    </div>
  );
}
