/** An OPP as stored and as handed to the router, ids not yet branded. */
import type { z } from 'zod';
import type {
  Opp,
  OppComparison,
  OppEvent,
  OppFacts,
  OppOverviewRow,
  OppSummary,
  OppVersion,
  OppVersionSummary,
} from '../../contract/opp';
import type { OppContent } from '../../contract/opp-content';
import type { OppFinding, OppWaiver } from '../../contract/opp-rules';
import type { OppStep, OppStepDetail } from '../../contract/opp-steps';

export type OppRecord = z.input<typeof Opp>;
export type OppSummaryRecord = z.input<typeof OppSummary>;
export type OppVersionRecord = z.input<typeof OppVersion>;
export type OppVersionSummaryRecord = z.input<typeof OppVersionSummary>;
export type OppFactsRecord = z.input<typeof OppFacts>;
export type OppContentRecord = z.input<typeof OppContent>;
export type OppStepRecord = z.input<typeof OppStep>;
export type OppStepDetailRecord = z.input<typeof OppStepDetail>;
export type OppEventRecord = z.input<typeof OppEvent>;
export type OppFindingRecord = z.input<typeof OppFinding>;
export type OppWaiverRecord = z.input<typeof OppWaiver>;
export type OppComparisonRecord = z.input<typeof OppComparison>;
export type OppOverviewRecord = z.input<typeof OppOverviewRow>;
