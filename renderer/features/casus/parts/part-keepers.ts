/**
 * Keeps what is typed in the parts of a casus: half a second after the last key, at least every two and
 * a half seconds, before a lock and before anything is decided on the text. It goes into the casus
 * itself, so there is no draft beside it. What could not be saved stays here, is tried again, and is
 * what an editor starts with that opens again. Lives as long as the window.
 */

export type KeepState = 'idle' | 'waiting' | 'saved' | 'failed';

export type Kept = { readonly state: KeepState; readonly failure: unknown };

export type PartKeepers<Id extends string> = {
  /** What was typed and is not saved yet; null when everything is. */
  readonly unsaved: (id: Id) => string | null;
  readonly change: (id: Id, text: string) => void;
  /** The part is gone: what was typed in it goes too. */
  readonly forget: (id: Id) => void;
  /** Saves all that waits. @returns whether everything is saved */
  readonly flush: () => Promise<boolean>;
  /** Of all parts together; the same object until it changes. */
  readonly kept: () => Kept;
  readonly subscribe: (listener: () => void) => () => void;
};

const WAIT_MILLISECONDS = 500;
/** Who types on without a pause still has no more than this to lose. */
const LONGEST_MILLISECONDS = 2_500;
const RETRY_MILLISECONDS = 5_000;

/** @param save rejects when the text could not be saved */
export const createPartKeepers = <Id extends string>(
  save: (id: Id, text: string) => Promise<void>,
): PartKeepers<Id> => {
  const waiting = new Map<Id, string>();
  const listeners = new Set<() => void>();
  let kept: Kept = { state: 'idle', failure: null };
  let timer: ReturnType<typeof setTimeout> | null = null;
  let waitingSince: number | null = null;
  let running: Promise<boolean> | null = null;

  const show = (state: KeepState, failure: unknown = null): void => {
    if (kept.state === state && kept.failure === failure) return;
    kept = { state, failure };
    for (const listener of listeners) listener();
  };
  const stop = (): void => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
  };
  const wait = (milliseconds: number): void => {
    stop();
    timer = setTimeout(() => void flush(), milliseconds);
  };

  const saveOne = async (id: Id, text: string): Promise<unknown> => {
    try {
      await save(id, text);
      // Typed on meanwhile: that is still to be saved.
      if (waiting.get(id) === text) waiting.delete(id);
      return null;
    } catch (error) {
      return error ?? new Error('not saved');
    }
  };

  const saveAll = async (): Promise<boolean> => {
    let failure: unknown = null;
    for (const [id, text] of Array.from(waiting)) failure = (await saveOne(id, text)) ?? failure;
    if (failure !== null) {
      show('failed', failure);
      wait(RETRY_MILLISECONDS);
      return false;
    }
    return waiting.size === 0 ? true : saveAll();
  };

  const flush = async (): Promise<boolean> => {
    stop();
    waitingSince = null;
    // Whoever comes while it runs waits, and looks again.
    if (running !== null) {
      await running;
      return flush();
    }
    if (waiting.size === 0) return true;
    running = saveAll().finally(() => {
      running = null;
    });
    const done = await running;
    if (done && waiting.size === 0) show('saved');
    return done;
  };

  return {
    unsaved: (id) => waiting.get(id) ?? null,
    change: (id, text) => {
      waiting.set(id, text);
      // A failure is told until something is saved again.
      if (kept.state !== 'failed') show('waiting');
      waitingSince ??= performance.now();
      const left = LONGEST_MILLISECONDS - (performance.now() - waitingSince);
      wait(Math.max(0, Math.min(WAIT_MILLISECONDS, left)));
    },
    forget: (id) => {
      waiting.delete(id);
    },
    flush,
    kept: () => kept,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
};
