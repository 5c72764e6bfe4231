/** The values of the pupil form, and what is asked of them. */
import { z } from 'zod';
import type { Pupil } from '../../../electron/contract/records';
import { PupilDraft } from '../../../electron/contract/records';

/** Error messages are codes; texts.ts has the sentences. */
export const PupilForm = PupilDraft.extend({
  birthDate: z.iso.date('date').nullable(),
  startDate: z.iso.date('date').nullable(),
  leaveDate: z.iso.date('date').nullable(),
}).superRefine(({ name, startDate, leaveDate }, context) => {
  if (name.firstName === '' && name.lastName === '') {
    context.addIssue({ code: 'custom', path: ['name', 'firstName'], message: 'name' });
  }
  if (startDate !== null && leaveDate !== null && leaveDate < startDate) {
    context.addIssue({ code: 'custom', path: ['leaveDate'], message: 'order' });
  }
});
export type PupilFormValues = z.input<typeof PupilForm>;

/** A stored draft may hold a day that isn't one yet. */
const StoredPupilForm = PupilDraft.extend({
  birthDate: z.string().nullable(),
  startDate: z.string().nullable(),
  leaveDate: z.string().nullable(),
});

export const emptyPupil: PupilFormValues = {
  name: { firstName: '', initials: '', prefix: '', lastName: '', givenNames: '', nickname: '' },
  birthDate: null,
  sex: 'unknown',
  yearGroup: null,
  classGroupId: null,
  startDate: null,
  leaveDate: null,
};

export const valuesOfPupil = (pupil: Pupil): PupilFormValues => ({
  name: { ...pupil.name },
  birthDate: pupil.birthDate,
  sex: pupil.sex,
  yearGroup: pupil.yearGroup,
  classGroupId: pupil.classGroupId,
  startDate: pupil.startDate,
  leaveDate: pupil.leaveDate,
});

/** The values in a stored draft; null when it isn't one of this form (an older version of the app). */
export const valuesOfDraft = (payload: unknown): PupilFormValues | null => {
  const found = StoredPupilForm.safeParse(payload);
  return found.success ? found.data : null;
};
