/** The form of a check moment: what was seen, and whether it holds. Pure. */
import { z } from 'zod';
import { consolidationTerms } from '../../../../electron/contract/trajectory-record';
import type { ConsolidationTerm } from '../../../../electron/contract/trajectory-record';
import { pastDay } from '../../arrangement/steps/past-day';
import { chosen } from './chosen';
import { talksTexts } from './texts';

const texts = talksTexts.check;
export const holding = ['yes', 'partly', 'no'] as const;

const CheckForm = z.object({
  /** In the form itself, so that what was typed about one moment never lands at another. */
  term: z.enum(consolidationTerms),
  on: pastDay,
  holds: chosen(holding, texts.holdsMissing),
  outcome: z.string().trim().min(1, texts.outcomeMissing).max(5000),
});
export type CheckForm = z.output<typeof CheckForm>;
export type CheckValues = z.input<typeof CheckForm>;

/** @param from Monday of week 0: nothing can have been seen before it; null: not known */
export const checkForm = (from: string | null) =>
  CheckForm.superRefine(({ on }, context) => {
    if (from === null || on === '' || on >= from) return;
    const message = talksTexts.evaluate.tooEarly(from);
    context.addIssue({ code: 'custom', path: ['on'], message });
  });

const Typed = z.object({
  term: z.enum(consolidationTerms),
  on: z.string().nullable(),
  holds: z.enum(holding).nullable(),
  outcome: z.string(),
});

/** What was typed before and not recorded; null where it can't be read, or its moment is no longer open. */
export const checkOfDraft = (
  payload: Readonly<Record<string, unknown>> | null,
  open: readonly ConsolidationTerm[],
): CheckValues | null => {
  const { data } = Typed.safeParse(payload);
  return data === undefined || !open.includes(data.term) ? null : data;
};
