// Threat: a record under the meldcode endangers a child when the wrong person learns that it exists. It is kept
// apart: no search, count, calendar, list, draft or export but its own knows of it, not even as something
// withheld. No other call of this contract may ever give a trace of it.
import { z } from 'zod';
import { contract, shellContract } from './contract';
import { PrintableDocument } from './document';
import { CaseFileId, Day, Moment } from './ids';

const text = z.string().max(20_000);

/** The five steps of the meldcode huiselijk geweld en kindermishandeling (domain.md section 2, P [22]). */
export const reportingCodeSteps = ['signals', 'consult', 'talk', 'weigh', 'decide'] as const;
export type ReportingCodeStep = (typeof reportingCodeSteps)[number];

const Step = z.strictObject({
  step: z.enum(reportingCodeSteps),
  on: Day.nullable(),
  /** With whom: functions, or names. */
  withWhom: z.string().max(500),
  text,
});

export const ReportingCodeContent = z.strictObject({
  steps: z.array(Step).length(5),
  /** Of the last step; null: not decided. */
  decision: z.enum(['none', 'help', 'report', 'helpAndReport']).nullable(),
  reportedOn: Day.nullable(),
});
export type ReportingCodeContent = z.output<typeof ReportingCodeContent>;

export const ReportingCodeRecord = z.strictObject({
  caseFileId: CaseFileId,
  content: ReportingCodeContent,
  /** 0: nothing was ever written; then nothing is stored either. */
  version: z.number().int().min(0),
  updatedAt: Moment.nullable(),
});
export type ReportingCodeRecord = z.output<typeof ReportingCodeRecord>;

const ofFile = z.strictObject({ caseFileId: CaseFileId });

export const reportingCode = contract({
  'reportingCode.get': { input: ofFile, output: ReportingCodeRecord, errors: ['NOT_FOUND'] },
  /** Autosave straight into the record: a draft would be listed. */
  'reportingCode.save': {
    input: ofFile.extend({ version: z.number().int().min(0), content: ReportingCodeContent }),
    output: ReportingCodeRecord,
    errors: ['NOT_FOUND', 'VERSION_CONFLICT', 'CASE_FILE_ARCHIVED', 'DISK_FULL'],
  },
  /** For good, at once: no bin may hold it. */
  'reportingCode.destroy': {
    input: ofFile,
    output: z.strictObject({}),
    errors: ['NOT_FOUND', 'DISK_FULL'],
  },
  'reportingCode.preview': { input: ofFile, output: PrintableDocument, errors: ['NOT_FOUND'] },
});

/** Its own export, and the only one. */
export const reportingCodeExport = shellContract({
  'reportingCode.exportPdf': {
    input: ofFile,
    output: z.strictObject({ saved: z.boolean() }),
    errors: ['NOT_FOUND', 'PRINT_FAILED', 'DISK_FULL', 'READ_ONLY', 'IO_ERROR'],
  },
});
