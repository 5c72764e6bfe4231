/**
 * The draft of a joint plan: what was typed and could not be saved, and the version that it was typed over, so
 * that it never takes the place of something newer without a word. Pure.
 */
import { z } from 'zod';
import { HomeSupportPlanContent } from '../../../../electron/contract/guardian-contacts';
import type { HomeSupportPlan } from '../../../../electron/contract/guardian-contacts';
import type { DraftPlace } from '../../../app/use-draft';

export const planDraftPlace = (caseFileId: string): DraftPlace => ({
  kind: 'homeSupportPlan',
  caseFileId,
  targetId: null,
});

export const isSamePlan = (one: HomeSupportPlanContent, other: HomeSupportPlanContent): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

const Payload = z.object({
  content: HomeSupportPlanContent,
  /** Null where nobody knows. */
  over: z.number().int().nullable().default(null),
});

export const draftOfPlan = (
  content: HomeSupportPlanContent,
  over: Pick<HomeSupportPlan, 'version'> | undefined,
): z.output<typeof Payload> => ({ content, over: over?.version ?? null });

export type FromDraft =
  | { readonly kind: 'nothing' | 'saved' }
  /** `older`: the plan was changed since, so a person says which text stays. */
  | { readonly kind: 'typed' | 'older'; readonly content: HomeSupportPlanContent };

/** What lies in the draft, held against the plan as it is; `nothing` where it can't be read. */
export const restoredPlan = (
  payload: unknown,
  { content, version }: Pick<HomeSupportPlan, 'content' | 'version'>,
): FromDraft => {
  const { data } = Payload.safeParse(payload);
  if (data === undefined) return { kind: 'nothing' };
  if (isSamePlan(data.content, content)) return { kind: 'saved' };
  return { kind: data.over === version ? 'typed' : 'older', content: data.content };
};
