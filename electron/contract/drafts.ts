/** What somebody was typing, kept in the vault until it is saved or thrown away. */
import { z } from 'zod';
import { contract } from './contract';
import { CaseFileId, DraftId, Moment, SchoolId } from './ids';

/** Of steps of an OPP that are half written: consultation, consent, hearing, dispute and evaluation. */
export const oppStepDraftKinds = [
  'oppConsultation',
  'oppConsent',
  'oppHearing',
  'oppDispute',
  'oppEvaluation',
] as const;
export type OppStepDraftKind = (typeof oppStepDraftKinds)[number];

/** Of what is recorded about a request that was submitted. */
export const arrangementStepDraftKinds = [
  'arrangementTakeBack',
  'arrangementDecision',
  'arrangementEvaluation',
] as const;
export type ArrangementStepDraftKind = (typeof arrangementStepDraftKinds)[number];

/** Of what is written about a trajectory. */
export const trajectoryDraftKinds = [
  'trajectoryPlan',
  'trajectoryGoal',
  'trajectoryAdjustment',
  'trajectoryReflection',
  'trajectoryEvaluation',
  'trajectoryConsolidation',
  'trajectoryCheck',
  /** No draft is made of scores: the name by which a lock tells that one could not be saved. */
  'trajectoryScores',
] as const;
export type TrajectoryDraftKind = (typeof trajectoryDraftKinds)[number];

/** Of what is written about parents. */
export const guardianDraftKinds = ['guardianContact', 'guardianViews', 'homeSupportPlan'] as const;
export type GuardianDraftKind = (typeof guardianDraftKinds)[number];

/** Of what is written to hand over, to ask and to answer. */
export const handoverDraftKinds = [
  'handoverProfile',
  /** Saved as it is typed: only the name by which a lock tells that it could not be saved. */
  'handoverComposition',
  'warmHandover',
  /** A question about a casus, its target. */
  'casusQuestion',
  /** An answer typed over from paper or a talk; its target is the question. */
  'casusAnswerByHand',
  /** Saved as it is typed. */
  'casusAnswer',
  'keptQuestion',
  /** Saved as it is typed. */
  'accessRequest',
] as const;
export type HandoverDraftKind = (typeof handoverDraftKinds)[number];

const draftKinds = [
  'note',
  'quickNote',
  'privateWorkingNote',
  'caseFile',
  'casus',
  'pupil',
  'opp',
  /** Why rules of its check are passed over, half written. */
  'oppReasons',
  ...oppStepDraftKinds,
  'agreement',
  'arrangement',
  /** Why rules are passed over, half written. */
  'arrangementReasons',
  ...arrangementStepDraftKinds,
  'partnershipProfile',
  ...trajectoryDraftKinds,
  'trajectoryTemplate',
  'trajectoryGroup',
  'goalLibraryItem',
  /** Only a name for a row that could not be saved: of it no draft is made. */
  'schoolCalendar',
  ...guardianDraftKinds,
  'concernSignal',
  ...handoverDraftKinds,
] as const;
export type DraftKind = (typeof draftKinds)[number];

/** Which form it is; there is one draft at each place. */
export const DraftPlace = z.strictObject({
  kind: z.enum(draftKinds),
  caseFileId: CaseFileId.nullable(),
  /**
   * The record that is being edited; null for a new one. A form that belongs to no case file yet
   * (`quickNote`, `pupil`) gives its school here, so that drafts of schools stay apart.
   */
  targetId: z.uuidv7().nullable(),
});
export type DraftPlace = z.output<typeof DraftPlace>;

export const Draft = DraftPlace.extend({
  id: DraftId,
  /** The form's values as the form gave them: the form alone reads them back. */
  payload: z.record(z.string(), z.json()),
  updatedAt: Moment,
});
export type Draft = z.output<typeof Draft>;

/** A draft in the list of what was left open; without its text. */
export const OpenDraft = DraftPlace.extend({
  /** The trajectory on whose screen it goes on: of a goal, or the target itself. Null: of none. */
  within: z.uuidv7().nullable(),
  id: DraftId,
  updatedAt: Moment,
  codeName: z.string().nullable(),
  pupilName: z.string().nullable(),
});
export type OpenDraft = z.output<typeof OpenDraft>;

export const drafts = contract({
  /** Drafts of this school, newest first; none whose record was deleted meanwhile. */
  'drafts.list': { input: z.strictObject({ schoolId: SchoolId }), output: z.array(OpenDraft) },
  'drafts.find': { input: DraftPlace, output: Draft.nullable() },
  'drafts.save': {
    input: DraftPlace.extend({ payload: Draft.shape.payload }),
    output: Draft,
    errors: ['DISK_FULL'],
  },
  'drafts.discard': { input: DraftPlace, output: z.strictObject({}) },
});
