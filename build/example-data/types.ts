/** The plain shapes of the invented example data. Names follow domain.md §5; days are `YYYY-MM-DD`. */

/** The eight year groups of Dutch primary education. */
export type YearGroup = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;

export type Sex = 'boy' | 'girl' | 'unspecified';

/** A name in its Dutch parts: `prefix` is the tussenvoegsel (`van 't`), '' when there is none. */
export type PersonName = {
  readonly firstName: string;
  readonly prefix: string;
  readonly lastName: string;
};

export type ExampleClassGroup = {
  readonly key: string;
  readonly name: string;
  /** One year group, or two in a combination class. */
  readonly yearGroups: readonly YearGroup[];
};

/** A group beside the class, e.g. the Impulsklas on one morning a week. */
export type ExampleCompositeGroup = {
  readonly key: string;
  readonly name: string;
  readonly description: string;
};

export type StaffRole =
  | 'teacher'
  | 'careCoordinator'
  | 'educationalPsychologist'
  | 'headteacher'
  | 'remedialTeacher'
  | 'teachingAssistant'
  | 'subjectTeacher';

export type ExampleStaffMember = PersonName & {
  readonly key: string;
  readonly role: StaffRole;
  /** How children call the person: `juf` or `meester`; '' for those outside the class. */
  readonly title: 'juf' | 'meester' | '';
  readonly classGroupKeys: readonly string[];
};

export type ExamplePupil = PersonName & {
  /** Source key of the pupil administration: never reused, stable over the years. */
  readonly key: string;
  /** All given names as in the register; the first name (roepnaam) may differ. */
  readonly givenNames: string;
  readonly initials: string;
  readonly birthDate: string;
  readonly sex: Sex;
  readonly yearGroup: YearGroup;
  readonly classGroupKey: string;
  readonly compositeGroupKeys: readonly string[];
  readonly enrolledOn: string;
  readonly leftOn: string | null;
  /** Pupils with one family key are brothers and sisters. */
  readonly familyKey: string;
};

export type ExampleSchool = {
  readonly key: string;
  readonly name: string;
  readonly place: string;
  readonly address: string;
  readonly brinCode: string;
  readonly dependanceCode: string;
  /** `2026-2027`: 1 August to 31 July (domain.md §3). */
  readonly schoolYear: string;
  readonly referenceDay: string;
  readonly classGroups: readonly ExampleClassGroup[];
  readonly compositeGroups: readonly ExampleCompositeGroup[];
  readonly staff: readonly ExampleStaffMember[];
  readonly pupils: readonly ExamplePupil[];
};

export type GuardianRelation =
  | 'mother'
  | 'father'
  | 'stepfather'
  | 'stepmother'
  | 'fosterMother'
  | 'fosterFather'
  | 'grandmother';

export type ExampleGuardian = PersonName & {
  readonly relation: GuardianRelation;
  readonly custody: boolean;
  readonly rightToInformation: boolean;
  readonly secretAddress: boolean;
  /** Language of the talks, in Dutch (`Nederlands`, `Pools`). */
  readonly language: string;
  readonly phone: string;
  readonly email: string;
  readonly address: string;
};

export type ExampleSibling = PersonName & {
  /** Set when the brother or sister is on this school too. */
  readonly pupilKey: string | null;
};

/** Someone in the texts whom the vault does not know: a friend, a grandparent, a therapist, a club. */
export type ExampleOutsider = {
  readonly name: string;
  readonly kind: 'person' | 'organisation' | 'place' | 'pet' | 'phone' | 'address' | 'date';
};

export type NoteKind =
  'observation' | 'conversation' | 'phone' | 'email' | 'meeting' | 'classVisit' | 'test' | 'other';

export type ExampleNote = {
  readonly kind: NoteKind;
  readonly title: string;
  readonly day: string;
  /** `HH:MM`, local time. */
  readonly time: string;
  /** What was seen and said. */
  readonly observation: string;
  /** What the writer makes of it, kept apart; '' when there is nothing. */
  readonly interpretation: string;
  /** Everything else, agreements for instance; '' when there is nothing. */
  readonly body: string;
  readonly tags: readonly string[];
};

/** Not part of the file, never exported (domain.md §3). */
export type ExamplePrivateNote = {
  readonly day: string;
  readonly time: string;
  readonly body: string;
};

export type HardCase =
  | 'longName'
  | 'diacritics'
  | 'twin'
  | 'nameIsAWord'
  | 'prefix'
  | 'secretAddress'
  | 'sharedSurname'
  | 'severalGuardians'
  | 'leapDay';

export type SupportPhase = 1 | 2 | 3 | 4;

export type ExampleCaseFile = {
  readonly key: string;
  readonly theme: string;
  readonly pupilKey: string;
  readonly openedOn: string;
  readonly supportPhase: SupportPhase;
  readonly hardCases: readonly HardCase[];
  /** Short forms and spellings used in the texts besides the first name. */
  readonly nicknames: readonly string[];
  readonly guardians: readonly ExampleGuardian[];
  readonly siblings: readonly ExampleSibling[];
  readonly staffKeys: readonly string[];
  readonly outsiders: readonly ExampleOutsider[];
  readonly notes: readonly ExampleNote[];
  readonly privateNotes: readonly ExamplePrivateNote[];
};

/** What a hand-written profile adds to a pupil whose key and family come from the school. */
export type AuthoredPupil = PersonName & {
  readonly key: string;
  readonly givenNames: string;
  readonly birthDate: string;
  readonly sex: Sex;
  readonly yearGroup: YearGroup;
  readonly classGroupKey: string;
  readonly familyKey: string;
  readonly compositeGroupKeys?: readonly string[];
  /** Set when the pupil came later than the fourth birthday. */
  readonly enrolledOn?: string;
};

export type AuthoredProfile = {
  /** The pupil of the file first, then brothers and sisters on this school. */
  readonly pupils: readonly [AuthoredPupil, ...AuthoredPupil[]];
  readonly caseFile: Omit<ExampleCaseFile, 'pupilKey'>;
};
