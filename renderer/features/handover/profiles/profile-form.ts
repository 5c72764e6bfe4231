/** The values of the form of a profile. Messages are codes; sentences in texts.ts. Pure. */
import { z } from 'zod';
import { HandoverProfileContent } from '../../../../electron/contract/handover';
import { handoverReaders } from '../../../../electron/contract/handover-readers';
import type { HandoverProfile } from '../../../../electron/contract/handover';
import { alwaysAlong, handoverParts, partOf } from '../../../../electron/contract/handover-parts';
import type { HandoverPart } from '../../../../electron/contract/handover-parts';

export const MAX_DAYS = 365;
export const MAX_MONTHS = 120;
const MAX_NAME = 80;

export const ProfilePart = z.enum(handoverParts).exclude(['privateWorkingNotes']);
export type ProfilePart = z.output<typeof ProfilePart>;

const term = (longest: number) =>
  z.number().int('least').min(1, 'least').max(longest, 'many').nullable();

export const ProfileForm = z.strictObject({
  name: z
    .string()
    .refine((text) => text.trim() !== '', 'name')
    .refine((text) => text.trim().length <= MAX_NAME, 'long'),
  reader: z.enum(handoverReaders),
  parts: z.array(ProfilePart),
  specialCategories: z.boolean(),
  expiresAfterDays: term(MAX_DAYS),
  destroyAfterMonths: term(MAX_MONTHS),
});
export type ProfileForm = z.output<typeof ProfileForm>;

const groupKeys = ['pupil', 'file', 'trajectory', 'plans', 'home', 'notes'] as const;
export type PartGroup = (typeof groupKeys)[number];

/** The whitelist as it is read; a test holds that every part stands in it once. */
export const partGroups: readonly (readonly [PartGroup, readonly ProfilePart[]])[] = [
  ['pupil', ['pupil', 'guardians', 'guardianDetails', 'relatives', 'staff']],
  ['file', ['fileSummary', 'agreementsOpen', 'agreementsDone', 'attachments', 'casus']],
  [
    'trajectory',
    [
      'trajectoryGoals',
      'trajectoryScores',
      'trajectoryReflections',
      'trajectoryEvaluations',
      'trajectoryConsolidation',
    ],
  ],
  ['plans', ['oppText', 'oppSteps', 'oppEarlier', 'arrangements', 'arrangementSteps']],
  ['home', ['guardianViews', 'homeSupportPlan', 'guardianContacts']],
  ['notes', ['noteObservations', 'noteInterpretations', 'concernSignals']],
];

const order = (parts: ReadonlySet<HandoverPart>): ProfilePart[] =>
  ProfilePart.options.filter((part) => parts.has(part));

/** With or without this part; what goes only together stays together. */
export const withPart = (
  parts: readonly ProfilePart[],
  part: ProfilePart,
  goes: boolean,
): ProfilePart[] => {
  const chosen = new Set<HandoverPart>(parts);
  if (goes) {
    chosen.add(part);
    const base = partOf[part];
    if (base !== undefined) chosen.add(base);
  } else {
    chosen.delete(part);
    for (const other of ProfilePart.options) if (partOf[other] === part) chosen.delete(other);
  }
  return order(chosen);
};

/** @param profile null: an own one, with no more than what always goes */
export const formOf = (profile: HandoverProfile | null): ProfileForm =>
  profile === null
    ? {
        name: '',
        reader: 'external',
        parts: ['pupil'],
        specialCategories: false,
        expiresAfterDays: 30,
        destroyAfterMonths: 12,
      }
    : { ...profile.content, parts: order(new Set([...profile.content.parts, alwaysAlong])) };

export const contentOf = (form: ProfileForm): HandoverProfileContent =>
  HandoverProfileContent.parse({ ...form, name: form.name.trim() });

const Stored = z.strictObject({
  form: z.strictObject({ ...ProfileForm.shape, name: z.string() }),
  over: z.number().int().min(0),
});

/** What lies in the draft: the form, and the version that it was typed over. */
export const draftOf = (form: ProfileForm, over: number): z.output<typeof Stored> => ({
  form,
  over,
});

/** The form as a draft left it, over the version that is there now; null for any other. */
export const typedOf = (payload: unknown, version: number): ProfileForm | null => {
  const { data } = Stored.safeParse(payload);
  return data?.over === version ? data.form : null;
};
