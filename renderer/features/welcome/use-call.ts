/** One call at a time from a screen without data library: is it busy, and why did it fail. */
import { useCallback, useRef, useState } from 'react';
import type { ErrorDetails, Result } from '../../../electron/contract/contract';
import type { ErrorCode } from '../../../electron/contract/error-codes';

export type Failure = { readonly code: ErrorCode; readonly details: ErrorDetails };

export const failureOf = (result: Result<unknown>): Failure | null =>
  result.ok ? null : { code: result.code, details: result.details ?? {} };

type Call = {
  readonly busy: boolean;
  readonly failure: Failure | null;
  readonly setFailure: (failure: Failure | null) => void;
  /** Runs the call unless one is running (then null), and keeps its failure. */
  readonly run: <T>(call: () => Promise<Result<T>>) => Promise<Result<T> | null>;
};

export const useCall = (): Call => {
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const running = useRef(false);
  const run = useCallback(async <T>(call: () => Promise<Result<T>>): Promise<Result<T> | null> => {
    if (running.current) return null;
    running.current = true;
    setBusy(true);
    setFailure(null);
    try {
      const result = await call();
      setFailure(failureOf(result));
      return result;
    } finally {
      running.current = false;
      setBusy(false);
    }
  }, []);
  return { busy, failure, setFailure, run };
};
