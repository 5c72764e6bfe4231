/** What the rules look at. All days are `YYYY-MM-DD`. */
import type {
  OppContentRecord,
  OppFactsRecord,
  OppStepRecord,
  OppWaiverRecord,
} from '../opp-records';

/** The version that is checked. */
export type CheckedVersion = {
  readonly number: number;
  readonly content: OppContentRecord;
  readonly contentHash: string;
  readonly actionHash: string;
  /** Null: a draft. In the question "may it be adopted on this day" the day that is asked about. */
  readonly adoptedOn: string | null;
  readonly waivers: readonly OppWaiverRecord[];
  /** The day on which its draft was begun. */
  readonly createdOn: string;
};

export type RuleInput = {
  readonly today: string;
  readonly facts: OppFactsRecord;
  readonly pupil: { readonly startDate: string | null; readonly leaveDate: string | null };
  readonly version: CheckedVersion;
  /** All that was recorded of every version of this OPP and not withdrawn, in any order. */
  readonly steps: readonly OppStepRecord[];
  /** Of every version that was adopted, in any order. */
  readonly adoptions: readonly { readonly number: number; readonly adoptedOn: string }[];
  /** Per guardian of the file. */
  readonly custody: ReadonlyMap<string, 'yes' | 'no' | 'unknown'>;
  /** Periods of the other OPP's of this pupil that went to the register; an open end is null. */
  readonly otherPeriods: readonly {
    readonly startOn: string | null;
    readonly endOn: string | null;
  }[];
  /** The OPP is closed: nothing is due any more. */
  readonly closed: boolean;
};
