/** A casus: chosen parts of a case file, de-identified, under a label of its own. */
import { z } from 'zod';
import { contract, shellContract } from './contract';
import { PrintableDocument } from './document';
import { CaseFileId, CasusId, CasusPartId, Day, Moment, NoteId } from './ids';
import { Settings } from './settings';

const findingTags = [
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
  /** The engine's: part, place and surface. */
  id: z.string().max(2000),
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
  /** A person decided this; otherwise it is what the engine does by itself. */
  decided: z.boolean(),
});
export type CasusFinding = z.output<typeof CasusFinding>;

/** A piece of the text in both columns; `findingId` marks what was replaced. */
const CasusSegment = z.strictObject({
  text: z.string(),
  original: z.string(),
  findingId: z.string().nullable(),
});

const casusPartKinds = ['helpQuestion', 'field', 'note', 'own'] as const;

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

/** A known name that stands in the casus although nobody chose to keep it, such as in a replacement. */
const CasusLeftover = z.strictObject({ partId: CasusPartId, surface: z.string() });

export const Casus = z.strictObject({
  id: CasusId,
  caseFileId: CaseFileId,
  label: z.string(),
  status: z.enum(['draft', 'released']),
  parts: z.array(CasusPart),
  openQuestions: z.number().int().min(0),
  replacedCount: z.number().int().min(0),
  /** Sure findings that a person chose to keep: the release asks about them once more. */
  keptSure: z.number().int().min(0),
  leftovers: z.array(CasusLeftover),
  checkedByRole: Settings.shape.ownRole.nullable(),
  checkedOn: Day.nullable(),
  version: z.number().int().min(1),
  updatedAt: Moment,
});
export type Casus = z.output<typeof Casus>;

/** Longest texts that a person types into a casus, and longest replacement, in characters. */
export const MAX_HELP_QUESTION = 5000;
export const MAX_OWN_TEXT = 20_000;
export const MAX_REPLACEMENT = 200;

export const CasusSummary = z.strictObject({
  id: CasusId,
  label: z.string(),
  status: z.enum(['draft', 'released']),
  openQuestions: z.number().int().min(0),
  checkedOn: Day.nullable(),
  updatedAt: Moment,
  exportCount: z.number().int().min(0),
});
export type CasusSummary = z.output<typeof CasusSummary>;

/** Fields of the case file that may be taken along, already generalised (domain.md section 3). */
export const casusFields = [
  'yearBand',
  'ageBand',
  'supportPhase',
  'homeLanguage',
  'summary',
] as const;
export type CasusField = (typeof casusFields)[number];

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
      helpQuestion: z.string().max(MAX_HELP_QUESTION),
      own: z.string().max(MAX_OWN_TEXT),
      fields: z.array(z.enum(casusFields)),
      noteIds: z.array(NoteId).max(100),
    }),
    output: Casus,
    errors: ['NOT_FOUND', 'VERSION_CONFLICT', 'CASUS_RELEASED', 'DISK_FULL'],
  },
  'casus.decide': {
    input: casusId.extend({
      partId: CasusPartId,
      findingId: z.string().max(2000),
      choice: z.enum(['replace', 'keep', 'undo']),
      replacement: z.string().trim().max(MAX_REPLACEMENT).nullable(),
      /** Also for every other place where the same stands. */
      everywhere: z.boolean(),
    }),
    output: Casus,
    errors: ['NOT_FOUND', 'CASUS_RELEASED'],
  },
  /**
   * Records that a person checked it, and fixes what was checked. Refused while a question is open
   * (QUESTIONS_OPEN), and while a sure identity stands in it that the person was not shown as kept
   * (IDENTITY_LEFT): `keptSure` is the number of kept ones in the summary that was confirmed.
   */
  'casus.release': {
    input: casusId.extend({ version: z.number().int(), keptSure: z.number().int().min(0) }),
    output: Casus,
    errors: [
      'NOT_FOUND',
      'VERSION_CONFLICT',
      'CASUS_EMPTY',
      'QUESTIONS_OPEN',
      'IDENTITY_LEFT',
      'DISK_FULL',
    ],
  },
  'casus.reopen': { input: casusId, output: Casus, errors: ['NOT_FOUND'] },
  /** Into the bin; its label isn't given out again while it lies there. */
  'casus.delete': { input: casusId, output: z.strictObject({}), errors: ['NOT_FOUND'] },
  'casus.restore': { input: casusId, output: Casus, errors: ['NOT_FOUND'] },
  /** What each field would say, generalised; null where the file does not know it. */
  'casus.fields': {
    input: z.strictObject({ caseFileId: CaseFileId }),
    output: z.array(
      z.strictObject({
        field: z.enum(casusFields),
        heading: z.string(),
        text: z.string().nullable(),
      }),
    ),
    errors: ['NOT_FOUND'],
  },
  /** The page as it will be printed, without markup. */
  'casus.preview': { input: casusId, output: PrintableDocument, errors: ['NOT_FOUND'] },
});

/** Made by the main process: it prints. */
export const casusExport = shellContract({
  'casus.exportPdf': {
    input: casusId,
    output: z.strictObject({ saved: z.boolean() }),
    errors: [
      'NOT_FOUND',
      'CASUS_NOT_RELEASED',
      'IDENTITY_LEFT',
      'PRINT_FAILED',
      'DISK_FULL',
      'READ_ONLY',
      'IO_ERROR',
    ],
  },
});
