/** A request as stored and as handed to the router, ids not yet branded. */
import type { z } from 'zod';
import type {
  Arrangement,
  ArrangementDecision,
  ArrangementEvaluation,
  ArrangementStep,
  ArrangementStepDetail,
  ArrangementSummary,
} from '../../contract/arrangement';
import type { ArrangementContent } from '../../contract/arrangement-content';
import type { ArrangementFinding } from '../../contract/arrangement-rules';
import type { PartnershipProfile, ProfileContent } from '../../contract/partnership-profile';

export type ArrangementRecord = z.input<typeof Arrangement>;
export type ArrangementSummaryRecord = z.input<typeof ArrangementSummary>;
export type ArrangementContentRecord = z.input<typeof ArrangementContent>;
export type ArrangementStepRecord = z.input<typeof ArrangementStep>;
export type ArrangementStepDetailRecord = z.input<typeof ArrangementStepDetail>;
export type DecisionRecord = z.input<typeof ArrangementDecision>;
export type EvaluationRecord = z.input<typeof ArrangementEvaluation>;
export type ArrangementFindingRecord = z.input<typeof ArrangementFinding>;
export type ProfileRecord = z.input<typeof PartnershipProfile>;
export type ProfileContentRecord = z.input<typeof ProfileContent>;
