/** A step that is half written, as it lies in the vault. Pure. */
import { z } from 'zod';
import type { Draft } from '../../../../electron/contract/drafts';
import type { OppVersion } from '../../../../electron/contract/opp';

const Stored = z.object({
  versionNumber: z.number().int(),
  /** The action section that stood there; null where nobody knows. */
  actionHash: z.string().nullable().default(null),
  values: z.unknown(),
});

/** What is kept while a step on a version is typed. */
export const stepDraftOf = <Values>(
  { number, actionHash }: Pick<OppVersion, 'number' | 'actionHash'>,
  values: Values,
) => ({ versionNumber: number, actionHash, values });

/** What was typed, and whether the action section reads otherwise since. */
export type TypedStep<Values> = { readonly values: Values; readonly actionsChanged: boolean };

/**
 * What was typed about this version.
 * @param typed the form's values, of which nothing is asked yet
 * @returns null when it was about another one: a version that was thrown away and made again bears the same
 * number, and is younger than what was typed
 */
export const stepOfDraft = <Values>(
  stored: Pick<Draft, 'payload' | 'updatedAt'> | null,
  { number, createdAt, actionHash }: Pick<OppVersion, 'number' | 'createdAt' | 'actionHash'>,
  typed: z.ZodType<Values>,
): TypedStep<Values> | null => {
  const { data } = Stored.safeParse(stored?.payload);
  if (stored === null || data?.versionNumber !== number) return null;
  if (stored.updatedAt < createdAt) return null;
  const values = typed.safeParse(data.values).data;
  return values === undefined ? null : { values, actionsChanged: data.actionHash !== actionHash };
};
