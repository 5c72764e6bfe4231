/** Schools, pupils and staff by hand. Class lists have a contract of their own. */
import { z } from 'zod';
import { contract } from './contract';
import { PupilId, SchoolId, StaffId } from './ids';
import { ClassGroup, Pupil, PupilDraft, School, StaffDraft, StaffMember } from './records';

const SchoolDraft = z.strictObject({
  name: z.string().trim().min(1).max(200),
  place: z.string().trim().max(200),
});

export const pupils = contract({
  'schools.list': { input: z.strictObject({}), output: z.array(School) },
  'schools.create': { input: SchoolDraft, output: School },
  'schools.update': {
    input: SchoolDraft.extend({ id: SchoolId }),
    output: School,
    errors: ['NOT_FOUND'],
  },
  'schools.classGroups': {
    input: z.strictObject({ schoolId: SchoolId }),
    output: z.array(ClassGroup),
  },
  'pupils.list': { input: z.strictObject({ schoolId: SchoolId }), output: z.array(Pupil) },
  'pupils.create': {
    input: z.strictObject({ schoolId: SchoolId, pupil: PupilDraft }),
    output: Pupil,
    errors: ['NOT_FOUND', 'OTHER_SCHOOL'],
  },
  'pupils.update': {
    input: z.strictObject({ id: PupilId, pupil: PupilDraft }),
    output: Pupil,
    errors: ['NOT_FOUND', 'OTHER_SCHOOL'],
  },
  /** Takes a pupil without a case file out of the vault. */
  'pupils.remove': {
    input: z.strictObject({ id: PupilId }),
    output: z.strictObject({}),
    errors: ['NOT_FOUND', 'ALREADY_EXISTS'],
  },
  'staff.list': { input: z.strictObject({ schoolId: SchoolId }), output: z.array(StaffMember) },
  'staff.create': {
    input: z.strictObject({ schoolId: SchoolId, staff: StaffDraft }),
    output: StaffMember,
    errors: ['NOT_FOUND'],
  },
  'staff.update': {
    input: z.strictObject({ id: StaffId, staff: StaffDraft }),
    output: StaffMember,
    errors: ['NOT_FOUND'],
  },
});
