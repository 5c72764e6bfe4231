/** A value that may be missing in the class list or in the file. */
type Maybe<T> = T | null | undefined;

export type Sex = 'female' | 'male' | 'unknown';

export type GuardianRelation =
  | 'mother'
  | 'father'
  | 'stepMother'
  | 'stepFather'
  | 'fosterMother'
  | 'fosterFather'
  | 'grandmother'
  | 'grandfather'
  | 'guardian';

export type StaffRole =
  | 'teacher'
  | 'careCoordinator'
  | 'principal'
  | 'teachingAssistant'
  | 'educationalPsychologist'
  | 'behaviouralScientist'
  | 'external'
  | 'other';

export type KnownAddress = {
  readonly street?: Maybe<string>;
  readonly houseNumber?: Maybe<string>;
  readonly postcode?: Maybe<string>;
  readonly place?: Maybe<string>;
};

export type KnownPerson = {
  /** The caller's own key (row id); handed back in the finding's subject. */
  readonly key?: Maybe<string>;
  /** Roepnaam. */
  readonly firstName?: Maybe<string>;
  /** All official given names, separated by spaces. */
  readonly givenNames?: Maybe<string>;
  readonly initials?: Maybe<string>;
  /** Tussenvoegsel. */
  readonly prefix?: Maybe<string>;
  readonly lastName?: Maybe<string>;
  /** One nickname, or more separated by comma, slash or semicolon. */
  readonly nickname?: Maybe<string>;
  /** YYYY-MM-DD */
  readonly birthDate?: Maybe<string>;
  readonly sex?: Maybe<Sex>;
  readonly phones?: readonly string[];
  readonly emails?: readonly string[];
  readonly addresses?: readonly KnownAddress[];
};

export type KnownGuardian = KnownPerson & { readonly relation?: Maybe<GuardianRelation> };
export type KnownStaff = KnownPerson & { readonly role?: Maybe<StaffRole> };

/** Any other known string: a club, a number, a former school. */
export type KnownTerm = {
  readonly key?: Maybe<string>;
  readonly value: string;
  readonly tag: 'PERSON' | 'LOCATION' | 'ORGANISATION' | 'PHONE' | 'EMAIL' | 'URL' | 'BSN' | 'ID';
  /** What stands in its place; without it the usual words of the tag. */
  readonly proposal?: Maybe<string>;
};

/** Everything that the file and the class list know by name of one pupil. */
export type KnownIdentity = {
  readonly pupil: KnownPerson;
  readonly guardians?: readonly KnownGuardian[];
  readonly siblings?: readonly KnownPerson[];
  readonly staff?: readonly KnownStaff[];
  readonly classmates?: readonly KnownPerson[];
  readonly school?: Maybe<{ readonly name: string; readonly place?: Maybe<string> }>;
  /** Where the pupil lives or lived. */
  readonly places?: readonly string[];
  readonly terms?: readonly KnownTerm[];
};

export type SubjectKind =
  | 'pupil'
  | 'guardian'
  | 'sibling'
  | 'staff'
  | 'classmate'
  | 'family'
  | 'school'
  | 'place'
  | 'term'
  | 'unknown';

/** Who or what a finding is about: `index` counts within the kind, -1 when nobody in particular. */
export type SubjectRef = {
  readonly kind: SubjectKind;
  readonly index: number;
  readonly key?: string;
  /** The file whose identity this is, when several were compiled together. */
  readonly file?: string;
};
