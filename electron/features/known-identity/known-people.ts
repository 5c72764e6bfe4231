/**
 * People of the vault in the shape of the de-identification engine, for the casus and the privacy view.
 * Pure.
 */
import type { z } from 'zod';
import type { Guardian, Pupil, Relative, StaffMember } from '../../contract/records';
import type {
  GuardianRelation,
  KnownGuardian,
  KnownPerson,
  KnownStaff,
  Sex,
  StaffRole,
} from '../../deidentify';
import { parseAddress, parseEmails, parsePhones } from './contact';

export type GuardianRecord = z.input<typeof Guardian>;
export type PupilRecord = z.input<typeof Pupil>;
export type RelativeRecord = z.input<typeof Relative>;
export type StaffRecord = z.input<typeof StaffMember>;

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

/** Without the birth date: 600 of them are every day of the year, and each note would be full of birthdays. */
export const knownPupil = ({ name, sex }: Pick<PupilRecord, 'name' | 'sex'>): KnownPerson => ({
  ...name,
  sex: sexes[sex],
});

type GuardianFacts = Pick<GuardianRecord, 'name' | 'relation' | 'phone' | 'email' | 'address'>;

export const knownGuardian = (guardian: GuardianFacts): KnownGuardian => {
  const address = parseAddress(guardian.address);
  return {
    ...guardian.name,
    relation: relations[guardian.relation],
    sex: guardianSexes[guardian.relation] ?? 'unknown',
    phones: parsePhones(guardian.phone),
    emails: parseEmails(guardian.email),
    addresses: address === null ? [] : [address],
  };
};

type RelativeFacts = Pick<RelativeRecord, 'kind' | 'firstName' | 'prefix' | 'lastName'>;

export const knownRelative = ({
  kind,
  firstName,
  prefix,
  lastName,
}: RelativeFacts): KnownPerson => ({ firstName, prefix, lastName, sex: relativeSexes[kind] });

export const knownStaff = ({ name, role }: Pick<StaffRecord, 'name' | 'role'>): KnownStaff => ({
  ...name,
  role: staffRoles[role],
});
