/**
 * Keeps what is typed, for every form and every part of a casus alike: half a second after the last key,
 * at least every two and a half seconds, before a lock, and whenever it is asked to. What could not be
 * saved stays here and is tried again; where there is another place for it (`aside`), it goes there.
 */

export type KeepState = 'idle' | 'waiting' | 'saved' | 'failed';

export type Kept = { readonly state: KeepState; readonly failure: unknown };

export type Keepers<Id extends string, Value> = {
  /** What was typed and is not saved yet; null when everything is. */
  readonly unsaved: (id: Id) => Value | null;
  readonly change: (id: Id, value: Value) => void;
  /** It is gone: what was typed in it goes too. */
  readonly forget: (id: Id) => void;
  /** Takes back what lies aside from before. What was typed since goes first. */
  readonly restore: (values: ReadonlyMap<Id, Value>) => void;
  /** Throws away all that waits, once what is under way has ended. */
  readonly clear: () => Promise<void>;
  /** Saves all that waits. @returns whether everything is saved */
  readonly flush: () => Promise<boolean>;
  /** As `flush`. @returns whether all of it is safe in the vault: saved, or kept aside */
  readonly secure: () => Promise<boolean>;
  /** Of all together; the same object until it changes. */
  readonly kept: () => Kept;
  readonly subscribe: (listener: () => void) => () => void;
};

/** Where goes what could not be saved, such as a draft. Both may reject. */
export type Aside<Id extends string, Value> = {
  readonly keep: (values: ReadonlyMap<Id, Value>) => Promise<unknown>;
  readonly drop: () => Promise<unknown>;
};

type Options<Id extends string, Value> = {
  /** Rejects when it could not be saved. */
  readonly save: (id: Id, value: Value) => Promise<void>;
  readonly aside?: Aside<Id, Value>;
  /** Is a failure tried again by itself? Not for a form that has gone: a newer one may stand there. */
  readonly retries?: () => boolean;
};

const WAIT_MILLISECONDS = 500;
/** Who types on without a pause still has no more than this to lose. */
const LONGEST_MILLISECONDS = 2_500;
const RETRY_MILLISECONDS = 5_000;

/** What lies aside now; null where nothing does. */
const createAsideKeeper = <Id extends string, Value>(aside: Aside<Id, Value> | undefined) => {
  let lies: ReadonlyMap<Id, Value> | null = null;
  const holds = (values: ReadonlyMap<Id, Value>): boolean =>
    [...values].every(([id, value]) => lies?.get(id) === value);
  return {
    holds,
    isEmpty: () => lies === null,
    restored: (values: ReadonlyMap<Id, Value>): void => {
      lies = values;
    },
    keep: async (values: ReadonlyMap<Id, Value>): Promise<void> => {
      if (aside === undefined || (lies !== null && holds(values))) return;
      await aside.keep(values).then(
        () => {
          lies = values;
        },
        // What lay there is still there, or not: both are older than what waits.
        () => undefined,
      );
    },
    drop: async (): Promise<void> => {
      if (aside === undefined || lies === null) return;
      await aside.drop().then(
        () => {
          lies = null;
        },
        // Tried again after the next save.
        () => undefined,
      );
    },
  };
};

/** One for each form, or for all parts of a casus together. */
export const createKeepers = <Id extends string, Value>({
  save,
  aside,
  retries = () => true,
}: Options<Id, Value>): Keepers<Id, Value> => {
  const waiting = new Map<Id, Value>();
  const beside = createAsideKeeper(aside);
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
  const waitToSave = (): void => {
    // A failure is told until something is saved again.
    if (kept.state !== 'failed') show('waiting');
    waitingSince ??= performance.now();
    const left = LONGEST_MILLISECONDS - (performance.now() - waitingSince);
    wait(Math.max(0, Math.min(WAIT_MILLISECONDS, left)));
  };

  const saveOne = async (id: Id, value: Value): Promise<unknown> => {
    try {
      await save(id, value);
      // Typed on meanwhile: that is still to be saved.
      if (waiting.get(id) === value) waiting.delete(id);
      return null;
    } catch (error) {
      return error ?? new Error('not saved');
    }
  };

  const saveAll = async (): Promise<boolean> => {
    let failure: unknown = null;
    for (const [id, value] of Array.from(waiting)) failure = (await saveOne(id, value)) ?? failure;
    if (failure !== null && waiting.size > 0) {
      await beside.keep(new Map(waiting));
      show('failed', failure);
      if (retries()) wait(RETRY_MILLISECONDS);
      return false;
    }
    if (waiting.size > 0) return saveAll();
    await beside.drop();
    return true;
  };

  const flush = async (): Promise<boolean> => {
    stop();
    waitingSince = null;
    // Whoever comes while it runs waits, and looks again.
    if (running !== null) {
      await running;
      return flush();
    }
    if (waiting.size === 0 && beside.isEmpty()) return true;
    running = saveAll().finally(() => {
      running = null;
    });
    const done = await running;
    if (done && waiting.size === 0) show('saved');
    return done;
  };

  return {
    unsaved: (id) => waiting.get(id) ?? null,
    change: (id, value) => {
      waiting.set(id, value);
      waitToSave();
    },
    forget: (id) => {
      waiting.delete(id);
    },
    restore: (values) => {
      beside.restored(values);
      for (const [id, value] of values) if (!waiting.has(id)) waiting.set(id, value);
      waitToSave();
    },
    clear: async () => {
      waiting.clear();
      await running;
      // A save that failed meanwhile must not come back by its second try.
      stop();
      waiting.clear();
      waitingSince = null;
      show('idle');
    },
    flush,
    secure: async () => (await flush()) || beside.holds(waiting),
    kept: () => kept,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
};
