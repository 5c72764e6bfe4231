/** An OPP (ontwikkelingsperspectief): its versions, what was done for it, and what the check found. */
import { z } from 'zod';
import { CaseFileId, Day, Moment, OppId } from './ids';
import { OppContent } from './opp-content';
import { oppRuleLevels } from './opp-rule-kinds';
import { OppFinding, OppWaiver } from './opp-rules';
import { oppSchoolKinds, oppTriggers } from './opp-sections';
import { OppStep } from './opp-steps';
import { Settings } from './settings';

const number = z.number().int().min(1);
/** SHA-256, 64 hex digits. */
const hash = z.string().length(64);

/** What it is registered with; ROD asks for start and end alone (domain.md section 1). */
export const OppFacts = z.strictObject({
  schoolKind: z.enum(oppSchoolKinds),
  trigger: z.enum(oppTriggers).nullable(),
  triggerOn: Day.nullable(),
  /** Ingangsdatum and einddatum. */
  startOn: Day.nullable(),
  endOn: Day.nullable(),
});
export type OppFacts = z.output<typeof OppFacts>;

/** What changed of the OPP itself: its facts, its closing, its reopening. Never changed afterwards. */
export const OppEvent = z.strictObject({
  id: z.uuidv7(),
  detail: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('facts'), before: OppFacts, after: OppFacts }),
    z.strictObject({ kind: z.literal('closed'), endOn: Day, reason: z.string() }),
    /** With the end and the reason that were taken back. */
    z.strictObject({ kind: z.literal('reopened'), endOn: Day.nullable(), reason: z.string() }),
  ]),
  byRole: Settings.shape.ownRole,
  at: Moment,
});
export type OppEvent = z.output<typeof OppEvent>;

/**
 * Where a version stands in the cycle: `draft`, `consulted` (a consultation on it), `consented` (a valid
 * consent on its action section), `adopted`, `evaluated` (an evaluation since), `superseded`.
 */
const oppStages = [
  'draft',
  'consulted',
  'consented',
  'adopted',
  'evaluated',
  'superseded',
] as const;
export type OppStage = (typeof oppStages)[number];

/**
 * Of the action section of a version: `agreed` (consent of guardians on this text), `refused`, `void`
 * (they agreed to a text that was changed since), `disputed` (guardians differ), `asked` (nothing yet on this
 * version, or a refusal of a text that was changed since: both are asked again).
 */
const oppConsentStates = ['asked', 'agreed', 'refused', 'void', 'disputed'] as const;
export type OppConsentState = (typeof oppConsentStates)[number];

export const OppVersion = z.strictObject({
  number,
  stage: z.enum(oppStages),
  content: OppContent,
  contentHash: hash,
  actionHash: hash,
  /** The first eight digits of `contentHash`, as the signing page prints them. */
  shortHash: z.string().length(8),
  consent: z.enum(oppConsentStates),
  /** Whether the action section applies: adopted, and agreed to. */
  actionInForce: z.boolean(),
  adoptedOn: Day.nullable(),
  adoptedByRole: Settings.shape.ownRole.nullable(),
  waivers: z.array(OppWaiver),
  /** Counts the saves of a draft: goes along with every change of it. */
  version: z.number().int().min(1),
  createdAt: Moment,
  updatedAt: Moment,
});
export type OppVersion = z.output<typeof OppVersion>;

export const OppVersionSummary = OppVersion.pick({
  number: true,
  stage: true,
  shortHash: true,
  consent: true,
  actionInForce: true,
  adoptedOn: true,
  createdAt: true,
  updatedAt: true,
});
export type OppVersionSummary = z.output<typeof OppVersionSummary>;

/** `preparing`: never adopted; `inForce`: a version applies; `closed`. */
const oppStatuses = ['preparing', 'inForce', 'closed'] as const;
export type OppStatus = (typeof oppStatuses)[number];

export const Opp = z.strictObject({
  id: OppId,
  caseFileId: CaseFileId,
  status: z.enum(oppStatuses),
  facts: OppFacts,
  /** Counts the changes of `facts`: goes along with every change of them. */
  factsVersion: z.number().int().min(1),
  /** Six weeks after `triggerOn`, while no version was adopted; else null. */
  deadlineOn: Day.nullable(),
  closedReason: z.string(),
  /** The version that is written on. */
  draft: OppVersion.nullable(),
  /** The adopted version that applies. */
  inForce: OppVersion.nullable(),
  /** All, newest first. */
  versions: z.array(OppVersionSummary),
  /** All that was recorded, newest first, the withdrawn too. */
  steps: z.array(OppStep),
  /** Newest first. */
  events: z.array(OppEvent),
  /** Of the draft, else of the version in force; blocking ones first. */
  findings: z.array(OppFinding),
});
export type Opp = z.output<typeof Opp>;

export const OppSummary = Opp.pick({
  id: true,
  caseFileId: true,
  status: true,
  facts: true,
  deadlineOn: true,
}).extend({
  versions: z.array(OppVersionSummary),
  updatedAt: Moment,
});
export type OppSummary = z.output<typeof OppSummary>;

/** A run of words in a comparison: in both, in the newer alone, in the older alone. */
const DiffRun = z.strictObject({ change: z.enum(['same', 'added', 'removed']), text: z.string() });
export type DiffRun = z.output<typeof DiffRun>;

/** What differs in one field between two versions. */
const OppChange = z.strictObject({
  /** What it is of: "Doel 2 (Rekenen), streven". */
  label: z.string(),
  change: z.enum(['added', 'removed', 'changed']),
  runs: z.array(DiffRun),
});
export type OppChange = z.output<typeof OppChange>;

export const OppComparison = z.strictObject({
  from: number,
  to: number,
  /** Changed sections alone, in their order. */
  sections: z.array(
    z.strictObject({
      section: OppContent.keyof(),
      /** "1 doel erbij, 2 doelen gewijzigd." */
      inWords: z.string(),
      changes: z.array(OppChange),
    }),
  ),
  actionSectionChanged: z.boolean(),
});
export type OppComparison = z.output<typeof OppComparison>;

/** Where a case file stands, in the overview of all files. */
export const oppOverviewStates = [
  'none',
  'preparing',
  'waitingForConsent',
  'evaluationDue',
  'inForce',
  'closed',
] as const;
export type OppOverviewState = (typeof oppOverviewStates)[number];

export const OppOverviewRow = z.strictObject({
  caseFileId: CaseFileId,
  oppId: OppId.nullable(),
  codeName: z.string(),
  pupilName: z.string(),
  sortName: z.string(),
  classGroupName: z.string().nullable(),
  state: z.enum(oppOverviewStates),
  versionNumber: number.nullable(),
  startOn: Day.nullable(),
  /** The next day that asks for something, and what it asks. */
  nextOn: Day.nullable(),
  nextWhat: z.enum(['sixWeeks', 'evaluation', 'goal']).nullable(),
  /** The strongest level among what the check found; null: nothing. */
  worst: z.enum(oppRuleLevels).nullable(),
});
export type OppOverviewRow = z.output<typeof OppOverviewRow>;
