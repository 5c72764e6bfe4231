/**
 * Threat: an open vault on an unattended laptop. Locks after a time without input, at suspend and when
 * the screen locks. Linux sends no lock event: there the idle state is polled (security.md section 5).
 */
export type IdleSource = {
  /** Seconds since the last input on this machine. */
  readonly idleSeconds: () => number;
  readonly screenIsLocked: () => boolean;
  /** Milliseconds on a clock that also runs while the machine sleeps. */
  readonly now: () => number;
};

export type Timer = {
  readonly start: (task: () => void, milliseconds: number) => () => void;
};

export type IdleLock = {
  readonly watch: (minutes: number) => void;
  readonly stop: () => void;
};

const POLL_MILLISECONDS = 500;
/** Two polls this far apart: the machine slept, whatever it told us. */
const SLEPT_MILLISECONDS = 60_000;

/**
 * Makes a lock that calls `lock` at most once per `watch`, no later than a second after the time is up.
 * @param minutes of `watch`: time without input after which the vault locks
 */
export const createIdleLock = ({
  source,
  timer,
  lock,
}: {
  readonly source: IdleSource;
  readonly timer: Timer;
  readonly lock: () => void;
}): IdleLock => {
  let cancel: (() => void) | null = null;
  const stop = (): void => {
    cancel?.();
    cancel = null;
  };
  const watch = (minutes: number): void => {
    stop();
    let last = source.now();
    const check = (): void => {
      const now = source.now();
      const slept = now - last > SLEPT_MILLISECONDS;
      last = now;
      if (slept || source.idleSeconds() >= minutes * 60 || source.screenIsLocked()) {
        stop();
        lock();
        return;
      }
      cancel = timer.start(check, POLL_MILLISECONDS);
    };
    cancel = timer.start(check, POLL_MILLISECONDS);
  };
  return { watch, stop };
};
