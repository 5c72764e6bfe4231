/**
 * The steps of the OPP's cycle: who did what, when, and about which text. A step is never changed: one that
 * was recorded by mistake is withdrawn, with a reason, and stays readable.
 */
import { z } from 'zod';
import { AttachmentId, Day, GuardianId, Moment, OppId, OppStepId } from './ids';
import { Settings } from './settings';

const text = z.string().trim().max(5000);
const short = z.string().trim().max(300);

/** People of a step by guardian, others by name or function. */
const present = {
  guardianIds: z.array(GuardianId).max(12),
  others: z.string().trim().max(500),
};

export const oppHearingForms = ['talk', 'drawing', 'sheet', 'writing', 'other'] as const;
export type OppHearingForm = (typeof oppHearingForms)[number];

export const oppHearingFormWords: Readonly<Record<OppHearingForm, string>> = {
  talk: 'gesprek',
  drawing: 'tekening',
  sheet: 'gespreksblad',
  writing: 'geschreven of getypt',
  other: 'anders',
};

export const oppGoalResults = ['reached', 'partly', 'not'] as const;
export type OppGoalResult = (typeof oppGoalResults)[number];

export const oppGoalResultWords: Readonly<Record<OppGoalResult, string>> = {
  reached: 'behaald',
  partly: 'deels behaald',
  not: 'niet behaald',
};

export const oppGoalNexts = ['continue', 'adjust', 'stop'] as const;
export type OppGoalNext = (typeof oppGoalNexts)[number];

export const oppGoalNextWords: Readonly<Record<OppGoalNext, string>> = {
  continue: 'doel blijft',
  adjust: 'doel wordt aangepast',
  stop: 'doel stopt',
};

/** Whether the pupil was heard, or why not. Law as far as known: per version and per evaluation. */
const heard = z.discriminatedUnion('heard', [
  z.strictObject({
    heard: z.literal(true),
    form: z.enum(oppHearingForms),
    /** The pupil's own words. */
    words: text.min(1),
    /** "Dit deden we ermee". */
    doneWith: text,
  }),
  z.strictObject({ heard: z.literal(false), reason: text.min(1) }),
]);

const OppGoalOutcome = z.strictObject({
  goalId: z.uuidv7(),
  result: z.enum(oppGoalResults),
  why: text,
  next: z.enum(oppGoalNexts),
});
export type OppGoalOutcome = z.output<typeof OppGoalOutcome>;

export const OppStepDetail = z.discriminatedUnion('kind', [
  /** Op overeenstemming gericht overleg. Law: WPO art. 40a lid 1 and 4. */
  z.strictObject({
    kind: z.literal('consultation'),
    ...present,
    outcome: text.min(1),
    agreed: z.boolean(),
  }),
  /** On the action section alone; one per guardian. */
  z.strictObject({
    kind: z.literal('consent'),
    guardianId: GuardianId,
    answer: z.enum(['yes', 'no']),
    /** Of a refusal: why. */
    ground: text,
    how: z.enum(['meeting', 'paper', 'other']),
  }),
  /** The pupil about this version. */
  z.strictObject({ kind: z.literal('hearing'), pupil: heard }),
  /** Signed on paper or in a meeting: "gezien" on the whole, "akkoord" on the action section. */
  z.strictObject({
    kind: z.literal('signature'),
    who: short.min(1),
    role: z.enum(['guardian', 'school', 'pupil', 'other']),
    meaning: z.enum(['seen', 'agreed']),
    /** The scan of the signed page, in the attachments of the file. */
    attachmentId: AttachmentId.nullable(),
  }),
  /** With parents, at least once in every school year. Law: WPO art. 40a lid 3. */
  z.strictObject({
    kind: z.literal('evaluation'),
    ...present,
    outcomes: z.array(OppGoalOutcome).max(60),
    summary: text,
    guardiansSaid: text,
    pupil: heard,
    conclusion: z.enum(['continue', 'revise', 'close']),
  }),
  /** Parents and school don't agree: the route that was named (Geschillencommissie, within six weeks). */
  z.strictObject({ kind: z.literal('dispute'), about: text.min(1), route: text }),
]);
export type OppStepDetail = z.output<typeof OppStepDetail>;
export type OppStepKind = OppStepDetail['kind'];
export type OppStepOf<Kind extends OppStepKind> = Extract<OppStepDetail, { kind: Kind }>;

export const oppStepWords: Readonly<Record<OppStepKind, string>> = {
  consultation: 'Overleg met ouders',
  consent: 'Instemming handelingsdeel',
  hearing: 'Leerling gehoord',
  signature: 'Handtekening',
  evaluation: 'Evaluatie',
  dispute: 'Verschil van mening',
};

export const OppStep = z.strictObject({
  id: OppStepId,
  oppId: OppId,
  /** The version that it was about. */
  versionNumber: z.number().int().min(1),
  on: Day,
  detail: OppStepDetail,
  /** SHA-256 of the whole text and of the action section as they were, 64 hex digits. */
  contentHash: z.string().length(64),
  actionHash: z.string().length(64),
  byRole: Settings.shape.ownRole,
  recordedAt: Moment,
  withdrawn: z.strictObject({ reason: short.min(1), at: Moment }).nullable(),
});
export type OppStep = z.output<typeof OppStep>;
