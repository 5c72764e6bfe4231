/** A request for extra support to the partnership (SWV): written, submitted, decided on, evaluated. */
import { z } from 'zod';
import {
  ArrangementAim,
  ArrangementAnswer,
  ArrangementContent,
  ArrangementTried,
} from './arrangement-content';
import { ArrangementFinding, arrangementRuleId } from './arrangement-rules';
import { contract, shellContract } from './contract';
import { PrintableDocument } from './document';
import {
  ArrangementId,
  ArrangementStepId,
  CaseFileId,
  Day,
  Moment,
  OppId,
  PartnershipProfileId,
} from './ids';
import { ProfileContent } from './partnership-profile';
import { Settings } from './settings';
import { TakenFrom } from './text-sources';

const text = z.string().trim().max(5000);
const cents = z.number().int().min(0).max(100_000_000);
const hash = z.string().length(64);

export const decisionOutcomes = ['granted', 'partly', 'refused', 'withdrawn'] as const;
export type DecisionOutcome = (typeof decisionOutcomes)[number];

/** What the partnership decided; recorded again when it was recorded wrongly or changed. */
export const ArrangementDecision = z.strictObject({
  outcome: z.enum(decisionOutcomes),
  on: Day,
  /** Of what was granted. */
  amountCents: cents.nullable(),
  /** Both judge a request (seeds, individueel-arrangement). */
  psychologistAdvice: text,
  managerAdvice: text,
  conditions: text,
  /** The last day; null where nothing was granted. */
  endOn: Day.nullable(),
  /** Planned before the end; null: not planned. */
  evaluationOn: Day.nullable(),
});
export type ArrangementDecision = z.output<typeof ArrangementDecision>;

export const aimResults = ['reached', 'partly', 'not'] as const;
export type AimResult = (typeof aimResults)[number];

export const ArrangementEvaluation = z.strictObject({
  on: Day,
  aims: z
    .array(z.strictObject({ aimId: z.uuidv7(), result: z.enum(aimResults), reached: text }))
    .max(60),
  /** What stays when the arrangement ends. */
  stays: text,
  conclusion: text.min(1),
});
export type ArrangementEvaluation = z.output<typeof ArrangementEvaluation>;

export const ArrangementStepDetail = z.discriminatedUnion('kind', [
  /** With what the pages take from outside the text, as it was then. */
  z.strictObject({
    kind: z.literal('submitted'),
    oppAdoptedOn: Day.nullable(),
    /** Rules that were passed over; why stands in the text. */
    passed: z.array(arrangementRuleId),
  }),
  z.strictObject({ kind: z.literal('takenBack'), reason: text.min(1) }),
  z.strictObject({ kind: z.literal('decided'), decision: ArrangementDecision }),
  z.strictObject({ kind: z.literal('evaluated'), evaluation: ArrangementEvaluation }),
]);
export type ArrangementStepDetail = z.output<typeof ArrangementStepDetail>;

/** Who did what when, and on which text; never changed. */
export const ArrangementStep = z.strictObject({
  id: ArrangementStepId,
  on: Day,
  detail: ArrangementStepDetail,
  contentHash: hash,
  byRole: Settings.shape.ownRole,
  recordedAt: Moment,
});
export type ArrangementStep = z.output<typeof ArrangementStep>;

/** `writing`, `submitted` (waiting), or what was decided. */
const arrangementStatuses = ['writing', 'submitted', ...decisionOutcomes] as const;
export type ArrangementStatus = (typeof arrangementStatuses)[number];

export const Arrangement = z.strictObject({
  id: ArrangementId,
  caseFileId: CaseFileId,
  status: z.enum(arrangementStatuses),
  /** The copy that this request is made with. */
  profile: ProfileContent,
  profileId: PartnershipProfileId,
  profileRevision: z.number().int().min(1),
  /** The newest revision where it is newer than the copy; null also when the profile was removed. */
  newerRevision: z.number().int().min(1).nullable(),
  content: ArrangementContent,
  /** Over the content and the profile: the short one is printed. */
  contentHash: hash,
  submittedOn: Day.nullable(),
  /** The last ones since the last submission. */
  decision: ArrangementDecision.nullable(),
  evaluation: ArrangementEvaluation.nullable(),
  /** All, newest first. */
  steps: z.array(ArrangementStep),
  /** Blocking ones first. */
  findings: z.array(ArrangementFinding),
  /** Counts the saves. */
  version: z.number().int().min(1),
  createdAt: Moment,
  updatedAt: Moment,
});
export type Arrangement = z.output<typeof Arrangement>;

export const ArrangementSummary = Arrangement.pick({
  id: true,
  caseFileId: true,
  status: true,
  submittedOn: true,
  updatedAt: true,
}).extend({
  /** Title of the profile's form, and the partnership's name. */
  title: z.string(),
  profileName: z.string(),
  fromOn: Day.nullable(),
  toOn: Day.nullable(),
  askedCents: cents.nullable(),
  grantedCents: cents.nullable(),
  endOn: Day.nullable(),
  evaluated: z.boolean(),
});
export type ArrangementSummary = z.output<typeof ArrangementSummary>;

