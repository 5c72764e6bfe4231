/** From the invented example data to what the contract's calls take. Pure. */
import type { z } from 'zod';
import type { CaseFileDraft } from '../../../electron/contract/case-files';
import type { NoteContent } from '../../../electron/contract/notes';
import type { GuardianDraft, RelativeDraft, StaffDraft } from '../../../electron/contract/records';
import type {
  ExampleCaseFile,
  ExampleGuardian,
  ExampleNote,
  ExampleSchool,
  ExampleStaffMember,
  PersonName,
} from '../../../build/example-data/types';

const relations = {
  mother: 'mother',
  father: 'father',
  stepfather: 'stepFather',
  stepmother: 'stepMother',
  fosterMother: 'fosterParent',
  fosterFather: 'fosterParent',
  grandmother: 'grandparent',
} as const satisfies Record<ExampleGuardian['relation'], GuardianDraft['relation']>;

const roles = {
  teacher: 'teacher',
  careCoordinator: 'careCoordinator',
  educationalPsychologist: 'educationalPsychologist',
  headteacher: 'headTeacher',
  remedialTeacher: 'other',
  teachingAssistant: 'other',
  subjectTeacher: 'teacher',
} as const satisfies Record<ExampleStaffMember['role'], StaffDraft['role']>;

const nameOf = ({ firstName, prefix, lastName }: PersonName) => ({
  firstName,
  initials: '',
  prefix,
  lastName,
});

const guardianDraft = (guardian: ExampleGuardian): GuardianDraft => ({
  id: null,
  name: nameOf(guardian),
  relation: relations[guardian.relation],
  custody: guardian.custody ? 'yes' : 'no',
  rightToInformation: guardian.rightToInformation ? 'yes' : 'limited',
  secretAddress: guardian.secretAddress,
  language: guardian.language,
  phone: guardian.phone,
  email: guardian.email,
  address: guardian.address,
  remarks: '',
});

export const staffDraft = (member: ExampleStaffMember): StaffDraft => ({
  name: nameOf(member),
  role: roles[member.role],
  roleDescription: '',
});

/** Title, seen and said, what the writer makes of it; agreements stand with what was said. */
export const noteContent = (note: ExampleNote): z.input<typeof NoteContent> => ({
  kind: note.kind,
  title: note.title,
  occurredOn: note.day,
  occurredAt: note.time,
  observation: [note.observation, note.body].filter((text) => text !== '').join('\n\n'),
  interpretation: note.interpretation,
  tags: [...note.tags],
});

const siblingKind = (key: string | null, school: ExampleSchool): RelativeDraft['kind'] =>
  school.pupils.find((pupil) => pupil.key === key)?.sex === 'girl' ? 'sister' : 'brother';

/** All of a file but its staff, whose ids only the vault knows, and its code name. */
export const caseFileDraft = (
  file: ExampleCaseFile,
  school: ExampleSchool,
): Omit<z.input<typeof CaseFileDraft>, 'codeName' | 'staffIds'> => ({
  supportPhase: file.supportPhase,
  summary: '',
  retentionRegime: 'school',
  retentionReason: '',
  openedOn: file.openedOn,
  guardians: file.guardians.map(guardianDraft),
  relatives: file.siblings.map(({ firstName, prefix, lastName, pupilKey }) => ({
    id: null,
    kind: siblingKind(pupilKey, school),
    firstName,
    prefix,
    lastName,
  })),
});
