/** A step that is half written, as it lies in the vault. Pure. */
import { z } from 'zod';
import type { Draft } from '../../../../electron/contract/drafts';
import type { OppVersion } from '../../../../electron/contract/opp';

const Stored = z.object({ versionNumber: z.number().int(), values: z.unknown() });

/** What is kept while a step on a version is typed. */
export const stepDraftOf = <Values>(versionNumber: number, values: Values) => ({
  versionNumber,
  values,
});

/**
 * What was typed about this version.
 * @param typed the form's values, of which nothing is asked yet
 * @returns null when it was about another one: a version that was thrown away and made again bears the same
 * number, and is younger than what was typed
 */
export const stepOfDraft = <Values>(
  stored: Pick<Draft, 'payload' | 'updatedAt'> | null,
  { number, createdAt }: Pick<OppVersion, 'number' | 'createdAt'>,
  typed: z.ZodType<Values>,
): Values | null => {
  const { data } = Stored.safeParse(stored?.payload);
  if (stored === null || data?.versionNumber !== number) return null;
  if (stored.updatedAt < createdAt) return null;
  return typed.safeParse(data.values).data ?? null;
};
