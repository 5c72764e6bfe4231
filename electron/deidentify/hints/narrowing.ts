import type { Narrowing } from '../hint';

/** A stretch that tells an attribute which the class list knows as well. */
export type Narrowed = {
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
  readonly narrowing: Narrowing;
  /** Wider words in its place; null: none is at hand. */
  readonly proposal: string | null;
};
