/** The meter of re-identifiability: how many pupils of the school fit what is left in the text. */
import { z } from 'zod';
import { narrowingKinds, unknowableKinds } from './casus-findings';

export const MAX_METER_REASON = 500;

const count = z.number().int().min(0);

const narrowing = z.strictObject({
  kind: z.enum(narrowingKinds),
  /** As it stands in the text that the reader gets. */
  surface: z.string(),
  /** Pupils that fit this attribute, whatever the others say. */
  matchingAlone: count,
  /** Pupils that fit all the others. */
  matchingWithout: count,
});

export const CasusMeter = z.strictObject({
  /**
   * `noList`: the school has no imported class list. Every count is then 0 and is not to be shown, and a
   * person must answer as below the minimum.
   */
  state: z.enum(['noList', 'counted']),
  /** Pupils on the list of the school now. */
  population: count,
  /** Of those: pupils that fit all attributes that the list knows. */
  matching: count,
  /** Instellingen: below this a person must answer. */
  minimum: count,
  belowMinimum: z.boolean(),
  attributes: z.array(narrowing),
  /** Index in `attributes`: the one without which most more pupils fit. */
  narrowest: count.nullable(),
  /** What a wider band would give. */
  wider: z.array(
    z.strictObject({ kind: z.enum(narrowingKinds), proposal: z.string(), matching: count }),
  ),
  /** What the list cannot know: "kan dit nog smaller maken". */
  unknowable: z.array(z.strictObject({ kind: z.enum(unknowableKinds), surface: z.string() })),
  /**
   * Why a person accepted it below the minimum, or uncounted; null again once it says more than it did
   * then.
   */
  acceptedReason: z.string().nullable(),
});
export type CasusMeter = z.output<typeof CasusMeter>;
