/** What an import would do. The preview shows it, a person agrees, then the service carries it out. */
import type { ClassGroupId, Day, PupilId, StaffId } from '../../../contract/ids';
import type {
  ClassList,
  DroppedField,
  ListedSchool,
  ListedStaff,
  Names,
  Sex,
  SkipReason,
  YearGroup,
} from './class-list';

/** `sourceKey` is null or stable; keys that start with `#` are never stored. */
export type ExistingPupil = Names & {
  readonly id: PupilId;
  readonly sourceKey: string | null;
  readonly birthDate: Day | null;
  readonly sex: Sex;
  readonly yearGroup: YearGroup | null;
  readonly classGroupId: ClassGroupId | null;
  readonly compositeGroupIds: readonly ClassGroupId[];
  readonly startDay: Day | null;
  readonly leaveDay: Day | null;
  readonly hasCaseFile: boolean;
};
export type ExistingClassGroup = {
  readonly id: ClassGroupId;
  readonly sourceKey: string | null;
  readonly name: string;
  readonly kind: 'class' | 'composite';
  readonly yearGroup: YearGroup | null;
  readonly startYear: number;
  readonly chosen: boolean;
};
export type StaffRole =
  'teacher' | 'careCoordinator' | 'educationalPsychologist' | 'headTeacher' | 'other';
export type ExistingStaff = Names & {
  readonly id: StaffId;
  readonly sourceKey: string | null;
  readonly role: StaffRole;
  readonly roleDescription: string;
  readonly classGroupIds: readonly ClassGroupId[];
};

/** `listedOnly`: who is not in the list is left alone (a list of one class). Else the list is the school. */
export type ImportScope = 'wholeSchool' | 'listedOnly';

export type ConfirmCode =
  'OTHER_SCHOOL' | 'OTHER_LOCATION' | 'SCHOOL_YEAR_JUMP' | 'OLDER_REFERENCE_DAY' | 'MANY_LEAVERS';
export type Confirmation = {
  readonly code: ConfirmCode;
  readonly numbers: Readonly<Record<string, number>>;
};

export type AskCode =
  'POSSIBLE_DOUBLE' | 'SAME_KEY_OTHER_PERSON' | 'YEAR_GROUP_OF_COMBINATION' | 'YEAR_GROUP_HISTORIC';
export type Ask = {
  /** `code` and the pupil's key in the list; stays the same while the list does. */
  readonly id: string;
  readonly code: AskCode;
  readonly listKey: string;
  readonly line: number;
  readonly candidates: readonly PupilId[];
};
/** POSSIBLE_DOUBLE: same or add. SAME_KEY_OTHER_PERSON: same. HISTORIC: add. Anything: leaveOut. */
export type Answer = { readonly askId: string } & (
  | { readonly kind: 'same'; readonly pupilId: PupilId }
  | { readonly kind: 'add' }
  | { readonly kind: 'leaveOut' }
  | { readonly kind: 'yearGroup'; readonly yearGroup: YearGroup }
);

export type ImportInput = {
  readonly list: ClassList;
  readonly school: Omit<ListedSchool, 'name'>;
  readonly currentStartYear: number | null;
  readonly lastReferenceDay: Day | null;
  readonly pupils: readonly ExistingPupil[];
  readonly classGroups: readonly ExistingClassGroup[];
  readonly staff: readonly ExistingStaff[];
  /** Keys of class groups of the list. */
  readonly chosenClassKeys: readonly string[];
  readonly withPupilsWithoutClass: boolean;
  readonly scope: ImportScope;
  readonly answers: readonly Answer[];
  readonly confirmed: readonly ConfirmCode[];
};

/** A class group that exists, or one that this same import adds (`listKey` in `classGroups.add`). */
export type GroupRef =
  | { readonly kind: 'existing'; readonly id: ClassGroupId }
  | { readonly kind: 'new'; readonly listKey: string };

