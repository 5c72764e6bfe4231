/** The composition on the screen: what is saved with what was typed and chosen since, and its changes. */
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useMemo, useReducer, useSyncExternalStore } from 'react';
import type {
  ComposedHandover,
  HandoverComposition,
  HandoverItem,
} from '../../../../electron/contract/handover';
import type { Kept } from '../../../app/keepers';
import { notifyUndo } from '../../notes/undo-notice';
import { composedKey } from '../use-handover';
import { itemsWith, putBack, withMoved } from './composition';
import { compositionWork } from './composition-work';
import type { CompositionKeepers } from './composition-work';
import { composeTexts as texts } from './texts';

export type Move = {
  readonly items: readonly HandoverItem[];
  readonly goes: boolean;
  /** Why those go that the profile forbids; '' where it forbids none of them. */
  readonly reason: string;
};

export type Composition = {
  readonly items: readonly HandoverItem[];
  readonly keepers: CompositionKeepers;
  readonly kept: Kept;
  readonly now: () => HandoverComposition;
  /** Moves items to the other list, with a way back. */
  readonly move: (move: Move) => void;
};

export const useComposition = (composed: ComposedHandover): Composition => {
  const client = useQueryClient();
  const { caseFileId } = composed;
  const profileId = composed.profile.id;
  const keepers = compositionWork(client, { caseFileId, profileId });
  const kept = useSyncExternalStore(keepers.subscribe, keepers.kept);
  const [, showAgain] = useReducer((count: number) => count + 1, 0);
  const { composition: saved } = composed;
  // The cache knows what was saved a moment before this screen is drawn with it.
  const now = useCallback(
    () =>
      keepers.unsaved('content') ??
      client.getQueryData<ComposedHandover>(composedKey({ caseFileId, profileId }))?.composition ??
      saved,
    [keepers, client, caseFileId, profileId, saved],
  );
  const { choices } = now();
  const items = useMemo(() => itemsWith(composed.items, choices), [composed.items, choices]);

  const change = (next: HandoverComposition): void => {
    keepers.change('content', next);
    showAgain();
    // A move is one decision: it doesn't wait for the next.
    void keepers.flush().then(showAgain);
  };
  const move = ({ items: moved, goes, reason }: Move): void => {
    const before = now();
    change({ ...before, choices: withMoved(before.choices, moved, { goes, reason }) });
    notifyUndo(texts.moved(moved.length, goes), () => {
      // As it is then: other moves may have come between.
      const later = now();
      change({ ...later, choices: putBack(later.choices, before.choices, moved) });
    });
  };
  return { items, keepers, kept, now, move };
};
