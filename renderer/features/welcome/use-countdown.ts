import { useCallback, useEffect, useState } from 'react';

const TICK_MILLISECONDS = 250;

type Countdown = {
  /** Whole seconds left; 0 when there is nothing to wait for. */
  readonly seconds: number;
  /** There was something to wait for. */
  readonly waited: boolean;
  readonly start: (seconds: number) => void;
};

/** Counts down by the monotonic clock, so that a sleeping window or a changed clock can't stretch it. */
export const useCountdown = (initialSeconds: number): Countdown => {
  const [end, setEnd] = useState(() => performance.now() + initialSeconds * 1000);
  const [seconds, setSeconds] = useState(initialSeconds);
  const [waited, setWaited] = useState(initialSeconds > 0);

  const start = useCallback((from: number): void => {
    setEnd(performance.now() + from * 1000);
    setSeconds(from);
    if (from > 0) setWaited(true);
  }, []);

  const waiting = seconds > 0;
  useEffect(() => {
    if (!waiting) return undefined;
    const timer = setInterval(() => {
      setSeconds(Math.max(0, Math.ceil((end - performance.now()) / 1000)));
    }, TICK_MILLISECONDS);
    return () => clearInterval(timer);
  }, [end, waiting]);

  return { seconds, waited, start };
};
