/** The listed words of class lists: formats, columns, fields, and the codes of what needs a person. */

export const classListFormats = ['edexml', 'uwlr', 'csv', 'pasted'] as const;

export const classListColumns = [
  'ignore',
  'firstName',
  'givenNames',
  'initials',
  'prefix',
  'lastName',
  'fullName',
  'birthDate',
  'sex',
  'yearGroup',
  'classGroup',
  'pupilKey',
  'startDay',
  'leaveDay',
  'teacher',
] as const;
export type ClassListColumn = (typeof classListColumns)[number];

export const classListFields = [
  'school',
  'schoolYear',
  'referenceDay',
  'brinCode',
  'key',
  'name',
  'lastName',
  'prefix',
  'givenNames',
  'initials',
  'firstName',
  'birthDate',
  'sex',
  'yearGroup',
  'classGroup',
  'compositeGroup',
  'startDay',
  'leaveDay',
  'teacher',
  'role',
  'pupil',
  'staff',
] as const;

/** What is never taken over (domain.md section 4), and why. */
export const droppedKinds = [
  'bsn',
  'eckId',
  'ethnicity',
  'country',
  'weight',
  'postcode',
  'address',
  'phone',
  'email',
  'photo',
  'username',
  'additions',
  'comment',
  'location',
  'guardianAsStaff',
  'other',
] as const;
export const dropReasons = [
  'identifyingNumber',
  'specialCategory',
  'freeText',
  'notNeeded',
  'notStaff',
] as const;

export const classListIssueCodes = [
  'DATE_INVALID',
  'DATE_IMPLAUSIBLE',
  'DATES_REVERSED',
  'SEX_UNKNOWN',
  'SEX_AMBIGUOUS',
  'YEAR_GROUP_UNKNOWN',
  'YEAR_GROUP_MISSING',
  'GROUP_UNKNOWN',
  'GROUP_KEY_DUPLICATE',
  'KEY_MISSING',
  'KEY_TOO_LONG',
  'KEY_DUPLICATE',
  'NAME_MISSING',
  'NAME_SPLIT_UNSURE',
  'VALUE_TOO_LONG',
  'BRIN_INVALID',
  'ROLE_UNKNOWN',
  'SAME_PERSON_TWICE',
  'ROW_LENGTH',
  'ENCODING_GUESSED',
] as const;

export const confirmCodes = [
  'OTHER_SCHOOL',
  'OTHER_LOCATION',
  'SCHOOL_YEAR_JUMP',
  'OLDER_REFERENCE_DAY',
  'MANY_LEAVERS',
] as const;
export type ConfirmCode = (typeof confirmCodes)[number];

export const askCodes = [
  'POSSIBLE_DOUBLE',
  'SAME_KEY_OTHER_PERSON',
  'YEAR_GROUP_OF_COMBINATION',
  'YEAR_GROUP_HISTORIC',
] as const;
export type AskCode = (typeof askCodes)[number];

/** The year groups that a person may give to a pupil of a combination class. */
export const pupilYearGroups = [
  '0',
  '1',
  '2',
  '3',
  '4',
  '5',
  '6',
  '7',
  '8',
  'B',
  'D',
  'S',
  'V',
  'N',
  '11',
  '12',
  '13',
  '14',
  '15',
  '16',
] as const;

/** `listedOnly`: who is not in the list is left alone. Else the list is the whole school. */
export const importScopes = ['wholeSchool', 'listedOnly'] as const;
