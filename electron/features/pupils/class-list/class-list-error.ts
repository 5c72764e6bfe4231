import { classListRefusals } from '../../../contract/class-list-refusals';
import { CodedError } from '../../../contract/coded-error';
import type { ErrorCode } from '../../../contract/error-codes';

/**
 * Why a class list as a whole was refused. A refused list changes nothing: readers return a whole list
 * or throw this. It carries a code, numbers and names of fields, never text of the file, because an
 * error travels to the screen and may end in a log.
 */
export const classListErrorCodes = [
  ...classListRefusals,
  // Columns
  'CLASS_LIST_COLUMN_FORBIDDEN',
  'CLASS_LIST_COLUMN_UNKNOWN',
  'CLASS_LIST_MAPPING_DOUBLE',
  'CLASS_LIST_MAPPING_NAME_MISSING',
  // Plan
  'CLASS_LIST_OLDER_SCHOOL_YEAR',
] as const satisfies readonly ErrorCode[];

export type ClassListErrorCode = (typeof classListErrorCodes)[number];

/** `line` counts from 1. `field` is a name from `ListField` or `DroppedKind`, never a value. */
export type ClassListErrorDetails = Readonly<Record<string, number | string>>;

export class ClassListError extends CodedError {
  override readonly name = 'ClassListError';

  constructor(code: ClassListErrorCode, details: ClassListErrorDetails = {}) {
    super(code, details);
  }
}
