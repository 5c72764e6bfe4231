/** Calls that the main process makes itself; the bridge passes none of these on for the screen. */
import { z } from 'zod';
import { AccessPrinted } from './access-requests';
import { ArrangementPrinted } from './arrangement';
import { casusLayouts } from './casus-calls';
import { QuestionPrinted } from './consultation';
import { contract } from './contract';
import { WrittenArchive, writingArchive } from './exchange';
import { GuardianPagesPrinted } from './guardian-contacts';
import { HandoverPrinted, WarmPrinted } from './handover';
import { CaseFileId, CasusId, Day, FileToken } from './ids';
import { OppPrinted } from './opp-calls';
import { OwnExportAsked } from './own-export';
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

const writtenFile = {
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

const leavingHandover = ['NOT_FOUND', 'TEXT_CHANGED'] as const;

/** Needs an open vault. */
export const internalHandover = contract({
  /** Six generated words, for a PDF that is locked. The vault process draws them, for every kind of file. */
  'internal.sealingPassphrase': {
    input: z.strictObject({}),
    output: z.strictObject({ passphrase: z.string() }),
  },
  'internal.handoverFileName': {
    input: HandoverPrinted.extend({ format: writtenFile.format }),
    output: ExportName,
    errors: ['NOT_FOUND'],
  },
  'internal.handoverPrint': { input: HandoverPrinted, output: PrintPage, errors: leavingHandover },
  'internal.handoverDocx': { input: HandoverPrinted, output: DocxFile, errors: leavingHandover },
  'internal.handoverExported': {
    input: HandoverPrinted.extend(writtenFile),
    output: z.strictObject({}),
    errors: leavingHandover,
  },
  'internal.warmFileName': {
    input: WarmPrinted.extend({ format: writtenFile.format }),
    output: ExportName,
    errors: ['NOT_FOUND'],
  },
  'internal.warmPrint': { input: WarmPrinted, output: PrintPage, errors: ['NOT_FOUND'] },
  'internal.warmDocx': { input: WarmPrinted, output: DocxFile, errors: ['NOT_FOUND'] },
  /** A sheet for a talk is no handover: nothing is kept of it. */
  'internal.warmExported': {
    input: WarmPrinted.extend(writtenFile),
    output: z.strictObject({}),
    errors: ['NOT_FOUND'],
  },
});

/** Needs an open vault. */
export const internalConsultation = contract({
  'internal.questionFileName': {
    input: QuestionPrinted.extend({ format: writtenFile.format }),
    output: ExportName,
    errors: ['NOT_FOUND', 'CASUS_NOT_RELEASED'],
  },
  'internal.questionPrint': {
    input: QuestionPrinted,
    output: PrintPage,
    errors: ['NOT_FOUND', 'CASUS_NOT_RELEASED', 'IDENTITY_LEFT'],
  },
  'internal.questionExported': {
    input: QuestionPrinted.extend(writtenFile),
    output: z.strictObject({}),
    errors: ['NOT_FOUND', 'CASUS_NOT_RELEASED', 'IDENTITY_LEFT'],
  },
});

/** Needs an open vault. */
export const internalAccessRequests = contract({
  'internal.accessFileName': {
    input: AccessPrinted.extend({ format: writtenFile.format }),
    output: ExportName,
    errors: ['NOT_FOUND'],
  },
  'internal.accessPrint': { input: AccessPrinted, output: PrintPage, errors: leavingHandover },
  'internal.accessExported': {
    input: AccessPrinted.extend(writtenFile),
    output: z.strictObject({}),
    errors: leavingHandover,
  },
});

/**
 * Needs an open vault. The vault process writes the archive, the main process prints what goes in as PDF: begin,
 * then of each file in `toPrint` its page and its PDF, then finish. One at a time; abort leaves nothing.
 */
export const internalOwnExport = contract({
  'internal.ownExportBegin': {
    input: OwnExportAsked.extend({ token: FileToken }),
    output: z.strictObject({ toPrint: z.array(CaseFileId) }),
    errors: writingArchive,
  },
  'internal.ownExportPage': {
    input: z.strictObject({ caseFileId: CaseFileId }),
    output: PrintPage,
    errors: ['NOT_FOUND', 'CANCELLED'],
  },
  'internal.ownExportPdf': {
    input: z.strictObject({ caseFileId: CaseFileId, bytes: z.instanceof(Uint8Array) }),
    output: z.strictObject({}),
    errors: writingArchive,
  },
  'internal.ownExportFinish': {
    input: z.strictObject({}),
    output: WrittenArchive.extend({ dossierCount: z.number().int().min(0) }),
    errors: writingArchive,
  },
  'internal.ownExportAbort': { input: z.strictObject({}), output: z.strictObject({}) },
});
