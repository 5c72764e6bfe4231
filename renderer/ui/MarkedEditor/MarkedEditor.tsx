import { EditorView } from '@codemirror/view';
import { useEffect, useImperativeHandle, useRef } from 'react';
import type { Ref } from 'react';
import type { CopiedOf } from './editor-clipboard';
import { nextMark } from './editor-mark';
import type { Direction, EditorMark, TextRange } from './editor-mark';
import { editorExtensions } from './editor-setup';
import type { EditorEvents, EditorLooks } from './editor-setup';
import classes from './MarkedEditor.module.css';
import { marksIn, showMarks } from './mark-field';

export type MarkedEditorHandle = {
  readonly focus: () => void;
  /**
   * Selects the mark after or before the selection; `afresh`, for who comes from elsewhere, the first or
   * the last. @returns null where there is none
   */
  readonly move: (direction: Direction, afresh: boolean) => EditorMark | null;
  /** Selects a mark and brings it into sight. @returns whether it is there */
  readonly select: (id: string) => boolean;
  /** Where a piece of the text stands in the window; null while it is not drawn. */
  readonly place: (range: TextRange) => DOMRect | null;
};

type MarkedEditorProps = EditorLooks & {
  /** At the start; from then on the text is the editor's, and `onChange` tells it. */
  readonly text: string;
  readonly marks: readonly EditorMark[];
  /** The text that the marks were made for: marks of another are not shown. */
  readonly markedText: string;
  readonly onChange: EditorEvents['onChange'];
  readonly onPick: EditorEvents['onPick'];
  readonly onSelect: EditorEvents['onSelect'];
  readonly onTooLong: EditorEvents['onTooLong'];
  readonly copied: CopiedOf;
  readonly ref?: Ref<MarkedEditorHandle>;
};

const selectRange = (view: EditorView, { from, to }: TextRange): void => {
  view.focus();
  view.dispatch({
    selection: { anchor: from, head: to },
    effects: EditorView.scrollIntoView(from, { y: 'nearest', yMargin: 140 }),
  });
};

/** Plain running text with marks: undo, line wrapping, F8 and Enter, and nothing that formats. */
export function MarkedEditor(props: MarkedEditorProps) {
  const { text, marks, markedText, ref, label, describedBy, placeholder, maxLength } = props;
  const place = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView | null>(null);
  const start = useRef(text);
  const events = useRef<EditorEvents>(props);
  useEffect(() => {
    events.current = props;
  });

  useEffect(() => {
    if (place.current === null) return undefined;
    const looks = { label, describedBy, placeholder, maxLength };
    const made = new EditorView({
      doc: start.current,
      parent: place.current,
      extensions: editorExtensions(() => events.current, looks),
    });
    view.current = made;
    return () => {
      // Should it be made anew, for another label, then with the text as it is.
      start.current = made.state.doc.toString();
      view.current = null;
      made.destroy();
    };
  }, [label, describedBy, placeholder, maxLength]);

  useEffect(() => {
    const now = view.current;
    if (now !== null && now.state.doc.toString() === markedText) showMarks(now, marks);
  }, [marks, markedText, label, describedBy, placeholder, maxLength]);

  // One object for its whole life: what it does reads the view that is there then.
  useImperativeHandle(
    ref,
    () => ({
      focus: () => view.current?.focus(),
      move: (direction, afresh) => {
        const now = view.current;
        if (now === null) return null;
        const { length } = now.state.doc;
        const outside =
          direction === 1 ? { from: -1, to: -1 } : { from: length + 1, to: length + 1 };
        const from = afresh ? outside : now.state.selection.main;
        const mark = nextMark(marksIn(now.state), from, direction);
        if (mark !== null) selectRange(now, mark);
        return mark;
      },
      select: (id) => {
        const now = view.current;
        const mark = now === null ? undefined : marksIn(now.state).find((each) => each.id === id);
        if (now === null || mark === undefined) return false;
        selectRange(now, mark);
        return true;
      },
      place: ({ from, to }) => {
        const before = view.current?.coordsAtPos(from, 1);
        const after = view.current?.coordsAtPos(to, -1);
        if (before === undefined || before === null || after === undefined || after === null) {
          return null;
        }
        const isOneLine = after.top < before.bottom;
        const width = isOneLine ? after.right - before.left : 1;
        return new DOMRect(before.left, before.top, width, before.bottom - before.top);
      },
    }),
    [],
  );

  return <div ref={place} className={classes.editor} />;
}
