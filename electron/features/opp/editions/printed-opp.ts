/** What an edition is made from: one version of an OPP and what was recorded about it. */
import type { OppFactsRecord, OppStepRecord, OppVersionRecord } from '../opp-records';

export type PrintedOpp = {
  /** The pupil's name or the code name: above every page. */
  readonly header: string;
  readonly className: string | null;
  /** Null with code names: a school narrows who it is about. */
  readonly schoolName: string | null;
  readonly version: OppVersionRecord;
  /**
   * What binds a signature to this text. Null with code names: it is calculated over what was typed, so who
   * guesses the names could see from it that they guessed right.
   */
  readonly codes: { readonly text: string; readonly actions: string } | null;
  readonly facts: OppFactsRecord;
  /** Of this version, not withdrawn, in any order. */
  readonly steps: readonly OppStepRecord[];
  /** Of all guardians that a step can name; with code names a plain word. */
  readonly guardianNames: ReadonlyMap<string, string>;
  /** Those without a right to information: never listed, by whatever word. */
  readonly unlistedIds: ReadonlySet<string>;
  /** Those with custody: each gets a line to sign on. */
  readonly custodyIds: ReadonlySet<string>;
  /** `YYYY-MM-DD` */
  readonly today: string;
};

/** Not adopted yet. */
export const isDraft = ({ version }: Pick<PrintedOpp, 'version'>): boolean =>
  version.adoptedOn === null;
