/** Record shapes that several features show: names, pupils, staff, guardians. */
import { z } from 'zod';
import {
  CaseFileId,
  ClassGroupId,
  Day,
  GuardianId,
  Moment,
  PupilId,
  RelativeId,
  SchoolId,
  StaffId,
} from './ids';

const name = z.string().trim().max(200);

export const sexes = ['boy', 'girl', 'unknown', 'unspecified'] as const;
export const staffRoles = [
  'teacher',
  'careCoordinator',
  'educationalPsychologist',
  'headTeacher',
  'other',
] as const;
export const guardianRelations = [
  'mother',
  'father',
  'stepMother',
  'stepFather',
  'fosterParent',
  'grandparent',
  'legalGuardian',
  'other',
] as const;
/** EDEXML's year groups: B(aby), D(agopvang), 0, 1–8, S(bo), V, C(ombinatie), N, H(istorisch), 11–16. */
export const YearGroup = z.string().regex(/^([BDSVCNH]|[0-8]|1[1-6])$/);

export const PersonName = z.strictObject({
  firstName: name,
  initials: name,
  prefix: name,
  lastName: name,
});
export type PersonName = z.output<typeof PersonName>;

const PupilName = PersonName.extend({ givenNames: name, nickname: name });
export type PupilName = z.output<typeof PupilName>;

export const PupilDraft = z.strictObject({
  name: PupilName,
  birthDate: Day.nullable(),
  sex: z.enum(sexes),
  yearGroup: YearGroup.nullable(),
  classGroupId: ClassGroupId.nullable(),
  startDate: Day.nullable(),
  leaveDate: Day.nullable(),
});
export type PupilDraft = z.output<typeof PupilDraft>;

export const Pupil = PupilDraft.extend({
  id: PupilId,
  schoolId: SchoolId,
  classGroupName: z.string().nullable(),
  caseFileId: CaseFileId.nullable(),
  /** From a class list (true), or entered by hand. */
  imported: z.boolean(),
});
export type Pupil = z.output<typeof Pupil>;

export const StaffDraft = z.strictObject({
  name: PersonName,
  role: z.enum(staffRoles),
  roleDescription: name,
});
export const StaffMember = StaffDraft.extend({ id: StaffId, classGroupIds: z.array(ClassGroupId) });
export type StaffDraft = z.output<typeof StaffDraft>;
export type StaffMember = z.output<typeof StaffMember>;

export const GuardianDraft = z.strictObject({
  id: GuardianId.nullable(),
  name: PersonName,
  relation: z.enum(guardianRelations),
  custody: z.enum(['yes', 'no', 'unknown']),
  rightToInformation: z.enum(['yes', 'limited', 'no', 'unknown']),
  secretAddress: z.boolean(),
  language: name,
  phone: name,
  email: name,
  address: z.string().trim().max(500),
  remarks: z.string().max(5000),
});
export const Guardian = GuardianDraft.extend({ id: GuardianId });
export type GuardianDraft = z.output<typeof GuardianDraft>;
export type Guardian = z.output<typeof Guardian>;

export const RelativeDraft = z.strictObject({
  id: RelativeId.nullable(),
  kind: z.enum(['brother', 'sister', 'other']),
  firstName: name,
  prefix: name,
  lastName: name,
});
export const Relative = RelativeDraft.extend({ id: RelativeId });
export type RelativeDraft = z.output<typeof RelativeDraft>;
export type Relative = z.output<typeof Relative>;

export const ClassGroup = z.strictObject({
  id: ClassGroupId,
  name: z.string(),
  kind: z.enum(['class', 'composite']),
  yearGroup: YearGroup.nullable(),
  startYear: z.number().int(),
  pupilCount: z.number().int().min(0),
});
export type ClassGroup = z.output<typeof ClassGroup>;

export const School = z.strictObject({
  id: SchoolId,
  name: z.string(),
  place: z.string(),
  /** The newest school year that an import brought; null before the first. 2026 means 2026–2027. */
  startYear: z.number().int().nullable(),
  caseFileCount: z.number().int().min(0),
  lastImportAt: Moment.nullable(),
});
export type School = z.output<typeof School>;