export type TextField =
  'sourceKey' | keyof Names | 'birthDate' | 'sex' | 'yearGroup' | 'startDay' | 'leaveDay';
export type FieldChange =
  | { readonly field: TextField; readonly from: string | null; readonly to: string | null }
  | {
      readonly field: 'classGroup';
      readonly from: ClassGroupId | null;
      readonly to: GroupRef | null;
    }
  | {
      readonly field: 'compositeGroups';
      readonly from: readonly ClassGroupId[];
      readonly to: readonly GroupRef[];
    };

export type AddedPupil = Names & {
  readonly listKey: string;
  readonly sourceKey: string | null;
  readonly birthDate: Day | null;
  readonly sex: Sex;
  readonly yearGroup: YearGroup | null;
  readonly classGroup: GroupRef | null;
  readonly compositeGroups: readonly GroupRef[];
  readonly startDay: Day | null;
  readonly leaveDay: Day | null;
  readonly line: number;
};
export type ChangedPupil = {
  readonly pupilId: PupilId;
  readonly line: number;
  readonly changes: readonly FieldChange[];
};
export type LeftPupil = {
  readonly pupilId: PupilId;
  /** To store. Without a day in the list: the day before the reference day, or the year's last day. */
  readonly leaveDay: Day;
  readonly leaveDayIsKnown: boolean;
};
export type DropReasonOfPupil = 'left' | 'notChosen';
export type MovedPupil = {
  readonly pupilId: PupilId;
  readonly from: YearGroup | null;
  readonly to: YearGroup | null;
  readonly step: 'up' | 'same' | 'down' | 'unknown';
};

export type PlannedStaff = Omit<ListedStaff, 'key' | 'keyIsStable' | 'roles' | 'classGroupKeys'> & {
  readonly listKey: string;
  readonly sourceKey: string | null;
  readonly role: StaffRole;
  readonly classGroups: readonly GroupRef[];
};
export type ClassGroupChange = {
  readonly id: ClassGroupId;
  readonly sourceKey: string | null;
  readonly name: string;
  readonly yearGroup: YearGroup | null;
  readonly chosen: boolean;
  readonly previousName: string;
};

export type ImportPlan = {
  readonly add: readonly AddedPupil[];
  readonly change: readonly ChangedPupil[];
  readonly unchanged: number;
  readonly left: readonly LeftPupil[];
  readonly reappeared: readonly PupilId[];
  /** To be deleted: no case file, and left or outside the chosen classes. */
  readonly drop: readonly { readonly pupilId: PupilId; readonly reason: DropReasonOfPupil }[];
  /** The same, but with a case file: never deleted by an import. */
  readonly keep: readonly { readonly pupilId: PupilId; readonly reason: DropReasonOfPupil }[];
  /** Everyone who is in the list and in the vault: to store as last seen in this school year. */
  readonly seen: readonly PupilId[];
  readonly rollOver: {
    readonly from: number;
    readonly to: number;
    readonly moved: readonly MovedPupil[];
  } | null;
  readonly ask: readonly Ask[];
  readonly confirm: readonly Confirmation[];
  readonly skipped: readonly { readonly reason: SkipReason; readonly line: number }[];
  readonly notChosen: number;
  readonly classGroups: {
    readonly add: readonly {
      readonly listKey: string;
      readonly sourceKey: string | null;
      readonly name: string;
      readonly kind: 'class' | 'composite';
      readonly yearGroup: YearGroup | null;
      readonly chosen: boolean;
    }[];
    readonly change: readonly ClassGroupChange[];
  };
  readonly staff: {
    readonly add: readonly PlannedStaff[];
    readonly change: readonly (PlannedStaff & { readonly id: StaffId })[];
  };
  /** What the list says about the school and the vault does not know yet; null when there is nothing. */
  readonly adoptSchool: Omit<ListedSchool, 'name'> | null;
  readonly dropped: readonly DroppedField[];
};
