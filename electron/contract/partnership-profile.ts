/**
 * The form of a partnership (SWV) as a profile: data, not code. Limits and fields differ per partnership
 * (domain.md section 2, "Arrangement request"), so nothing of it is built in.
 */
import { z } from 'zod';
import { contract } from './contract';
import { Moment, PartnershipProfileId } from './ids';

export const MAX_PROFILE_FIELDS = 40;
export const MAX_PROFILE_OPTIONS = 20;

const words = (longest: number) => z.string().trim().max(longest);
const filled = (longest: number) => words(longest).min(1);

/** `text`: several lines; `short`: one line; `yesNo`: yes or no. */
export const profileFieldKinds = ['text', 'short', 'number', 'choice', 'yesNo'] as const;
export type ProfileFieldKind = (typeof profileFieldKinds)[number];

export const profileFieldKindWords: Readonly<Record<ProfileFieldKind, string>> = {
  text: 'Tekst van meer regels',
  short: 'Eén regel tekst',
  number: 'Getal',
  choice: 'Keuze uit een lijst',
  yesNo: 'Ja of nee',
};

export const ProfileField = z.strictObject({
  /** Names the answer: stays the same when the label changes, so that an answer stays with its question. */
  key: z.string().regex(/^[a-z0-9-]{1,40}$/),
  label: filled(200),
  help: words(500),
  kind: z.enum(profileFieldKinds),
  required: z.boolean(),
  /** Of `text` and `short`; null: no limit. */
  maxWords: z.number().int().min(1).max(5000).nullable(),
  /** Of `choice`. */
  options: z.array(filled(120)).max(MAX_PROFILE_OPTIONS),
});
export type ProfileField = z.output<typeof ProfileField>;

/** How many words an answer has, as `maxWords` counts them: signs alone are none. */
export const wordsInAnswer = (text: string): number =>
  text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

/** What the partnership gives at most; null: no limit. */
export const ProfileLimits = z.strictObject({
  maxMonths: z.number().int().min(1).max(120).nullable(),
  maxAmountCents: z.number().int().min(0).max(100_000_000).nullable(),
  /** In hundredths of an hour. */
  maxHoursPerWeek: z.number().int().min(0).max(10_000).nullable(),
});
export type ProfileLimits = z.output<typeof ProfileLimits>;

const ProfileWording = z.strictObject({
  /** Title of the printed request. */
  requestTitle: filled(120),
  /** What an arrangement is called, in the singular: "arrangement", "steunpakket". */
  arrangementWord: filled(60),
  /** The sentence above the lines to sign on. */
  aboveSignature: words(500),
});

const allDiffer = (values: readonly string[]): boolean => new Set(values).size === values.length;

export const ProfileContent = z.strictObject({
  name: filled(120),
  /** Made from an invented example and not yet compared with the partnership's real form. */
  isExample: z.boolean(),
  wording: ProfileWording,
  limits: ProfileLimits,
  /** Names of the phases or levels of support; none: the form doesn't ask. */
  phases: z.array(filled(120)).max(9).refine(allDiffer),
  fields: z
    .array(ProfileField)
    .max(MAX_PROFILE_FIELDS)
    .refine((fields) => allDiffer(fields.map(({ key }) => key))),
});
export type ProfileContent = z.output<typeof ProfileContent>;

export const PartnershipProfile = z.strictObject({
  id: PartnershipProfileId,
  content: ProfileContent,
  /** Counts its changes: a request says when a newer one exists. */
  revision: z.number().int().min(1),
  /** How many requests hold a copy of it, of any revision. */
  requests: z.number().int().min(0),
  updatedAt: Moment,
});
export type PartnershipProfile = z.output<typeof PartnershipProfile>;

const profileId = z.strictObject({ id: PartnershipProfileId });

export const partnershipProfiles = contract({
  /** Of this vault, by name. */
  'partnershipProfiles.list': { input: z.strictObject({}), output: z.array(PartnershipProfile) },
  /** A new one (id null, revision 0) or the next revision; requests keep the copy that they hold. */
  'partnershipProfiles.save': {
    input: z.strictObject({
      id: PartnershipProfileId.nullable(),
      revision: z.number().int().min(0),
      content: ProfileContent,
    }),
    output: PartnershipProfile,
    errors: ['NOT_FOUND', 'VERSION_CONFLICT', 'DISK_FULL'],
  },
  /** For new requests only; undone by `partnershipProfiles.restore`, for 30 days. */
  'partnershipProfiles.remove': {
    input: profileId,
    output: z.strictObject({}),
    errors: ['NOT_FOUND'],
  },
  'partnershipProfiles.restore': {
    input: profileId,
    output: PartnershipProfile,
    errors: ['NOT_FOUND'],
  },
});
