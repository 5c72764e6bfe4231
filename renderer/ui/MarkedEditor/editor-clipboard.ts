/**
 * What leaves the editor by copying is never its text, but what the caller makes of it. What was taken
 * last is remembered in this window, so that cutting and pasting inside the app moves the text itself.
 */
import { Prec } from '@codemirror/state';
import type { EditorState, Extension } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import type { TextRange } from './editor-mark';

/**
 * What may be copied of a range of the text; null when that isn't known at once: then nothing is put
 * on the clipboard here, and the caller does it itself when it knows.
 */
export type CopiedOf = (text: string, range: TextRange) => string | null;

let taken: { readonly outside: string; readonly inside: string } | null = null;

/** Remembers what a piece of text was called outside, so that pasting it here brings the text back. */
export const rememberTaken = (outside: string, inside: string): void => {
  taken = { outside, inside };
};

const rangeOf = (state: EditorState): TextRange => {
  const { from, to, empty } = state.selection.main;
  if (!empty) return { from, to };
  // As CodeMirror does without a selection: the whole line.
  const line = state.doc.lineAt(from);
  return { from: line.from, to: line.to };
};

/** @param copied read at each copy, so that it may change */
export const editorClipboard = (copied: () => CopiedOf): Extension => {
  const take = (event: ClipboardEvent, view: EditorView): boolean => {
    const { state } = view;
    const range = rangeOf(state);
    const inside = state.sliceDoc(range.from, range.to);
    if (inside === '') return true;
    const outside = copied()(state.doc.toString(), range);
    if (outside !== null) {
      rememberTaken(outside, inside);
      event.clipboardData?.setData('text/plain', outside);
    }
    if (event.type === 'cut') {
      view.dispatch({ changes: range, scrollIntoView: true, userEvent: 'delete.cut' });
    }
    return true;
  };
  return [
    Prec.highest(
      // True means: done here; the default, which would copy the text itself, is prevented.
      EditorView.domEventHandlers({ copy: take, cut: take, dragstart: () => true }),
    ),
    EditorView.clipboardInputFilter.of((text) =>
      taken !== null && text === taken.outside ? taken.inside : text,
    ),
  ];
};
