/** What the pages of a request are made from. */
import type { ArrangementContentRecord, ProfileContentRecord } from '../arrangement-records';

export type PrintedRequest = {
  /** The pupil's name or the code name: above every page. */
  readonly header: string;
  readonly className: string | null;
  /** Null with code names: a school narrows who it is about. */
  readonly schoolName: string | null;
  readonly content: ArrangementContentRecord;
  readonly profile: ProfileContentRecord;
  /** Null: a draft. */
  readonly submittedOn: string | null;
  /**
   * Of the text as it was submitted; null with code names: it is over the names in that text, so that who
   * guesses them could see by it that they are right.
   */
  readonly contentHash: string | null;
  /** Of the version that is linked; null: a draft, or none. */
  readonly oppAdoptedOn: string | null;
  /** Rules that are passed over now, with why. */
  readonly reasons: readonly { readonly says: string; readonly reason: string }[];
  /** `YYYY-MM-DD` */
  readonly today: string;
};
