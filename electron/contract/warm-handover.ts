/** Warm handover: the talk between the teacher of now and the one of next year, with a sheet for both. */
import { z } from 'zod';
import { CaseFileId, Day, Moment, WarmHandoverId } from './ids';

const short = (longest: number) => z.string().trim().max(longest);

/** The questions of the sheet, in their order; custom (seeds, impulsklas; issue 6). */
export const warmQuestions = [
  'strengths',
  'works',
  'avoid',
  'firstWeeks',
  'peers',
  'learning',
  'home',
  'openGoals',
  'ownQuestion',
] as const;
export type WarmQuestion = (typeof warmQuestions)[number];

/** A talk between the teacher of now and the one of next year. */
export const WarmHandoverContent = z.strictObject({
  /** When they talked; null: it is still to come. */
  on: Day.nullable(),
  /** Functions, or names. */
  present: short(300),
  answers: z.array(
    z.strictObject({ question: z.enum(warmQuestions), giver: short(5000), taker: short(5000) }),
  ),
  agreed: short(5000),
  /** When they look back together. */
  lookBackOn: Day.nullable(),
});
export type WarmHandoverContent = z.output<typeof WarmHandoverContent>;

export const WarmHandover = z.strictObject({
  id: WarmHandoverId,
  caseFileId: CaseFileId,
  content: WarmHandoverContent,
  version: z.number().int().min(1),
  createdAt: Moment,
  updatedAt: Moment,
});
export type WarmHandover = z.output<typeof WarmHandover>;
