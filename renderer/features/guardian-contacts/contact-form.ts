/** The values of the form of a contact. Messages are codes; sentences in form-texts.ts. Pure. */
import { z } from 'zod';
import { contactKinds, contactTones } from '../../../electron/contract/guardian-contacts';
import type {
  ContactAgreementDraft,
  GuardianContact,
  GuardianContactDraft,
} from '../../../electron/contract/guardian-contacts';
import { AgreementId, Day, GuardianId } from '../../../electron/contract/ids';
import { MAX_AGREEMENT } from '../../../electron/contract/reminders';

export const MAX_SAID = 20_000;
export const MAX_FOLLOW_UP = 500;
export const MAX_OTHERS = 200;
export const MAX_AGREEMENTS = 20;

const short = (longest: number) =>
  z.string().refine((text) => text.trim().length <= longest, 'long');
// Typed as boolean: as a type guard it would take null out of the form's own values.
const isDay = (text: string | null): boolean => Day.safeParse(text).success;
const day = z
  .string()
  .nullable()
  .refine((text): boolean => isDay(text), 'day');
const version = z.number().int().min(0);

const AgreementRow = z.strictObject({
  id: z.string().nullable(),
  version,
  what: short(MAX_AGREEMENT).refine((text) => text.trim() !== '', 'what'),
  owner: short(MAX_OTHERS),
  dueOn: day,
});
export type AgreementRow = z.output<typeof AgreementRow>;

/** @param today the last day that a contact can have been on */
export const contactFormOn = (today: string) =>
  z.strictObject({
    kind: z.enum(contactKinds),
    on: day.refine((text) => text === null || text <= today, 'future'),
    guardianIds: z.array(z.string()),
    others: short(MAX_OTHERS),
    tone: z.enum(contactTones),
    said: short(MAX_SAID),
    followUp: short(MAX_FOLLOW_UP),
    followUpOn: z
      .string()
      .nullable()
      .refine((text): boolean => text === null || text === '' || isDay(text), 'day'),
    agreements: z.array(AgreementRow).max(MAX_AGREEMENTS),
    /** The version that was typed over; 0 for a new one. */
    version,
  });
export type ContactForm = z.output<ReturnType<typeof contactFormOn>>;

export const emptyAgreementRow = (): AgreementRow => ({
  id: null,
  version: 0,
  what: '',
  owner: '',
  dueOn: null,
});

/** A new one is of today, a phone call, and neutral until somebody says otherwise. */
export const formOf = (contact: GuardianContact | null, today: string): ContactForm =>
  contact === null
    ? {
        kind: 'phone',
        on: today,
        guardianIds: [],
        others: '',
        tone: 'neutral',
        said: '',
        followUp: '',
        followUpOn: null,
        agreements: [],
        version: 0,
      }
    : {
        ...contact.draft,
        guardianIds: [...contact.draft.guardianIds],
        agreements: contact.agreements.map(({ id, version: at, what, owner, dueOn }) => ({
          id,
          version: at,
          what,
          owner,
          dueOn,
        })),
        version: contact.version,
      };

/**
 * What the vault keeps of a form that fits. A guardian who was taken out of the file meanwhile goes from it.
 * @param known ids of the guardians of the file
 */
export const draftOf = (form: ContactForm, known: readonly string[]): GuardianContactDraft => ({
  kind: form.kind,
  on: form.on ?? '',
  guardianIds: form.guardianIds
    .filter((id) => known.includes(id))
    .map((id) => GuardianId.parse(id)),
  others: form.others.trim(),
  tone: form.tone,
  said: form.said.trim(),
  followUp: form.followUp.trim(),
  followUpOn: form.followUpOn === '' ? null : form.followUpOn,
});

export const agreementsOf = (form: ContactForm): ContactAgreementDraft[] =>
  form.agreements.map(({ id, version: at, what, owner, dueOn }) => ({
    id: id === null ? null : AgreementId.parse(id),
    version: at,
    what: what.trim(),
    owner: owner.trim(),
    dueOn: dueOn ?? '',
  }));

/** The same form over what the vault holds now: its own words stay, the versions are those of now. */
export const overNewest = (
  form: ContactForm,
  newest: GuardianContact | undefined,
): ContactForm => ({
  ...form,
  version: newest?.version ?? 0,
  agreements: form.agreements.map((row) => ({
    ...row,
    version: newest?.agreements.find(({ id }) => id === row.id)?.version ?? row.version,
  })),
});

const StoredForm = z.strictObject({
  kind: z.enum(contactKinds),
  on: z.string().nullable(),
  guardianIds: z.array(z.string()),
  others: z.string(),
  tone: z.enum(contactTones),
  said: z.string(),
  followUp: z.string(),
  followUpOn: z.string().nullable(),
  agreements: z.array(
    z.strictObject({
      id: z.string().nullable(),
      version,
      what: z.string(),
      owner: z.string(),
      dueOn: z.string().nullable(),
    }),
  ),
  version,
});

/** The form as a draft left it; null when it isn't one of this form. */
export const formOfDraft = (payload: unknown): ContactForm | null =>
  StoredForm.safeParse(payload).data ?? null;
