/** The editors on the screen, by part: moving from hit to hit, and from part to part. */
import type { CasusPartId } from '../../../../electron/contract/ids';
import type { Direction, EditorMark } from '../../../ui/MarkedEditor/editor-mark';
import type { MarkedEditorHandle } from '../../../ui/MarkedEditor/MarkedEditor';

export type Editors = {
  /** @returns a function that takes it out again */
  readonly add: (partId: CasusPartId, editor: MarkedEditorHandle) => () => void;
  /** Gives it the focus, now or as soon as it is there. */
  readonly focus: (partId: CasusPartId) => void;
  readonly select: (partId: CasusPartId, markId: string) => boolean;
  /**
   * To the next hit, in this part or in the one after it.
   * @param order the parts as they stand on the screen
   * @param from the part that has the focus; null: none has it
   */
  readonly move: (
    direction: Direction,
    place: { readonly order: readonly CasusPartId[]; readonly from: CasusPartId | null },
  ) => { readonly partId: CasusPartId; readonly mark: EditorMark } | null;
};

export const createEditors = (): Editors => {
  const all = new Map<CasusPartId, MarkedEditorHandle>();
  let wanted: CasusPartId | null = null;
  return {
    add: (partId, editor) => {
      all.set(partId, editor);
      if (wanted === partId) {
        wanted = null;
        editor.focus();
      }
      return () => {
        if (all.get(partId) === editor) all.delete(partId);
      };
    },
    focus: (partId) => {
      const editor = all.get(partId);
      wanted = editor === undefined ? partId : null;
      editor?.focus();
    },
    select: (partId, markId) => all.get(partId)?.select(markId) ?? false,
    move: (direction, { order, from }) => {
      const ordered = direction === 1 ? order : order.toReversed();
      const start = from === null ? 0 : Math.max(0, ordered.indexOf(from));
      // Round again: after the last comes the first, if need be in the same part.
      const round = [...ordered.slice(start), ...ordered.slice(0, start + 1)];
      for (const [at, partId] of round.entries()) {
        const mark = all.get(partId)?.move(direction, from === null || at > 0) ?? null;
        if (mark !== null) return { partId, mark };
      }
      return null;
    },
  };
};
