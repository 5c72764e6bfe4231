/** What an OPP is registered with, as a form and back. Pure. */
import { z } from 'zod';
import type { OppFacts } from '../../../../electron/contract/opp';
import { oppSchoolKinds, oppTriggers } from '../../../../electron/contract/opp-sections';
import { Day } from '../../../../electron/contract/ids';
import { createTexts as texts } from './texts';

const day = z
  .string()
  .nullable()
  .transform((value, context) => {
    if (value === null) return null;
    const parsed = Day.safeParse(value);
    if (parsed.success) return parsed.data;
    context.addIssue({ code: 'custom', message: texts.invalid });
    return z.NEVER;
  });

/** `none`: not known yet, which no list of choices can say with null. */
export const triggerChoices = [...oppTriggers, 'none'] as const;

export const FactsForm = z
  .object({
    schoolKind: z.enum(oppSchoolKinds),
    trigger: z.enum(triggerChoices),
    triggerOn: day,
    startOn: day,
    endOn: day,
  })
  .superRefine(({ startOn, endOn }, context) => {
    if (startOn !== null && endOn !== null && endOn < startOn) {
      context.addIssue({ code: 'custom', path: ['endOn'], message: texts.endBeforeStart });
    }
  });
export type FactsForm = z.output<typeof FactsForm>;

export const newFacts: OppFacts = {
  schoolKind: 'primary',
  trigger: null,
  triggerOn: null,
  startOn: null,
  endOn: null,
};

export const formOf = (facts: OppFacts): FactsForm => ({
  ...facts,
  trigger: facts.trigger ?? 'none',
});

export const factsOf = (form: FactsForm): OppFacts =>
  form.trigger === 'none'
    ? { ...form, trigger: null, triggerOn: null }
    : { ...form, trigger: form.trigger };
