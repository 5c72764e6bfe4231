import type { ReasonCode, Tag } from '../finding';
import { endOf, startOf } from '../tokens';
import type { Tokens } from '../tokens';

/** Something that a detector saw, before overlaps are settled and words are found for it. */
export type Spot = {
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
  readonly tag: Tag;
  readonly reason: ReasonCode;
  /** 0 to 1. Below `SURE` a person is asked. */
  readonly confidence: number;
  /** Only how it is written tells, as of a title or brand: company.ts weighs it. */
  readonly soft?: boolean;
};

/**
 * From here on something is replaced without asking. All confidences of the detectors were set by hand
 * and tuned on tests/fixtures/deidentify/tune-*.txt: they order and weigh, they are no measured chances.
 */
export const SURE = 0.6;

/** Tokens that belong together, the last included, and how sure that is. */
export type Span = {
  readonly from: number;
  readonly to: number;
  readonly confidence: number;
  readonly soft?: boolean;
};

/** A span as a spot of its kind. */
export function spotOver(
  tokens: Tokens,
  { from, to, confidence, soft }: Span,
  kind: Pick<Spot, 'tag' | 'reason'>,
): Spot {
  const { tag, reason } = kind;
  const spot = { start: startOf(tokens, from), end: endOf(tokens, to), tag, reason, confidence };
  return soft === true ? { ...spot, soft } : spot;
}
