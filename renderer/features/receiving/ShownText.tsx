import { useShownTexts } from '../../app/privacy';
import classes from './Receiving.module.css';

type ShownTextProps = { readonly word: string; readonly text: string };

/** A text of a file under its word, as it may be shown now; nothing where it is empty. */
export function ShownText({ word, text }: ShownTextProps) {
  const shown = useShownTexts(null, [text]);
  return text === '' ? null : (
    <div>
      <h3 className={classes.word}>{word}</h3>
      <p className={classes.text}>{shown?.[0] ?? '…'}</p>
    </div>
  );
}
