import type { Finding } from './finding';
import type { Proposal } from './propose-person';

/** What a detector hands in: a finding before overlaps are settled and ids are given. */
export type Draft = Pick<
  Finding,
  'start' | 'end' | 'tag' | 'subject' | 'certainty' | 'form' | 'reason'
> & {
  readonly proposal: Proposal;
  /** Absent: that of a known value. */
  readonly confidence?: number;
  /** Only how it is written tells: worth little in a text that surely names nobody. */
  readonly soft?: boolean;
};
