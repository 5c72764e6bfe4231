/** Autosave of a form as a draft in the vault: half a second after the last key, and before a lock. */
import { useCallback, useEffect, useRef, useState } from 'react';
import type { InputOf } from '../../electron/contract/contract';
import type { drafts } from '../../electron/contract/drafts';
import { api } from './api';
import { registerFlush } from './flush';

type DraftInput = InputOf<(typeof drafts)['drafts.save']>;
export type DraftPlace = Pick<DraftInput, 'kind' | 'caseFileId' | 'targetId'>;
export type DraftState = 'idle' | 'waiting' | 'saved' | 'failed';

const WAIT_MILLISECONDS = 500;

/**
 * @param place which form this is; null while the form has nothing to keep
 * @returns `change` to call with the form's values at every change, `discard` after saving for good,
 * and the state for the line under the form
 */
export const useDraft = (
  place: DraftPlace,
): {
  readonly state: DraftState;
  readonly change: (payload: DraftInput['payload']) => void;
  readonly discard: () => Promise<void>;
} => {
  const [state, setState] = useState<DraftState>('idle');
  const pending = useRef<DraftInput['payload'] | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  const saving = useRef<Promise<void>>(Promise.resolve());
  const { kind, caseFileId, targetId } = place;

  const flush = useCallback(async (): Promise<void> => {
    if (timer.current !== null) clearTimeout(timer.current);
    timer.current = null;
    const payload = pending.current;
    pending.current = null;
    if (payload !== null) {
      // One after the other: an older text never lands after a newer one.
      saving.current = saving.current.then(async () => {
        const result = await api.drafts.save({ kind, caseFileId, targetId, payload });
        setState(result.ok ? 'saved' : 'failed');
        if (!result.ok) pending.current ??= payload;
      });
    }
    await saving.current;
  }, [kind, caseFileId, targetId]);

  const change = useCallback(
    (payload: DraftInput['payload']): void => {
      pending.current = payload;
      setState('waiting');
      if (timer.current !== null) clearTimeout(timer.current);
      timer.current = setTimeout(() => void flush(), WAIT_MILLISECONDS);
    },
    [flush],
  );

  const discard = useCallback(async (): Promise<void> => {
    if (timer.current !== null) clearTimeout(timer.current);
    timer.current = null;
    pending.current = null;
    await saving.current;
    await api.drafts.discard({ kind, caseFileId, targetId });
    setState('idle');
  }, [kind, caseFileId, targetId]);

  useEffect(() => registerFlush(flush), [flush]);
  // Leaving the screen keeps what was typed.
  useEffect(() => () => void flush(), [flush]);

  return { state, change, discard };
};
