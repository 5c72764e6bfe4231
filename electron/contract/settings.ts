import { z } from 'zod';
import { contract } from './contract';
import { Moment, SchoolId } from './ids';

/** Phases differ per partnership (domain.md section 2): the list is a setting. */
const SupportPhases = z
  .array(
    z.strictObject({
      number: z.number().int().min(1).max(9),
      name: z.string().trim().min(1).max(80),
    }),
  )
  .min(1)
  .max(9);

export const Settings = z.strictObject({
  autoLockMinutes: z.number().int().min(1).max(60),
  supportPhases: SupportPhases,
  /** Who uses this vault; stands on a casus as the one who checked it. A function, never a name. */
  ownRole: z.enum([
    'careCoordinator',
    'educationalPsychologist',
    'teacher',
    'headTeacher',
    'other',
  ]),
  currentSchoolId: SchoolId.nullable(),
  /** Fewest pupils that a casus may fit before the meter asks (custom: issue 3, section 3). */
  minimumMatching: z.number().int().min(2).max(50),
  /** After so many weeks without contact with a guardian comes a reminder; null: none (custom). */
  contactReminderWeeks: z.number().int().min(2).max(40).nullable(),
  /** The advice on device encryption was shown and answered. */
  deviceEncryptionAdviceSeenAt: Moment.nullable(),
});
export type Settings = z.output<typeof Settings>;

export const settings = contract({
  'settings.get': { input: z.strictObject({}), output: Settings },
  'settings.set': { input: z.strictObject({ change: Settings.partial() }), output: Settings },
});
