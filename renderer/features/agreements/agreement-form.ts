/** The values of the form of an agreement. Messages are codes; sentences in texts.ts. Pure. */
import { z } from 'zod';
import { Day } from '../../../electron/contract/ids';
import { MAX_AGREEMENT } from '../../../electron/contract/reminders';
import type { Agreement, AgreementDraft } from '../../../electron/contract/reminders';

const MAX_OWNER = 200;
const isDay = (text: string | null): boolean => Day.safeParse(text).success;

export const AgreementForm = z.strictObject({
  what: z
    .string()
    .refine((text) => text.trim() !== '', 'what')
    .refine((text) => text.trim().length <= MAX_AGREEMENT, 'long'),
  owner: z.string().refine((text) => text.trim().length <= MAX_OWNER, 'long'),
  // Typed as boolean: as a type guard it would take null out of the form's own values.
  dueOn: z
    .string()
    .nullable()
    .refine((day): boolean => isDay(day), 'day'),
  /** The version that was typed over; 0 for a new one. */
  version: z.number().int().min(0),
});
export type AgreementForm = z.output<typeof AgreementForm>;

const emptyAgreement: AgreementForm = { what: '', owner: '', dueOn: null, version: 0 };

export const formOf = (agreement: Agreement | null): AgreementForm => {
  if (agreement === null) return emptyAgreement;
  const { what, owner, dueOn, version } = agreement;
  return { what, owner, dueOn, version };
};

/** What the vault keeps of a form that fits. */
export const draftOf = ({ what, owner, dueOn }: AgreementForm): AgreementDraft => ({
  what: what.trim(),
  owner: owner.trim(),
  dueOn: dueOn ?? '',
});

const StoredForm = z.strictObject({
  what: z.string(),
  owner: z.string(),
  dueOn: z.string().nullable(),
  version: z.number().int().min(0),
});

/** The form as a draft left it; null when it isn't one of this form. */
export const formOfDraft = (payload: unknown): AgreementForm | null => {
  const found = StoredForm.safeParse(payload);
  return found.success ? found.data : null;
};
