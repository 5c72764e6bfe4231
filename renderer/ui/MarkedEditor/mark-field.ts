/** The marks of the editor's text: they move along while one types, until the next check brings others. */
import { StateEffect, StateField } from '@codemirror/state';
import type { EditorState, Extension } from '@codemirror/state';
import { Decoration, EditorView } from '@codemirror/view';
import type { DecorationSet } from '@codemirror/view';
import markClasses from '../Marks.module.css';
import type { EditorMark } from './editor-mark';

const replaceMarks = StateEffect.define<readonly EditorMark[]>();

const decorationOf = (mark: EditorMark): Decoration =>
  Decoration.mark({
    class: markClasses['mark'] ?? '',
    attributes: { 'data-mark': mark.id, 'data-look': mark.look, 'data-state': mark.state },
    mark,
  });

const field = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update: (before, transaction) => {
    const given = transaction.effects.find((effect) => effect.is(replaceMarks));
    if (given === undefined) return before.map(transaction.changes);
    const { length } = transaction.newDoc;
    const marks = given.value.filter(({ from, to }) => from < to && to <= length);
    return Decoration.set(
      marks.map((mark) => decorationOf(mark).range(mark.from, mark.to)),
      true,
    );
  },
  provide: (own) => EditorView.decorations.from(own),
});

export const markField: Extension = field;

/** Shows other marks; call it only with marks of the text that stands there now. */
export const showMarks = (view: EditorView, marks: readonly EditorMark[]): void =>
  view.dispatch({ effects: replaceMarks.of(marks) });

/** The marks as they stand now, in the order of the text. */
export const marksIn = (state: EditorState): readonly EditorMark[] => {
  const marks: EditorMark[] = [];
  state.field(field).between(0, state.doc.length, (from, to, decoration) => {
    const { mark } = decoration.spec as { readonly mark: EditorMark };
    marks.push({ ...mark, from, to });
  });
  return marks;
};
