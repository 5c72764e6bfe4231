/**
 * A class list as read from any source (EDEXML, UWLR, CSV, pasted rows). Only what domain.md §4 allows
 * is in here; what was dropped is counted, never kept. Empty text means "not in the list".
 */
import type { Day } from '../../../contract/ids';

export type ClassListFormat = 'edexml' | 'uwlr' | 'csv' | 'pasted';
export type Sex = 'boy' | 'girl' | 'unknown' | 'unspecified';

/** Codes of EDEXML: 0 toddlers, 1–8 primary, 11–16 secondary, C combination, H historic. */
export const yearGroups = [
  'B',
  'D',
  '0',
  '1',
  '2',
  '3',
  '4',
  '5',
  '6',
  '7',
  '8',
  '11',
  '12',
  '13',
  '14',
  '15',
  '16',
  'S',
  'V',
  'C',
  'N',
  'H',
] as const;
export type YearGroup = (typeof yearGroups)[number];

/** Fields that an issue or error may name. */
export type ListField =
  | 'school'
  | 'schoolYear'
  | 'referenceDay'
  | 'brinCode'
  | 'key'
  | 'name'
  | 'lastName'
  | 'prefix'
  | 'givenNames'
  | 'initials'
  | 'firstName'
  | 'birthDate'
  | 'sex'
  | 'yearGroup'
  | 'classGroup'
  | 'compositeGroup'
  | 'startDay'
  | 'leaveDay'
  | 'teacher'
  | 'role'
  | 'pupil'
  | 'staff';

export type Names = {
  readonly lastName: string;
  readonly prefix: string;
  readonly givenNames: string;
  readonly initials: string;
  readonly firstName: string;
};

export type ListedSchool = {
  readonly name: string | null;
  readonly brinCode: string | null;
  /** Two digits; `00` means the same as none (XSD 2.1) and is read as null. */
  readonly dependanceCode: string | null;
  readonly schoolKey: string | null;
};

export type ListedClassGroup = {
  readonly key: string;
  readonly keyIsStable: boolean;
  readonly name: string;
  readonly kind: 'class' | 'composite';
  readonly yearGroup: YearGroup | null;
  readonly line: number;
};

export type ListedPupil = Names & {
  readonly key: string;
  readonly keyIsStable: boolean;
  readonly birthDate: Day | null;
  readonly sex: Sex;
  readonly yearGroup: YearGroup | null;
  readonly classGroupKey: string | null;
  readonly compositeGroupKeys: readonly string[];
  readonly startDay: Day | null;
  readonly leaveDay: Day | null;
  readonly line: number;
};

export type SkipReason = 'leftBeforeReferenceDay' | 'historicYearGroup';
export type SkippedPupil = { readonly reason: SkipReason; readonly pupil: ListedPupil };

/** What a person has to say about one pupil before the list says enough (FORMAT.md rules 4 and 5). */
export type ListQuestion = {
  readonly code: 'YEAR_GROUP_OF_COMBINATION' | 'YEAR_GROUP_HISTORIC';
  readonly pupilKey: string;
  readonly line: number;
};

export type ListedStaff = Names & {
  readonly key: string;
  readonly keyIsStable: boolean;
  /** Codes of EDEXML (LRK, IB, …); a label, never a ground for access (Handleiding 2.1). */
  readonly roles: readonly string[];
  readonly roleDescription: string;
  readonly classGroupKeys: readonly string[];
  readonly line: number;
};

export type DroppedKind =
  | 'bsn'
  | 'eckId'
  | 'ethnicity'
  | 'country'
  | 'weight'
  | 'postcode'
  | 'address'
  | 'phone'
  | 'email'
  | 'photo'
  | 'username'
  | 'additions'
  | 'comment'
  | 'location'
  | 'guardianAsStaff'
  | 'other';
export type DropReason =
  'identifyingNumber' | 'specialCategory' | 'freeText' | 'notNeeded' | 'notStaff';
export type DroppedField = {
  readonly kind: DroppedKind;
  readonly reason: DropReason;
  readonly count: number;
};

export type IssueCode =
  | 'DATE_INVALID'
  | 'DATE_IMPLAUSIBLE'
  | 'DATES_REVERSED'
  | 'SEX_UNKNOWN'
  | 'SEX_AMBIGUOUS'
  | 'YEAR_GROUP_UNKNOWN'
  | 'YEAR_GROUP_MISSING'
  | 'GROUP_UNKNOWN'
  | 'GROUP_KEY_DUPLICATE'
  | 'KEY_MISSING'
  | 'KEY_TOO_LONG'
  | 'KEY_DUPLICATE'
  | 'NAME_MISSING'
  | 'NAME_SPLIT_UNSURE'
  | 'VALUE_TOO_LONG'
  | 'BRIN_INVALID'
  | 'ROLE_UNKNOWN'
  | 'SAME_PERSON_TWICE'
  | 'ROW_LENGTH'
  | 'ENCODING_GUESSED';

/** Something in the list that was not taken as it stood. `line` counts from 1. */
export type Issue = {
  readonly code: IssueCode;
  readonly line: number;
  readonly field: ListField | null;
  readonly numbers: Readonly<Record<string, number>>;
};

export type ClassList = {
  readonly format: ClassListFormat;
  readonly version: string | null;
  readonly school: ListedSchool;
  /** 2025 for 2025-2026; a school year runs from 1 August to 31 July (domain.md §3). */
  readonly schoolYear: { readonly startYear: number };
  readonly referenceDay: Day;
  readonly classGroups: readonly ListedClassGroup[];
  readonly pupils: readonly ListedPupil[];
  readonly skipped: readonly SkippedPupil[];
  readonly questions: readonly ListQuestion[];
  readonly staff: readonly ListedStaff[];
  readonly dropped: readonly DroppedField[];
  readonly issues: readonly Issue[];
  /** Issues beyond the first 500 are counted only: a hostile file must not fill the memory. */
  readonly issuesOmitted: number;
};
