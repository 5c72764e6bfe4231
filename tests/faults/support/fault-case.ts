/** One kind of fault: what it does, and what it found. It throws where the vault did not withstand it. */
import type { Random } from '../../../build/example-data/random';

export type FaultTools = {
  /** Kills while saving; the other cases do a part of it. */
  readonly count: number;
  readonly random: Random;
  /** A folder of its own, removed after the case. */
  readonly folder: string;
};

export type FaultCase = {
  readonly name: string;
  /** @returns what was done, for the line of the report; null where this machine can't do it */
  readonly run: (tools: FaultTools) => Promise<string | null>;
};

/** A fault that the vault did not withstand. */
class NotWithstood extends Error {
  override readonly name = 'NotWithstood';
}

export function must(holds: boolean, otherwise: string): asserts holds {
  if (!holds) throw new NotWithstood(otherwise);
}
