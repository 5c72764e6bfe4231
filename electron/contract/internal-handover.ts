/** Internal calls of what goes to another reader: handover, questions, inzage, and taking everything along. */
import { z } from 'zod';
import { AccessPrinted } from './access-requests';
import { QuestionPrinted } from './consultation';
import { contract } from './contract';
import { WrittenArchive, writingArchive } from './exchange';
import { HandoverPrinted, WarmPrinted } from './handover';
import { CaseFileId, FileToken } from './ids';
import { DocxFile, ExportName, PrintPage, writtenFile } from './internal';
import { OwnExportAsked } from './own-export';

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
