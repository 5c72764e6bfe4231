import { Fragment } from 'react';
import { wordsOf } from '../hits/hit-words';
import { gateTexts as texts } from '../texts';
import markClasses from '../../../ui/Marks.module.css';
import { copiedAs, idOf, looksOf, piecesOf } from './part-view';
import type { PartView, Piece } from './part-view';

type OutcomeTextProps = {
  readonly view: PartView;
  /** Pressing a marked piece asks what becomes of it; without it nothing can be pressed. */
  readonly onPick?: ((id: string) => void) | undefined;
  /** Names are hidden: what still stands there as it was is not to be seen. */
  readonly hidden?: boolean | undefined;
};

/** The text as the reader gets it, with what was replaced marked. */
export function OutcomeText({ view, onPick, hidden = false }: OutcomeTextProps) {
  return piecesOf(view).map((piece) =>
    piece.found === null ? (
      <Fragment key={piece.from}>{piece.text}</Fragment>
    ) : (
      <Mark key={piece.from} piece={piece} onPick={onPick} hidden={hidden} />
    ),
  );
}

type MarkProps = Omit<OutcomeTextProps, 'view'> & { readonly piece: Piece };

function Mark({ piece, onPick, hidden = false }: MarkProps) {
  const { found, text } = piece;
  if (found === null) return text;
  const { look, state } = looksOf(found);
  const isName = found.kind === 'finding' && state !== 'replaced';
  const shown = {
    className: markClasses['mark'],
    'data-look': state === 'replaced' ? 'replaced' : look,
    'data-state': state,
  };
  if (hidden || onPick === undefined) {
    // A hint that was left is the reader's text like any other.
    if (state === 'left') return text;
    return (
      <mark {...shown} data-copied-as={hidden && isName ? '' : copiedAs(piece)}>
        {hidden && isName ? texts.hiddenMark : text}
      </mark>
    );
  }
  const id = idOf(found);
  return (
    // No stop for Tab: by keyboard one goes by F8, or by the lists beside the text. And no <button>: that
    // would be one block, which breaks no lines.
    <span
      role="button"
      tabIndex={-1}
      {...shown}
      data-mark={id}
      data-copied-as={copiedAs(piece)}
      aria-label={wordsOf(found)}
      aria-haspopup="dialog"
      onClick={() => onPick(id)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        onPick(id);
      }}
    >
      {text}
    </span>
  );
}
