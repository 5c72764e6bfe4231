/** All that a case file, its school and its class list know by name, in the engine's shape. Pure. */
import type { z } from 'zod';
import type { CaseFile } from '../../contract/case-files';
import type { FindingTag } from '../../contract/casus-findings';
import type { KnownIdentity, KnownPerson, KnownTerm } from '../../deidentify';
import {
  knownGuardian,
  knownPupil,
  knownRelative,
  knownStaff,
} from '../known-identity/known-people';
import type { PupilRecord, RelativeRecord, StaffRecord } from '../known-identity/known-people';
import type { MarkedTermRecord } from './casus-records';
import { markedWords } from './casus-texts';

/** Key of a relative who is neither brother nor sister; `casus-engine.ts` words them. */
export const OTHER_RELATIVE = 'otherRelative';

const relativeOf = (relative: RelativeRecord): KnownPerson => ({
  ...knownRelative(relative),
  ...(relative.kind === 'other' ? { key: OTHER_RELATIVE } : {}),
});

const isEngineTag = (tag: FindingTag): tag is KnownTerm['tag'] => !(tag in markedWords);

/** The engine takes no day, age or address as a term: its tag is put back by `casus-engine.ts`. */
const termOf = ({ id, value, tag, replacement }: MarkedTermRecord): KnownTerm =>
  isEngineTag(tag)
    ? { key: id, value, tag, proposal: replacement }
    : { key: id, value, tag: 'ID', proposal: replacement ?? markedWords[tag] };

type Sources = {
  readonly file: z.input<typeof CaseFile>;
  readonly pupils: readonly PupilRecord[];
  readonly staff: readonly StaffRecord[];
  /** Words that a person marked in this file. */
  readonly terms: readonly MarkedTermRecord[];
};

/** @param sources the file, and every pupil and member of staff of its own school */
export const knownIdentityOf = ({ file, pupils, staff, terms }: Sources): KnownIdentity => {
  const near = new Set(file.staff.map(({ id }) => id));
  return {
    pupil: { ...knownPupil(file.pupil), birthDate: file.pupil.birthDate },
    guardians: file.guardians.map(knownGuardian),
    siblings: file.relatives.map(relativeOf),
    // Who stands round this file goes first where two bear one name.
    staff: [...file.staff, ...staff.filter(({ id }) => !near.has(id))].map(knownStaff),
    classmates: pupils.filter(({ id }) => id !== file.pupil.id).map(knownPupil),
    school: { name: file.schoolName, place: file.schoolPlace },
    terms: terms.map(termOf),
  };
};