/** What a version of the OPP holds that a request asks too, in the fields of the request. */
export const OfferFromOpp = z.strictObject({
  question: ArrangementContent.shape.question,
  aims: z.array(ArrangementAim),
  tried: z.array(ArrangementTried),
  fromOn: Day.nullable(),
  toOn: Day.nullable(),
  evaluationOn: Day.nullable(),
  /** To those questions of the profile that the OPP answers. */
  answers: z.array(ArrangementAnswer),
  source: TakenFrom.omit({ takenAt: true }),
});
export type OfferFromOpp = z.output<typeof OfferFromOpp>;

const arrangementId = z.strictObject({ id: ArrangementId });
const changing = ['NOT_FOUND', 'CASE_FILE_ARCHIVED', 'DISK_FULL'] as const;
const version = z.number().int().min(1);
const printed = arrangementId.extend({
  /** `codeName`: every known name is replaced, and the code name stands in the header. */
  naming: z.enum(['names', 'codeName']),
});

export const arrangement = contract({
  /** Of a case file, newest first; not those in the bin. */
  'arrangement.list': {
    input: z.strictObject({ caseFileId: CaseFileId }),
    output: z.array(ArrangementSummary),
  },
  /** An empty one, with a copy of the profile. */
  'arrangement.create': {
    input: z.strictObject({ caseFileId: CaseFileId, profileId: PartnershipProfileId }),
    output: Arrangement,
    errors: changing,
  },
  'arrangement.get': { input: arrangementId, output: Arrangement, errors: ['NOT_FOUND'] },
  /** Changes nothing: the screen puts it in the form. NOT_FOUND also for an OPP of another file. */
  'arrangement.fromOpp': {
    input: arrangementId.extend({ oppId: OppId, versionNumber: z.number().int().min(1) }),
    output: OfferFromOpp,
    errors: ['NOT_FOUND'],
  },
  /** Autosave. ARRANGEMENT_SUBMITTED: its text is fixed. */
  'arrangement.save': {
    input: arrangementId.extend({ version, content: ArrangementContent }),
    output: Arrangement,
    errors: [...changing, 'VERSION_CONFLICT', 'ARRANGEMENT_SUBMITTED'],
  },
  /** Takes over the newest revision of its profile; answers that still fit stay. */
  'arrangement.takeProfile': {
    input: arrangementId.extend({ version }),
    output: Arrangement,
    errors: [...changing, 'VERSION_CONFLICT', 'ARRANGEMENT_SUBMITTED'],
  },
  /** Fixes the text. ARRANGEMENT_RULES_OPEN with `count`: something stands in the way. */
  'arrangement.submit': {
    input: arrangementId.extend({ version, on: Day }),
    output: Arrangement,
    errors: [
      ...changing,
      'VERSION_CONFLICT',
      'ARRANGEMENT_SUBMITTED',
      'ARRANGEMENT_RULES_OPEN',
      'INVALID_INPUT',
    ],
  },
  /** Back to writing, while nothing was decided. */
  'arrangement.takeBack': {
    input: arrangementId.extend({ reason: text.min(1) }),
    output: Arrangement,
    errors: [...changing, 'ARRANGEMENT_NOT_SUBMITTED', 'ARRANGEMENT_DECIDED'],
  },
  /** EVALUATION_AFTER_END: planned later than the last day. INVALID_INPUT: a day to come, before submission. */
  'arrangement.decide': {
    input: arrangementId.extend({ decision: ArrangementDecision }),
    output: Arrangement,
    errors: [...changing, 'ARRANGEMENT_NOT_SUBMITTED', 'EVALUATION_AFTER_END', 'INVALID_INPUT'],
  },
  /** Of what was granted, in whole or in part. INVALID_INPUT: a day to come, before the decision. */
  'arrangement.evaluate': {
    input: arrangementId.extend({ evaluation: ArrangementEvaluation }),
    output: Arrangement,
    errors: [...changing, 'ARRANGEMENT_NOT_GRANTED', 'INVALID_INPUT'],
  },
  /** Into the bin, for 30 days. */
  'arrangement.remove': { input: arrangementId, output: z.strictObject({}), errors: ['NOT_FOUND'] },
  'arrangement.restore': { input: arrangementId, output: Arrangement, errors: ['NOT_FOUND'] },
  /** The pages as they will be printed, without markup. */
  'arrangement.preview': { input: printed, output: PrintableDocument, errors: ['NOT_FOUND'] },
});

const exported = {
  input: printed,
  output: z.strictObject({ saved: z.boolean() }),
  errors: ['NOT_FOUND', 'PRINT_FAILED', 'DISK_FULL', 'READ_ONLY', 'IO_ERROR'],
} as const;

/** Made by the main process: it asks where, and writes the file. */
export const arrangementExport = shellContract({
  'arrangement.exportPdf': exported,
  'arrangement.exportDocx': exported,
});

/** Input of the internal calls that print. */
export const ArrangementPrinted = printed;
