/** A casus: chosen parts of a case file, de-identified, under a label of its own. */
import { z } from 'zod';
import { contract, shellContract } from './contract';
import { CaseFileId, CasusId, CasusPartId, Day, Moment, NoteId } from './ids';

export const findingTags = [
  'PERSON',
  'LOCATION',
  'ORGANISATION',
  'DATE',
  'AGE',
  'PHONE',
  'EMAIL',
  'URL',
  'BSN',
  'POSTCODE_ADDRESS',
  'ID',
] as const;

export const CasusFinding = z.strictObject({
  id: z.string().max(200),
  start: z.number().int().min(0),
  end: z.number().int().min(0),
  tag: z.enum(findingTags),
  surface: z.string(),
  /** `question`: a known name that is also an ordinary word; a person must answer. */
  certainty: z.enum(['sure', 'question']),
  reason: z.string().max(60),
  proposal: z.string(),
  /** What will happen: replaced by `replacement`, kept as it is, or not answered yet. */
  state: z.enum(['replace', 'keep', 'open']),
  replacement: z.string(),
});
export type CasusFinding = z.output<typeof CasusFinding>;

/** A piece of the text in both columns; `findingId` marks what was replaced. */
export const CasusSegment = z.strictObject({
  text: z.string(),
  original: z.string(),
  findingId: z.string().nullable(),
});

export const casusPartKinds = ['helpQuestion', 'field', 'note', 'own'] as const;

export const CasusPart = z.strictObject({
  id: CasusPartId,
  kind: z.enum(casusPartKinds),
  sourceId: z.string().nullable(),
  heading: z.string(),
  sourceText: z.string(),
  findings: z.array(CasusFinding),
  segments: z.array(CasusSegment),
});
export type CasusPart = z.output<typeof CasusPart>;

export const Casus = z.strictObject({
  id: CasusId,
  caseFileId: CaseFileId,
  label: z.string(),
  status: z.enum(['draft', 'released']),
  parts: z.array(CasusPart),
  openQuestions: z.number().int().min(0),
  replacedCount: z.number().int().min(0),
  checkedByRole: z.string().nullable(),
  checkedOn: Day.nullable(),
  version: z.number().int().min(1),
  updatedAt: Moment,
});
export type Casus = z.output<typeof Casus>;

export const CasusSummary = z.strictObject({
  id: CasusId,
  label: z.string(),
  status: z.enum(['draft', 'released']),
  openQuestions: z.number().int().min(0),
  checkedOn: Day.nullable(),
  updatedAt: Moment,
  exportCount: z.number().int().min(0),
});

/** Fields of the case file that may be taken along, already generalised (domain.md section 3). */
export const casusFields = ['yearBand', 'ageBand', 'supportPhase', 'summary', 'homeLanguage'] as const;

const casusId = z.strictObject({ id: CasusId });

export const casus = contract({
  'casus.list': {
    input: z.strictObject({ caseFileId: CaseFileId }),
    output: z.array(CasusSummary),
  },
  'casus.create': {
    input: z.strictObject({ caseFileId: CaseFileId }),
    output: Casus,
    errors: ['NOT_FOUND'],
  },
  'casus.get': { input: casusId, output: Casus, errors: ['NOT_FOUND'] },
  /** Replaces the parts that were chosen; decisions on text that stays are kept. */
  'casus.compose': {
    input: casusId.extend({
      version: z.number().int(),
      helpQuestion: z.string().max(5000),
      own: z.string().max(20_000),
      fields: z.array(z.enum(casusFields)),
      noteIds: z.array(NoteId).max(100),
    }),
    output: Casus,
    errors: ['NOT_FOUND', 'VERSION_CONFLICT', 'DISK_FULL'],
  },
  'casus.decide': {
    input: casusId.extend({
      partId: CasusPartId,
      findingId: z.string().max(200),
      choice: z.enum(['replace', 'keep', 'undo']),
      replacement: z.string().max(200).nullable(),
      /** Also for every other place where the same stands. */
      everywhere: z.boolean(),
    }),
    output: Casus,
    errors: ['NOT_FOUND'],
  },
  /** Records that a person checked it. Refused while a question is open. */
  'casus.release': {
    input: casusId,
    output: Casus,
    errors: ['NOT_FOUND', 'QUESTIONS_OPEN', 'IDENTITY_LEFT'],
  },
  'casus.reopen': { input: casusId, output: Casus, errors: ['NOT_FOUND'] },
  'casus.delete': { input: casusId, output: z.strictObject({}), errors: ['NOT_FOUND'] },
  /** The page as it will be printed, as safe HTML for the preview frame. */
  'casus.preview': { input: casusId, output: z.strictObject({ html: z.string() }), errors: ['NOT_FOUND'] },
});

/** Made by the main process: it prints. */
export const casusExport = shellContract({
  'casus.exportPdf': {
    input: casusId,
    output: z.strictObject({ saved: z.boolean() }),
    errors: ['NOT_FOUND', 'QUESTIONS_OPEN', 'PRINT_FAILED', 'DISK_FULL', 'READ_ONLY', 'IO_ERROR'],
  },
});
