import type { Highlighted } from '../../../electron/contract/search';
import classes from './Consultation.module.css';

/** A text with what matches marked. */
export function Pieces({ pieces }: { readonly pieces: Highlighted }) {
  return pieces.map(({ text, match }, at) =>
    match ? (
      // Pieces have no identity of their own and never move.
      // oxlint-disable-next-line react/no-array-index-key
      <mark key={at} className={classes.match}>
        {text}
      </mark>
    ) : (
      // oxlint-disable-next-line react/no-array-index-key
      <span key={at}>{text}</span>
    ),
  );
}
