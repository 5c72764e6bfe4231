/** All that a case file, its school and its class list know by name, in the engine's shape. Pure. */
import type { z } from 'zod';
import type { CaseFile } from '../../contract/case-files';
import type { KnownIdentity, KnownPerson } from '../../deidentify';
import {
  knownGuardian,
  knownPupil,
  knownRelative,
  knownStaff,
} from '../known-identity/known-people';
import type { PupilRecord, RelativeRecord, StaffRecord } from '../known-identity/known-people';

/** Key of a relative who is neither brother nor sister; `casus-findings.ts` words them. */
export const OTHER_RELATIVE = 'otherRelative';

const relativeOf = (relative: RelativeRecord): KnownPerson => ({
  ...knownRelative(relative),
  ...(relative.kind === 'other' ? { key: OTHER_RELATIVE } : {}),
});

type Sources = {
  readonly file: z.input<typeof CaseFile>;
  readonly pupils: readonly PupilRecord[];
  readonly staff: readonly StaffRecord[];
};

/** @param sources the file, and every pupil and member of staff of its own school */
export const knownIdentityOf = ({ file, pupils, staff }: Sources): KnownIdentity => {
  const near = new Set(file.staff.map(({ id }) => id));
  return {
    pupil: { ...knownPupil(file.pupil), birthDate: file.pupil.birthDate },
    guardians: file.guardians.map(knownGuardian),
    siblings: file.relatives.map(relativeOf),
    // Who stands round this file goes first where two bear one name.
    staff: [...file.staff, ...staff.filter(({ id }) => !near.has(id))].map(knownStaff),
    classmates: pupils.filter(({ id }) => id !== file.pupil.id).map(knownPupil),
    school: { name: file.schoolName, place: file.schoolPlace },
  };
};
