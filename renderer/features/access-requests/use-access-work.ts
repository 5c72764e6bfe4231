import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useReducer, useSyncExternalStore } from 'react';
import type { AccessDecision, AccessRequest } from '../../../electron/contract/access-requests';
import type { Kept } from '../../app/keepers';
import { accessWork } from './access-work';
import type { AccessWork } from './access-work';
import { withDecisions } from './decisions';

export type AccessChanges = {
  readonly now: () => AccessWork;
  readonly kept: Kept;
  readonly decide: (made: readonly AccessDecision[]) => void;
  readonly write: (letter: string) => void;
  /** Saves what waits, so that the pages are as they stand here. */
  readonly flush: () => Promise<boolean>;
};

/** What was decided and written, saved as it is. */
export const useAccessWork = (request: AccessRequest): AccessChanges => {
  const client = useQueryClient();
  const keepers = accessWork(client, request);
  const kept = useSyncExternalStore(keepers.subscribe, keepers.kept);
  const [, showAgain] = useReducer((count: number) => count + 1, 0);
  const { decisions, letter } = request;
  const now = useCallback(
    () => keepers.unsaved('content') ?? { decisions, letter },
    [keepers, decisions, letter],
  );
  // Leaving the screen keeps what was typed.
  useEffect(() => () => void keepers.flush(), [keepers]);
  return {
    now,
    kept,
    decide: (made) => {
      const before = now();
      keepers.change('content', { ...before, decisions: withDecisions(before.decisions, made) });
      // A decision is whole: it doesn't wait for the next.
      void keepers.flush().then(showAgain);
    },
    write: (typed) => {
      keepers.change('content', { ...now(), letter: typed });
    },
    flush: keepers.flush,
  };
};
