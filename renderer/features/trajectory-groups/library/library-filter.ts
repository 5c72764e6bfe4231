/** Searching the library: it is small, so the screen does it. Pure. */
import type {
  GoalLibraryDraft,
  GoalLibraryItem,
  GoalTheme,
} from '../../../../electron/contract/trajectory-groups';

export type LibraryFilter = {
  readonly kind: GoalLibraryDraft['kind'];
  /** Null: all themes. */
  readonly theme: GoalTheme | null;
  readonly words: string;
};

/** Without capitals and accents, as people search. */
const plain = (text: string): string =>
  text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();

/** Those of one kind, of a theme, in which every word that was typed is found. */
export const filterLibrary = (
  items: readonly GoalLibraryItem[],
  { kind, theme, words }: LibraryFilter,
): readonly GoalLibraryItem[] => {
  const wanted = plain(words)
    .split(/\s+/)
    .filter((word) => word !== '');
  return items.filter(({ draft }) => {
    if (draft.kind !== kind || (theme !== null && draft.theme !== theme)) return false;
    const text = plain([draft.text, draft.situation, draft.target, draft.pupilText].join(' '));
    return wanted.every((word) => text.includes(word));
  });
};

/** What tells one item from the others, also before it is changed. */
export const itemKey = ({ id, builtIn }: Pick<GoalLibraryItem, 'id' | 'builtIn'>): string =>
  builtIn ?? id ?? '';
