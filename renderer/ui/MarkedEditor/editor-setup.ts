/** Everything that the editor is made of, as CodeMirror's extensions. */
import { history, historyKeymap, standardKeymap } from '@codemirror/commands';
import { EditorState } from '@codemirror/state';
import type { Extension } from '@codemirror/state';
import { EditorView, keymap, placeholder } from '@codemirror/view';
import { readStyleNonce } from '../csp-nonce';
import { editorClipboard } from './editor-clipboard';
import type { CopiedOf } from './editor-clipboard';
import { wholeWords } from './editor-mark';
import type { EditorMark, TextRange } from './editor-mark';
import { markField, marksIn } from './mark-field';

export type SelectedWords = TextRange & { readonly value: string };

/** What the editor tells; each is read when it happens, so that they may change. */
export type EditorEvents = {
  readonly onChange: (text: string) => void;
  /** `byKey`: the focus is to move along. */
  readonly onPick: (mark: EditorMark, byKey: boolean) => void;
  /** Whole words that are selected by the pointer or asked for by its key; null: nothing is. */
  readonly onSelect: (selected: SelectedWords | null, byKey: boolean) => void;
  /** More was typed or pasted than may stand here; it was not taken. */
  readonly onTooLong: () => void;
  readonly copied: CopiedOf;
};

export type EditorLooks = {
  readonly label: string;
  readonly describedBy: string;
  readonly placeholder: string;
  readonly maxLength: number;
};

const sameRange = (one: TextRange, other: TextRange): boolean =>
  one.from === other.from && one.to === other.to;

/** Enter on a mark that is selected as a whole; a caret inside one is just typing. */
const pickSelected = (events: () => EditorEvents) => (view: EditorView) => {
  const { main } = view.state.selection;
  const mark = marksIn(view.state).find((each) => sameRange(each, main));
  if (mark === undefined) return false;
  events().onPick(mark, true);
  return true;
};

const selectedWords = (view: EditorView): SelectedWords | null => {
  const { from, to } = view.state.selection.main;
  const text = view.state.doc.toString();
  const range = wholeWords(text, { from, to });
  return range === null ? null : { ...range, value: text.slice(range.from, range.to) };
};

const askAboutSelection = (events: () => EditorEvents) => (view: EditorView) => {
  const words = selectedWords(view);
  if (words !== null) {
    view.dispatch({ selection: { anchor: words.from, head: words.to }, scrollIntoView: true });
  }
  events().onSelect(words, true);
  return true;
};

const pointer = (events: () => EditorEvents): Extension =>
  EditorView.domEventHandlers({
    click: (event, view) => {
      const { main } = view.state.selection;
      const words = main.empty ? null : selectedWords(view);
      const isInMark =
        words !== null &&
        marksIn(view.state).some(({ from, to }) => from <= words.from && words.to <= to);
      events().onSelect(isInMark ? null : words, false);
      const element = event.target instanceof Element ? event.target.closest('[data-mark]') : null;
      const id = element?.getAttribute('data-mark');
      const mark = marksIn(view.state).find((each) => each.id === id);
      if (mark !== undefined && main.empty) events().onPick(mark, false);
    },
  });

export const editorExtensions = (
  events: () => EditorEvents,
  { label, describedBy, placeholder: hint, maxLength }: EditorLooks,
): Extension => [
  // Before the usual keys: Enter and F8 mean something else on a mark.
  keymap.of([
    { key: 'Enter', run: pickSelected(events) },
    // On a Mac Cmd+M puts the window away.
    { key: 'Ctrl-m', mac: 'Cmd-Shift-m', run: askAboutSelection(events), preventDefault: true },
    ...historyKeymap,
    ...standardKeymap,
  ]),
  history(),
  markField,
  editorClipboard(() => events().copied),
  pointer(events),
  EditorView.lineWrapping,
  EditorView.cspNonce.of(readStyleNonce()),
  EditorView.contentAttributes.of({
    'aria-label': label,
    'aria-describedby': describedBy,
    spellcheck: 'false',
    translate: 'no',
  }),
  placeholder(hint),
  EditorState.changeFilter.of((transaction) => {
    const { length } = transaction.newDoc;
    if (!transaction.docChanged || length <= maxLength) return true;
    if (length < transaction.startState.doc.length) return true;
    events().onTooLong();
    return false;
  }),
  EditorView.updateListener.of((update) => {
    if (update.docChanged) events().onChange(update.state.doc.toString());
    if (update.docChanged || (update.selectionSet && update.state.selection.main.empty)) {
      events().onSelect(null, false);
    }
  }),
];
