/** All that a case file, its school and its class list know by name, in the engine's shape. Pure. */
import type { z } from 'zod';
import type { CaseFile } from '../../contract/case-files';
import type { Guardian, Pupil, Relative, StaffMember } from '../../contract/records';
import type {
  GuardianRelation,
  KnownGuardian,
  KnownIdentity,
  KnownPerson,
  KnownStaff,
  Sex,
  StaffRole,
} from '../../deidentify';
import { parseAddress, parseEmails, parsePhones } from './parse-contact';

type FileRecord = z.input<typeof CaseFile>;
type PupilRecord = z.input<typeof Pupil>;
type StaffRecord = z.input<typeof StaffMember>;
type GuardianRecord = z.input<typeof Guardian>;

const sexes: Readonly<Record<PupilRecord['sex'], Sex>> = {
  girl: 'female',
  boy: 'male',
  unknown: 'unknown',
  unspecified: 'unknown',
};

// The form of a family narrows down (domain.md section 3): who isn't a parent becomes "verzorger".
const relations: Readonly<Record<GuardianRecord['relation'], GuardianRelation>> = {
  mother: 'mother',
  father: 'father',
  stepMother: 'stepMother',
  stepFather: 'stepFather',
  fosterParent: 'guardian',
  grandparent: 'guardian',
  legalGuardian: 'guardian',
  other: 'guardian',
};

const staffRoles: Readonly<Record<StaffRecord['role'], StaffRole>> = {
  teacher: 'teacher',
  careCoordinator: 'careCoordinator',
  educationalPsychologist: 'educationalPsychologist',
  headTeacher: 'principal',
  other: 'other',
};

// "mevrouw" and "meneer" then find the right parent.
const guardianSexes: Readonly<Partial<Record<GuardianRecord['relation'], Sex>>> = {
  mother: 'female',
  stepMother: 'female',
  father: 'male',
  stepFather: 'male',
};

const relativeSexes = { brother: 'male', sister: 'female', other: 'unknown' } as const;

/** Key of a relative who is neither brother nor sister; `casus-findings.ts` words them. */
export const OTHER_RELATIVE = 'otherRelative';

const guardianOf = ({ name, relation, phone, email, address }: GuardianRecord): KnownGuardian => {
  const known = parseAddress(address);
  return {
    ...name,
    relation: relations[relation],
    sex: guardianSexes[relation] ?? 'unknown',
    phones: parsePhones(phone),
    emails: parseEmails(email),
    addresses: known === null ? [] : [known],
  };
};

const relativeOf = ({ kind, ...name }: z.input<typeof Relative>): KnownPerson => ({
  firstName: name.firstName,
  prefix: name.prefix,
  lastName: name.lastName,
  sex: relativeSexes[kind],
  ...(kind === 'other' ? { key: OTHER_RELATIVE } : {}),
});

const staffOf = ({ name, role }: StaffRecord): KnownStaff => ({ ...name, role: staffRoles[role] });

// Without birth dates: 600 of them are every day of the year, and each note would be full of birthdays.
const classmateOf = ({ name, sex }: PupilRecord): KnownPerson => ({ ...name, sex: sexes[sex] });

type Sources = {
  readonly file: FileRecord;
  readonly pupils: readonly PupilRecord[];
  readonly staff: readonly StaffRecord[];
};

/** @param sources the file, and every pupil and member of staff of its own school */
export const knownIdentityOf = ({ file, pupils, staff }: Sources): KnownIdentity => {
  const near = new Set(file.staff.map(({ id }) => id));
  return {
    pupil: { ...file.pupil.name, sex: sexes[file.pupil.sex], birthDate: file.pupil.birthDate },
    guardians: file.guardians.map(guardianOf),
    siblings: file.relatives.map(relativeOf),
    // Who stands round this file goes first where two bear one name.
    staff: [...file.staff, ...staff.filter(({ id }) => !near.has(id))].map(staffOf),
    classmates: pupils.filter(({ id }) => id !== file.pupil.id).map(classmateOf),
    school: { name: file.schoolName, place: file.schoolPlace },
  };
};
