/** A casus as stored and as handed to the router, ids not yet branded. */
import type { z } from 'zod';
import type {
  Casus,
  CasusCheck,
  CasusPart,
  CasusSourceItem,
  CasusSummary,
  CasusVersion,
} from '../../contract/casus';
import type { CasusReplacement } from '../../contract/casus-findings';
import type { CasusLogEntry, Exemption, MarkedTerm, Remembered } from '../../contract/casus-memory';
import type { CasusMeter } from '../../contract/casus-meter';
import type { Decision } from '../../deidentify';

export type CasusRecord = z.input<typeof Casus>;
export type CasusPartRecord = z.input<typeof CasusPart>;
export type CasusFindingRecord = CasusPartRecord['findings'][number];
export type CasusHintRecord = CasusPartRecord['hints'][number];
export type CasusCheckRecord = z.input<typeof CasusCheck>;
export type CasusSummaryRecord = z.input<typeof CasusSummary>;
export type CasusVersionRecord = z.input<typeof CasusVersion>;
export type CasusMeterRecord = z.input<typeof CasusMeter>;
export type CasusReplacementRecord = z.input<typeof CasusReplacement>;
export type SourceItemRecord = z.input<typeof CasusSourceItem>;
export type LogRecord = z.input<typeof CasusLogEntry>;
export type RememberedRecord = z.input<typeof Remembered>;
export type MarkedTermRecord = z.input<typeof MarkedTerm>;
export type ExemptionRecord = z.input<typeof Exemption>;

/** A decision, with whether what it is about was a known name then. */
export type CasusDecision = Decision & { readonly known?: boolean };

/** A part before anything is replaced. */
export type StoredPart = Pick<
  CasusPartRecord,
  'id' | 'section' | 'partner' | 'source' | 'sourceText' | 'version'
> & {
  readonly decisions: readonly CasusDecision[];
  readonly hintDecisions: readonly Decision[];
};

/** Why a person accepted the meter, and what it said then. */
export type MeterAnswer = {
  readonly reason: string;
  /** How many pupils fitted; null: nobody could count them. */
  readonly matching: number | null;
  /** What the text said of the pupil, where it was not counted; absent in answers of older versions. */
  readonly attributes?: readonly string[];
  readonly unknowable: readonly string[];
};

/** What a reader gets, and what it was made of: frozen at a release. */
export type FrozenContent = Pick<CasusRecord, 'meeting' | 'basis' | 'parts'>;

export type StoredCasus = Pick<
  CasusRecord,
  | 'id'
  | 'caseFileId'
  | 'label'
  | 'status'
  | 'versionNumber'
  | 'meeting'
  | 'basis'
  | 'checkedByRole'
  | 'checkedOn'
  | 'version'
  | 'updatedAt'
> & {
  readonly meterAnswer: MeterAnswer | null;
  readonly parts: readonly StoredPart[];
  /** As it was checked; null in a draft. */
  readonly released: FrozenContent | null;
  /** Newest first. */
  readonly versions: readonly CasusVersionRecord[];
};
