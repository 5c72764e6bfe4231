import { CaseFileDraft } from '../../../electron/contract/case-files';
import type { CaseFileDraft as CaseFileDraftType } from '../../../electron/contract/case-files';
import { PupilDraft, StaffDraft } from '../../../electron/contract/records';
import type { OpenContext } from '../../../electron/features/context';
import { createPupil } from '../../../electron/features/pupils/pupils-service';
import { createSchool } from '../../../electron/features/pupils/schools-service';

/** Drafts as the router would hand them over: parsed, with branded ids. All people are invented. */
export const pupilDraft = (change: Record<string, unknown> = {}, name: object = {}): PupilDraft =>
  PupilDraft.parse({
    name: {
      firstName: 'Noor',
      initials: 'N.',
      prefix: "van 't",
      lastName: 'Voorbeeld',
      givenNames: 'Noortje Elisabeth',
      nickname: '',
      ...name,
    },
    birthDate: '2017-05-04',
    sex: 'girl',
    yearGroup: '4',
    classGroupId: null,
    startDate: '2021-08-23',
    leaveDate: null,
    ...change,
  });

export const staffDraft = (firstName: string, lastName: string): StaffDraft =>
  StaffDraft.parse({
    name: { firstName, initials: '', prefix: '', lastName },
    role: 'teacher',
    roleDescription: '',
  });

export const caseFileDraft = (change: Record<string, unknown> = {}): CaseFileDraftType =>
  CaseFileDraft.parse({
    codeName: 'Lantaarn',
    supportPhase: 3,
    summary: '',
    retentionRegime: 'school',
    retentionReason: '',
    openedOn: '2025-11-12',
    guardians: [],
    relatives: [],
    staffIds: [],
    ...change,
  });

export const guardian = (firstName: string, change: Record<string, unknown> = {}) => ({
  id: null,
  name: { firstName, initials: '', prefix: '', lastName: 'Voorbeeld' },
  relation: 'mother',
  custody: 'yes',
  rightToInformation: 'yes',
  secretAddress: false,
  language: 'Nederlands',
  phone: '',
  email: '',
  address: '',
  remarks: '',
  ...change,
});

export const sister = (firstName: string, id: string | null = null) => ({
  id,
  kind: 'sister',
  firstName,
  prefix: '',
  lastName: 'Voorbeeld',
});

/** A school with one pupil. */
export const schoolWithPupil = async (
  context: OpenContext,
  name = 'De Proefschool',
): Promise<{ readonly schoolId: string; readonly pupilId: string }> => {
  const school = await createSchool(context, { name, place: 'Verzonnen' });
  const pupil = await createPupil(context, { schoolId: school.id, pupil: pupilDraft() });
  return { schoolId: school.id, pupilId: pupil.id };
};
