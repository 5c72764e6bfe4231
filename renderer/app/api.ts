/** The screen's only way out: the calls of the contract, typed. */
import type { Api } from '../../electron/contract/index';
import type { ErrorDetails, Result } from '../../electron/contract/contract';
import type { ErrorCode } from '../../electron/contract/error-codes';
import type { EventName, EventPayload } from '../../electron/contract/events';
import type { PickedFile } from '../../electron/contract/shell';

type Bridge = {
  readonly calls: Omit<Api, 'files'> & {
    readonly files: Pick<Api['files'], 'pick'> & {
      readonly dropped: (
        purpose: 'classList' | 'attachment' | 'archive',
        file: File,
      ) => Promise<Result<PickedFile>>;
    };
  };
  readonly on: (event: string, listener: (payload: never) => void) => () => void;
};

declare global {
  var casuskluis: Bridge;
}

export const api = globalThis.casuskluis.calls;

/** Listens to an event of the main process. @returns a function that stops listening */
export const onEvent = <E extends EventName>(
  event: E,
  listener: (payload: EventPayload<E>) => void,
): (() => void) => globalThis.casuskluis.on(event, listener);

/** A call that failed, for code that works with thrown errors (queries, forms). */
export class ApiError extends Error {
  readonly code: ErrorCode;
  readonly details: ErrorDetails;

  constructor(code: ErrorCode, details: ErrorDetails = {}) {
    super(code);
    this.name = 'ApiError';
    this.code = code;
    this.details = details;
  }
}

/** The value of a call. @throws ApiError with the call's code */
export const valueOf = async <T>(call: Promise<Result<T>>): Promise<T> => {
  const result = await call;
  if (result.ok) return result.value;
  throw new ApiError(result.code, result.details);
};

/** The code of whatever was thrown; `INTERNAL` for what isn't an `ApiError`. */
export const codeOf = (error: unknown): ErrorCode =>
  error instanceof ApiError ? error.code : 'INTERNAL';
