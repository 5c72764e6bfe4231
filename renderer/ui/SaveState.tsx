import { IconCheck, IconPencil } from './icons/icons';
import classes from './SaveState.module.css';

type SaveStateProps = {
  /** "Bewaard om 10:32", "Concept bewaard", "Nog niet bewaard"; empty shows nothing. */
  readonly text: string;
  readonly saved: boolean;
};

/** Stays mounted, also while empty: a live region must be there before its words are. */
export function SaveState({ text, saved }: SaveStateProps) {
  return (
    <p className={classes.state} role="status">
      {text !== '' && (saved ? <IconCheck size={18} /> : <IconPencil size={18} />)}
      {text}
    </p>
  );
}
