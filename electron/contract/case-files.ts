import { z } from 'zod';
import { contract } from './contract';
import { CaseFileId, Day, Moment, PupilId, SchoolId, StaffId } from './ids';
import { Guardian, GuardianDraft, Pupil, Relative, RelativeDraft, StaffMember } from './records';

const CodeName = z.string().trim().min(2).max(60);
const SupportPhase = z.number().int().min(1).max(9);

export const CaseFileSummary = z.strictObject({
  id: CaseFileId,
  /** The thing alone, "Lantaarn"; the screen says "Casus Lantaarn". */
  codeName: z.string(),
  /** "Noor van 't Voorbeeld", for lists; the privacy view shows the code name instead. */
  pupilName: z.string(),
  sortName: z.string(),
  classGroupName: z.string().nullable(),
  yearGroup: z.string().nullable(),
  supportPhase: SupportPhase,
  status: z.enum(['active', 'archived']),
  /** The pupil has left the school (leave date passed, or no longer on the class list). */
  left: z.boolean(),
  nextDate: Day.nullable(),
  noteCount: z.number().int().min(0),
  lastNoteOn: Day.nullable(),
  lastOpenedAt: Moment.nullable(),
  version: z.number().int(),
});
export type CaseFileSummary = z.output<typeof CaseFileSummary>;

export const CaseFile = z.strictObject({
  id: CaseFileId,
  schoolId: SchoolId,
  schoolName: z.string(),
  schoolPlace: z.string(),
  pupil: Pupil,
  left: z.boolean(),
  codeName: z.string(),
  /** A name that came later (a class list, a guardian) equals the code name: another one is needed. */
  codeNameIsAName: z.boolean(),
  status: z.enum(['active', 'archived']),
  supportPhase: SupportPhase,
  summary: z.string(),
  retentionRegime: z.enum(['school', 'nvo']),
  retentionReason: z.string(),
  openedOn: Day,
  archivedOn: Day.nullable(),
  guardians: z.array(Guardian),
  relatives: z.array(Relative),
  staff: z.array(StaffMember),
  version: z.number().int(),
  updatedAt: Moment,
});
export type CaseFile = z.output<typeof CaseFile>;

export const CaseFileDraft = z.strictObject({
  codeName: CodeName,
  supportPhase: SupportPhase,
  summary: z.string().max(20_000),
  retentionRegime: z.enum(['school', 'nvo']),
  retentionReason: z.string().max(2000),
  openedOn: Day,
  guardians: z.array(GuardianDraft).max(12),
  relatives: z.array(RelativeDraft).max(20),
  staffIds: z.array(StaffId).max(20),
});
export type CaseFileDraft = z.output<typeof CaseFileDraft>;

export const caseFiles = contract({
  'caseFiles.list': {
    input: z.strictObject({ schoolId: SchoolId }),
    output: z.array(CaseFileSummary),
  },
  'caseFiles.recent': {
    input: z.strictObject({ schoolId: SchoolId, limit: z.number().int().min(1).max(20) }),
    output: z.array(CaseFileSummary),
  },
  'caseFiles.get': {
    input: z.strictObject({ id: CaseFileId }),
    output: CaseFile,
    errors: ['NOT_FOUND'],
  },
  /** Marks it as looked at, for "recent". */
  'caseFiles.opened': { input: z.strictObject({ id: CaseFileId }), output: z.strictObject({}) },
  /** Code names that are free: things, equal to no name in this vault. */
  'caseFiles.proposeCodeNames': {
    input: z.strictObject({ schoolId: SchoolId }),
    output: z.strictObject({ codeNames: z.array(z.string()).max(6) }),
  },
  'caseFiles.create': {
    input: z.strictObject({ pupilId: PupilId, draft: CaseFileDraft }),
    output: CaseFile,
    errors: [
      'NOT_FOUND',
      'ALREADY_EXISTS',
      'OTHER_SCHOOL',
      'CODE_NAME_TAKEN',
      'CODE_NAME_IS_A_NAME',
      'DISK_FULL',
    ],
  },
  'caseFiles.update': {
    input: z.strictObject({
      id: CaseFileId,
      version: z.number().int(),
      draft: CaseFileDraft,
    }),
    output: CaseFile,
    errors: [
      'NOT_FOUND',
      'VERSION_CONFLICT',
      'CASE_FILE_ARCHIVED',
      'OTHER_SCHOOL',
      'CODE_NAME_TAKEN',
      'CODE_NAME_IS_A_NAME',
      'DISK_FULL',
    ],
  },
  'caseFiles.archive': {
    input: z.strictObject({ id: CaseFileId }),
    output: CaseFile,
    errors: ['NOT_FOUND'],
  },
  'caseFiles.reopen': {
    input: z.strictObject({ id: CaseFileId }),
    output: CaseFile,
    errors: ['NOT_FOUND'],
  },
});
