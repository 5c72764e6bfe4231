/** A profile as a form: lists of words are typed one per line. Pure. */
import { z } from 'zod';
import { v7 } from 'uuid';
import {
  MAX_PROFILE_FIELDS,
  MAX_PROFILE_OPTIONS,
  ProfileContent,
  ProfileField,
  profileFieldKinds,
  ProfileLimits,
} from '../../../../electron/contract/partnership-profile';
import { profileTexts as texts } from './texts';

const LONGEST_LINE = 120;
const MAX_PHASES = 9;

const filled = (longest: number) =>
  z.string().trim().min(1, texts.needed).max(longest, texts.tooLong);
const words = (longest: number) => z.string().trim().max(longest, texts.tooLong);

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

const lines = (most: number) =>
  z.string().superRefine((text, context) => {
    const all = linesOf(text);
    const wrong = (message: string): void => context.addIssue({ code: 'custom', message });
    if (all.length > most) wrong(texts.tooMany);
    if (new Set(all).size < all.length) wrong(texts.double);
    if (all.some((line) => line.length > LONGEST_LINE)) wrong(texts.tooLong);
  });

const Field = z
  .object({
    key: ProfileField.shape.key,
    label: filled(200),
    help: words(500),
    kind: z.enum(profileFieldKinds),
    required: z.boolean(),
    maxWords: ProfileField.shape.maxWords,
    options: lines(MAX_PROFILE_OPTIONS),
  })
  .superRefine(({ kind, options }, context) => {
    if (kind === 'choice' && linesOf(options).length < 2) {
      context.addIssue({ code: 'custom', path: ['options'], message: texts.optionsNeeded });
    }
  });

export const ProfileForm = z.object({
  name: filled(120),
  checked: z.boolean(),
  requestTitle: filled(120),
  arrangementWord: filled(60),
  aboveSignature: words(500),
  ...ProfileLimits.shape,
  phases: lines(MAX_PHASES),
  fields: z.array(Field).max(MAX_PROFILE_FIELDS, texts.tooMany),
});
export type ProfileForm = z.output<typeof ProfileForm>;
export type ProfileFieldForm = ProfileForm['fields'][number];

/** As the form may hold it while it is typed in. */
const TypedProfile = z.object({
  revision: z.number(),
  values: z.object({
    name: z.string(),
    checked: z.boolean(),
    requestTitle: z.string(),
    arrangementWord: z.string(),
    aboveSignature: z.string(),
    maxMonths: z.number().nullable(),
    maxAmountCents: z.number().nullable(),
    maxHoursPerWeek: z.number().nullable(),
    phases: z.string(),
    fields: z.array(
      z.object({
        key: z.string(),
        label: z.string(),
        help: z.string(),
        kind: z.enum(profileFieldKinds),
        required: z.boolean(),
        maxWords: z.number().nullable(),
        options: z.string(),
      }),
    ),
  }),
});

/** The draft of a profile that is half typed. @param revision the one that it is typed over */
export const profileDraftOf = (
  revision: number,
  values: ProfileForm,
): z.output<typeof TypedProfile> => ({ revision, values });

/** What was typed over this revision before; null where nothing was, or over an older one. */
export const typedProfile = (payload: unknown, revision: number): ProfileForm | null => {
  const { data } = TypedProfile.safeParse(payload);
  return data?.revision === revision ? data.values : null;
};

export const emptyField = (): ProfileFieldForm => ({
  key: v7(),
  label: '',
  help: '',
  kind: 'text',
  required: true,
  maxWords: null,
  options: '',
});

export const formOf = ({
  wording,
  limits,
  phases,
  fields,
  ...rest
}: ProfileContent): ProfileForm => ({
  name: rest.name,
  checked: !rest.isExample,
  ...wording,
  ...limits,
  phases: phases.join('\n'),
  fields: fields.map((field) => ({ ...field, options: field.options.join('\n') })),
});

/** What a kind of field doesn't have isn't kept. */
const fieldOf = ({ options, maxWords, kind, ...rest }: ProfileFieldForm): ProfileField => ({
  ...rest,
  kind,
  maxWords: kind === 'text' || kind === 'short' ? maxWords : null,
  options: kind === 'choice' ? linesOf(options) : [],
});

export const contentOf = (form: ProfileForm): ProfileContent =>
  ProfileContent.parse({
    name: form.name,
    isExample: !form.checked,
    wording: {
      requestTitle: form.requestTitle,
      arrangementWord: form.arrangementWord,
      aboveSignature: form.aboveSignature,
    },
    limits: {
      maxMonths: form.maxMonths,
      maxAmountCents: form.maxAmountCents,
      maxHoursPerWeek: form.maxHoursPerWeek,
    },
    phases: linesOf(form.phases),
    fields: form.fields.map(fieldOf),
  });

export const emptyProfile = (): ProfileForm => ({
  name: '',
  checked: true,
  requestTitle: '',
  arrangementWord: 'arrangement',
  aboveSignature: '',
  maxMonths: null,
  maxAmountCents: null,
  maxHoursPerWeek: null,
  phases: '',
  fields: [],
});
