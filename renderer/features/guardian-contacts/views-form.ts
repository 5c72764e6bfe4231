/** The values of the form of talents and wishes. Messages are codes; sentences in form-texts.ts. Pure. */
import { z } from 'zod';
import type {
  GuardianViews,
  GuardianViewsContent,
} from '../../../electron/contract/guardian-contacts';
import { Day, GuardianId } from '../../../electron/contract/ids';

export const MAX_VIEWS = 20_000;
export const MAX_REACHABLE = 500;

const short = (longest: number) =>
  z.string().refine((text) => text.trim().length <= longest, 'long');
const version = z.number().int().min(0);

export const ViewsForm = z.strictObject({
  talents: short(MAX_VIEWS),
  wishes: short(MAX_VIEWS),
  reachable: short(MAX_REACHABLE),
  askedOn: z
    .string()
    .nullable()
    .refine((day): boolean => day === null || day === '' || Day.safeParse(day).success, 'day'),
  guardianIds: z.array(z.string()),
  /** The version that was typed over. */
  version,
});
export type ViewsForm = z.output<typeof ViewsForm>;

export const formOf = ({ content, version: at }: GuardianViews): ViewsForm => ({
  ...content,
  guardianIds: [...content.guardianIds],
  version: at,
});

/** @param known ids of the guardians of the file: who was taken out of it goes from it */
export const contentOf = (form: ViewsForm, known: readonly string[]): GuardianViewsContent => ({
  talents: form.talents.trim(),
  wishes: form.wishes.trim(),
  reachable: form.reachable.trim(),
  askedOn: form.askedOn === '' ? null : form.askedOn,
  guardianIds: form.guardianIds
    .filter((id) => known.includes(id))
    .map((id) => GuardianId.parse(id)),
});

const StoredForm = z.strictObject({
  talents: z.string(),
  wishes: z.string(),
  reachable: z.string(),
  askedOn: z.string().nullable(),
  guardianIds: z.array(z.string()),
  version,
});

/** The form as a draft left it; null when it isn't one of this form. */
export const formOfDraft = (payload: unknown): ViewsForm | null =>
  StoredForm.safeParse(payload).data ?? null;
