/** The values of the form of a signal. Messages are codes; sentences in texts.ts. Pure. */
import { z } from 'zod';
import { signalDomains, signalIntensities } from '../../../electron/contract/concern-signals';
import type { ConcernSignal, ConcernSignalDraft } from '../../../electron/contract/concern-signals';
import { Day } from '../../../electron/contract/ids';

const MAX_TEXT = 20_000;
const MAX_SITUATION = 1000;
const MAX_WITH = 200;

const isDay = (text: string): boolean => Day.safeParse(text).success;
const text = (longest: number) =>
  z.string().refine((typed) => typed.trim().length <= longest, 'long');
/** Typed as boolean: as a type guard it would take null out of the form's own values. */
const day = z
  .string()
  .nullable()
  .refine((typed): boolean => typed === null || isDay(typed), 'day');
const past = (today: string) =>
  day.refine((typed): boolean => typed === null || !isDay(typed) || typed <= today, 'toCome');

const isOneOf = (choices: readonly (number | string)[], chosen: string | null): boolean =>
  choices.some((choice) => String(choice) === chosen);

/** @param today `YYYY-MM-DD`: what was seen or said lies behind us */
export const signalForm = (today: string) =>
  z
    .strictObject({
      on: past(today).refine((typed): boolean => typed !== null, 'day'),
      fact: text(MAX_TEXT).refine((typed) => typed.trim() !== '', 'fact'),
      interpretation: text(MAX_TEXT),
      situation: text(MAX_SITUATION),
      domain: z
        .string()
        .nullable()
        .refine((chosen): boolean => isOneOf(signalDomains, chosen), 'domain'),
      /** As a radio has it: '1' to '3'. */
      intensity: z
        .string()
        .nullable()
        .refine((chosen): boolean => isOneOf(signalIntensities, chosen), 'intensity'),
      discussedWith: text(MAX_WITH),
      discussedOn: past(today),
      guardiansInformedOn: past(today),
      lookAgainOn: day,
      /** The version that was typed over; 0 for a new one. */
      version: z.number().int().min(0),
    })
    .refine(({ on, lookAgainOn }) => lookAgainOn === null || on === null || lookAgainOn >= on, {
      path: ['lookAgainOn'],
      message: 'lookBack',
    });
export type SignalForm = z.output<ReturnType<typeof signalForm>>;

/** @param today what a new one begins with */
export const formOf = (signal: ConcernSignal | null, today: string): SignalForm => {
  if (signal !== null) {
    const { draft, version } = signal;
    return { ...draft, intensity: String(draft.intensity), version };
  }
  return {
    on: today,
    fact: '',
    interpretation: '',
    situation: '',
    domain: null,
    intensity: null,
    discussedWith: '',
    discussedOn: null,
    guardiansInformedOn: null,
    lookAgainOn: null,
    version: 0,
  };
};

/** What the vault keeps of a form that fits. */
export const draftOf = ({ version: _version, ...form }: SignalForm): ConcernSignalDraft => ({
  ...form,
  on: form.on ?? '',
  fact: form.fact.trim(),
  interpretation: form.interpretation.trim(),
  situation: form.situation.trim(),
  discussedWith: form.discussedWith.trim(),
  domain: signalDomains.find((domain) => domain === form.domain) ?? 'other',
  intensity: signalIntensities.find((step) => String(step) === form.intensity) ?? 1,
});

const choice = z.string().nullable();

const StoredForm = z.strictObject({
  on: choice,
  fact: z.string(),
  interpretation: z.string(),
  situation: z.string(),
  domain: choice,
  intensity: choice,
  discussedWith: z.string(),
  discussedOn: choice,
  guardiansInformedOn: choice,
  lookAgainOn: choice,
  version: z.number().int().min(0),
});

/** The form as a draft left it; null when it isn't one of this form. */
export const formOfDraft = (payload: unknown): SignalForm | null => {
  const found = StoredForm.safeParse(payload);
  return found.success ? found.data : null;
};
