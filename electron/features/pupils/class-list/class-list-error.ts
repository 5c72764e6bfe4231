import { CodedError } from '../../../contract/coded-error';
import type { ErrorCode } from '../../../contract/error-codes';

/**
 * Why a class list as a whole was refused. A refused list changes nothing: readers return a whole list
 * or throw this. It carries a code, numbers and names of fields, never text of the file, because an
 * error travels to the screen and may end in a log.
 */
export const classListErrorCodes = [
  // Before anything is read
  'CLASS_LIST_EMPTY',
  'CLASS_LIST_TOO_LARGE',
  'CLASS_LIST_BINARY',
  'CLASS_LIST_ARCHIVE',
  'CLASS_LIST_SPREADSHEET',
  'CLASS_LIST_OLD_EDEX',
  'CLASS_LIST_NOT_XML',
  'CLASS_LIST_ENCODING_UNKNOWN',
  'CLASS_LIST_ENCODING_WRONG',
  // XML
  'CLASS_LIST_DOCTYPE',
  'CLASS_LIST_ENTITY',
  'CLASS_LIST_XML_INVALID',
  'CLASS_LIST_TRUNCATED',
  'CLASS_LIST_TOO_DEEP',
  'CLASS_LIST_TOO_MANY',
  'CLASS_LIST_ROOT_UNKNOWN',
  'CLASS_LIST_SEVERAL_LISTS',
  'CLASS_LIST_UWLR_PART',
  'CLASS_LIST_UWLR_NO_DATA',
  'CLASS_LIST_SCHOOL_YEAR_MISSING',
  'CLASS_LIST_SCHOOL_YEAR_INVALID',
  'CLASS_LIST_NO_PUPILS',
  // Rows
  'CLASS_LIST_QUOTES',
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
