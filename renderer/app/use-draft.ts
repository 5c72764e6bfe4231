/**
 * Autosave of a form as a draft in the vault: half a second after the last key, at least every two and
 * a half seconds, and before a lock.
 */
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { InputOf } from '../../electron/contract/contract';
import type { drafts } from '../../electron/contract/drafts';
import type { ErrorCode } from '../../electron/contract/error-codes';
import { api } from './api';
import { registerFlush } from './flush';
import { keys } from './query';

type DraftInput = InputOf<(typeof drafts)['drafts.save']>;
export type DraftPlace = Pick<DraftInput, 'kind' | 'caseFileId' | 'targetId'>;
export type DraftState = 'idle' | 'waiting' | 'saved' | 'failed';

export type DraftKeeper = {
  readonly state: DraftState;
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

const WAIT_MILLISECONDS = 500;
/** Who types on without a pause still has no more than this to lose. */
const LONGEST_MILLISECONDS = 2_500;
const RETRY_MILLISECONDS = 5_000;

type Kept = Pick<DraftKeeper, 'state' | 'savedAt' | 'failure'>;
const nothingKept: Kept = { state: 'idle', savedAt: null, failure: null };

/** @param place which form this is */
export const useDraft = (place: DraftPlace): DraftKeeper => {
  const client = useQueryClient();
  const [kept, setKept] = useState<Kept>(nothingKept);
  const pending = useRef<DraftInput['payload'] | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  const waitingSince = useRef<number | null>(null);
  const saving = useRef<Promise<void>>(Promise.resolve());
  const flushLater = useRef<() => void>(() => undefined);
  const mounted = useRef(true);
  const { kind, caseFileId, targetId } = place;

  const wait = useCallback((milliseconds: number): void => {
    if (timer.current !== null) clearTimeout(timer.current);
    timer.current = setTimeout(() => flushLater.current(), milliseconds);
  }, []);

  const save = useCallback(
    async (payload: DraftInput['payload']): Promise<void> => {
      const result = await api.drafts.save({ kind, caseFileId, targetId, payload });
      if (result.ok) {
        setKept({ state: 'saved', savedAt: result.value.updatedAt, failure: null });
        void client.invalidateQueries({ queryKey: keys.drafts });
        return;
      }
      setKept((before) => ({ ...before, state: 'failed', failure: result.code }));
      pending.current ??= payload;
      if (mounted.current) wait(RETRY_MILLISECONDS);
    },
    [kind, caseFileId, targetId, client, wait],
  );

  const flush = useCallback(async (): Promise<void> => {
    if (timer.current !== null) clearTimeout(timer.current);
    timer.current = null;
    waitingSince.current = null;
    const payload = pending.current;
    pending.current = null;
    // One after the other: an older text never lands after a newer one.
    if (payload !== null) saving.current = saving.current.then(() => save(payload));
    await saving.current;
  }, [save]);

  const change = useCallback(
    (payload: DraftInput['payload']): void => {
      pending.current = payload;
      setKept((before) => ({ ...before, state: 'waiting' }));
      waitingSince.current ??= performance.now();
      const left = LONGEST_MILLISECONDS - (performance.now() - waitingSince.current);
      wait(Math.max(0, Math.min(WAIT_MILLISECONDS, left)));
    },
    [wait],
  );

  const discard = useCallback(async (): Promise<void> => {
    if (timer.current !== null) clearTimeout(timer.current);
    timer.current = null;
    pending.current = null;
    await saving.current;
    // A save that failed meanwhile must not come back by its second try.
    if (timer.current !== null) clearTimeout(timer.current);
    pending.current = null;
    await api.drafts.discard({ kind, caseFileId, targetId });
    setKept(nothingKept);
    void client.invalidateQueries({ queryKey: keys.drafts });
  }, [kind, caseFileId, targetId, client]);

  useEffect(() => {
    flushLater.current = () => void flush();
    return registerFlush(flush);
  }, [flush]);
  // Leaving the screen keeps what was typed.
  useEffect(() => {
    mounted.current = true;
    return () => {
      mounted.current = false;
      void flush();
    };
  }, [flush]);

  return { ...kept, change, flush, discard };
};
