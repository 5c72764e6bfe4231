/** Autosave of a form as a draft in the vault, by the keepers that also keep the parts of a casus. */
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import type { InputOf } from '../../electron/contract/contract';
import type { drafts } from '../../electron/contract/drafts';
import type { ErrorCode } from '../../electron/contract/error-codes';
import { api, codeOf, valueOf } from './api';
import { registerFlush } from './flush';
import { createKeepers } from './keepers';
import type { KeepState } from './keepers';
import { keys } from './query';

type DraftInput = InputOf<(typeof drafts)['drafts.save']>;
export type DraftPlace = Pick<DraftInput, 'kind' | 'caseFileId' | 'targetId'>;

export type DraftKeeper = {
  readonly state: KeepState;
  /** When it was last kept, UTC ISO; null before the first time. */
  readonly savedAt: string | null;
  /** Why it could not be kept, such as `DISK_FULL`; it is tried again by itself. */
  readonly failure: ErrorCode | null;
  /** Call with the form's values at every change. */
  readonly change: (payload: DraftInput['payload']) => void;
  /** Keeps what is waiting now. */
  readonly flush: () => Promise<void>;
  /** Throws the draft away: after saving for good, or because a person says so. */
  readonly discard: () => Promise<void>;
};

/** @param place which form this is */
export const useDraft = (place: DraftPlace): DraftKeeper => {
  const client = useQueryClient();
  const [savedAt, setSavedAt] = useState<string | null>(null);
  const mounted = useRef(true);
  const { kind, caseFileId, targetId } = place;

  const keepers = useMemo(
    () =>
      createKeepers<'form', DraftInput['payload']>({
        save: async (_form, payload) => {
          const at = { kind, caseFileId, targetId };
          const { updatedAt } = await valueOf(api.drafts.save({ ...at, payload }));
          setSavedAt(updatedAt);
          void client.invalidateQueries({ queryKey: keys.drafts });
        },
        retries: () => mounted.current,
      }),
    [kind, caseFileId, targetId, client, mounted],
  );
  const { state, failure } = useSyncExternalStore(keepers.subscribe, keepers.kept);

  const flush = useCallback(async (): Promise<void> => {
    await keepers.flush();
  }, [keepers]);
  const change = useCallback<DraftKeeper['change']>(
    (payload) => keepers.change('form', payload),
    [keepers],
  );
  const discard = useCallback(async (): Promise<void> => {
    await keepers.clear();
    await api.drafts.discard({ kind, caseFileId, targetId });
    setSavedAt(null);
    void client.invalidateQueries({ queryKey: keys.drafts });
  }, [keepers, kind, caseFileId, targetId, client]);

  useEffect(
    () => registerFlush({ place: { kind, caseFileId, targetId }, secure: keepers.secure }),
    [keepers, kind, caseFileId, targetId],
  );
  // Leaving the screen keeps what was typed.
  useEffect(() => {
    mounted.current = true;
    return () => {
      mounted.current = false;
      void keepers.flush();
    };
  }, [keepers]);

  return {
    state,
    savedAt,
    failure: failure === null ? null : codeOf(failure),
    change,
    flush,
    discard,
  };
};
