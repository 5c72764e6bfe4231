import type { ErrorDetails } from './contract';
import type { ErrorCode } from './error-codes';

/** An error that the screen has a sentence for. Everything else becomes `INTERNAL` at the router. */
export class CodedError extends Error {
  override readonly name: string = 'CodedError';
  readonly code: ErrorCode;
  readonly details: ErrorDetails;

  constructor(code: ErrorCode, details: ErrorDetails = {}) {
    super(code);
    this.code = code;
    this.details = details;
  }
}
