/** Calls that the main process makes itself; the bridge passes none of these on for the screen. */
import { z } from 'zod';
import { ArrangementPrinted } from './arrangement';
import { casusLayouts } from './casus-calls';
import { contract } from './contract';
import { GuardianPagesPrinted } from './guardian-contacts';
import { CaseFileId, CasusId, Day, FileToken } from './ids';
import { OppPrinted } from './opp-calls';
import { RemindersPeriod } from './reminders';
import { filePurposes, PickedFile } from './shell';
import { PrintedPicture, TrajectoryPrinted } from './trajectory';

export const internal = contract({
  'internal.registerFile': {
    input: z.strictObject({
      path: z.string().min(1).max(4096),
      purpose: z.enum(filePurposes),
      name: z.string(),
      byteLength: z.number().int().min(0),
    }),
    output: PickedFile,
  },
  'internal.pathOf': {
    input: z.strictObject({ token: FileToken, purpose: z.enum(filePurposes) }),
    output: z.strictObject({ path: z.string() }),
    errors: ['FILE_TOKEN_UNKNOWN'],
  },
});

export const PrintPage = z.strictObject({
  html: z.string(),
  /** In the file's properties. */
  title: z.string(),
  /** Above each page: the name or the code name. Null: pages without running lines. */
  header: z.string().nullable(),
  /** Below each page, before its number. */
  footer: z.string(),
  /** Of the release or adoption: the only day that the file's properties tell. */
  date: Day,
});

export const DocxFile = z.strictObject({ bytes: z.instanceof(Uint8Array) });

/** What an exported file is called by itself. */
export const ExportName = z.strictObject({ fileName: z.string() });

export const writtenFile = {
  format: z.enum(['pdf', 'docx']),
  contentHash: z.string().length(64),
} as const;

const exported = {
  input: z.strictObject({
    id: CasusId,
    versionNumber: z.number().int().min(1),
    layout: z.enum(casusLayouts),
  }),
  errors: ['NOT_FOUND', 'CASUS_NOT_RELEASED', 'IDENTITY_LEFT'],
} as const;

/** Needs an open vault. */
export const internalCasus = contract({
  'internal.casusFileName': {
    input: exported.input.extend({ format: writtenFile.format }),
    output: ExportName,
    errors: ['NOT_FOUND', 'CASUS_NOT_RELEASED'],
  },
  'internal.casusPrint': {
    ...exported,
    output: PrintPage,
  },
  'internal.casusDocx': {
    ...exported,
    output: DocxFile,
  },
  'internal.casusExported': {
    input: exported.input.extend(writtenFile),
    output: z.strictObject({}),
    errors: ['NOT_FOUND'],
  },
});

const leavingOpp = ['NOT_FOUND', 'TEXT_CHANGED', 'QUESTIONS_OPEN'] as const;

/** Needs an open vault. */
export const internalOpp = contract({
  'internal.oppFileName': {
    input: OppPrinted.extend({ format: writtenFile.format }),
    output: ExportName,
    errors: ['NOT_FOUND'],
  },
  'internal.oppPrint': { input: OppPrinted, output: PrintPage, errors: leavingOpp },
  'internal.oppDocx': { input: OppPrinted, output: DocxFile, errors: leavingOpp },
  'internal.oppExported': {
    input: OppPrinted.extend(writtenFile),
    output: z.strictObject({}),
    errors: leavingOpp,
  },
});

/** Needs an open vault. */
export const internalArrangement = contract({
  'internal.arrangementFileName': {
    input: ArrangementPrinted.extend({ format: writtenFile.format }),
    output: ExportName,
    errors: ['NOT_FOUND'],
  },
  'internal.arrangementPrint': {
    input: ArrangementPrinted,
    output: PrintPage,
    errors: ['NOT_FOUND'],
  },
  'internal.arrangementDocx': {
    input: ArrangementPrinted,
    output: DocxFile,
    errors: ['NOT_FOUND'],
  },
  'internal.arrangementExported': {
    input: ArrangementPrinted.extend(writtenFile),
    output: z.strictObject({}),
    errors: ['NOT_FOUND'],
  },
});

/** Needs an open vault. */
export const internalReminders = contract({
  'internal.calendarFile': {
    input: RemindersPeriod,
    output: z.strictObject({ text: z.string(), count: z.number().int().min(0) }),
  },
});

/** Needs an open vault. */
export const internalTrajectory = contract({
  'internal.trajectoryFileName': {
    input: TrajectoryPrinted.extend({ format: writtenFile.format }),
    output: ExportName,
    errors: ['NOT_FOUND'],
  },
  'internal.trajectoryPrint': {
    input: TrajectoryPrinted,
    output: PrintPage,
    errors: ['NOT_FOUND'],
  },
  'internal.trajectoryDocx': { input: TrajectoryPrinted, output: DocxFile, errors: ['NOT_FOUND'] },
  'internal.trajectoryExported': {
    input: TrajectoryPrinted.extend(writtenFile),
    output: z.strictObject({}),
    errors: ['NOT_FOUND'],
  },
  'internal.trajectoryPictureName': {
    input: PrintedPicture.extend({ format: z.enum(['svg', 'png']) }),
    output: ExportName,
    errors: ['NOT_FOUND'],
  },
  /** A file of its own: its style within it. Width and height in its own units. */
  'internal.trajectoryPicture': {
    input: PrintedPicture,
    output: z.strictObject({
      svg: z.string(),
      width: z.number().positive(),
      height: z.number().positive(),
    }),
    errors: ['NOT_FOUND'],
  },
  'internal.trajectoryPictureExported': {
    input: PrintedPicture.extend({
      format: z.enum(['svg', 'png']),
      contentHash: writtenFile.contentHash,
    }),
    output: z.strictObject({}),
    errors: ['NOT_FOUND'],
  },
});

/** Needs an open vault. */
export const internalGuardianContacts = contract({
  'internal.guardianPagesFileName': {
    input: GuardianPagesPrinted.extend({ format: writtenFile.format }),
    output: ExportName,
    errors: ['NOT_FOUND'],
  },
  'internal.guardianPagesPrint': {
    input: GuardianPagesPrinted,
    output: PrintPage,
    errors: ['NOT_FOUND'],
  },
  'internal.guardianPagesDocx': {
    input: GuardianPagesPrinted,
    output: DocxFile,
    errors: ['NOT_FOUND'],
  },
  'internal.guardianPagesExported': {
    input: GuardianPagesPrinted.extend(writtenFile),
    output: z.strictObject({}),
    errors: ['NOT_FOUND'],
  },
});

const reportingCodeOf = z.strictObject({ caseFileId: CaseFileId });

/** Needs an open vault. Only as PDF: who gets it must not change it. */
export const internalReportingCode = contract({
  'internal.reportingCodeFileName': {
    input: reportingCodeOf.extend({ format: writtenFile.format }),
    output: ExportName,
    errors: ['NOT_FOUND'],
  },
  'internal.reportingCodePrint': {
    input: reportingCodeOf,
    output: PrintPage,
    errors: ['NOT_FOUND'],
  },
  'internal.reportingCodeExported': {
    input: reportingCodeOf.extend(writtenFile),
    output: z.strictObject({}),
    errors: ['NOT_FOUND'],
  },
});
