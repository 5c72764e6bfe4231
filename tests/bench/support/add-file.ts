/** Invented case files with two guardians each. */
import { CaseFileId, GuardianId } from '../../../electron/contract/ids';
import { getCaseFile } from '../../../electron/features/case-files/case-files-service';
import { createCaseFile } from '../../../electron/features/case-files/save-case-file';
import type { OpenContext } from '../../../electron/features/context';
import { createPupil } from '../../../electron/features/pupils/pupils-service';

/** "Lampaa", "Lampab": a code name may hold no figure that stands in a name. */
const thingOf = (number: number): string =>
  `Lamp${String.fromCharCode(97 + Math.floor(number / 26), 97 + (number % 26))}`;

const name = (firstName: string) => ({
  firstName,
  initials: '',
  prefix: '',
  lastName: 'Voorbeeldstra',
});

const guardianDraft = (firstName: string, relation: 'mother' | 'father') => ({
  id: null,
  name: name(firstName),
  relation,
  custody: 'yes' as const,
  rightToInformation: 'yes' as const,
  secretAddress: false,
  language: 'Nederlands',
  phone: '',
  email: '',
  address: '',
  remarks: '',
});

/** A file with two guardians. */
export const addFile = async (
  context: OpenContext,
  { schoolId, number }: { readonly schoolId: string; readonly number: number },
): Promise<{ readonly caseFileId: CaseFileId; readonly guardians: readonly GuardianId[] }> => {
  const pupil = await createPupil(context, {
    schoolId,
    pupil: {
      name: { ...name('Noor'), givenNames: '', nickname: '' },
      birthDate: '2017-05-04',
      sex: 'girl',
      yearGroup: '5',
      classGroupId: null,
      startDate: '2021-08-23',
      leaveDate: null,
    },
  });
  const { id } = await createCaseFile(context, {
    pupilId: pupil.id,
    draft: {
      codeName: thingOf(number),
      supportPhase: 3,
      summary: '',
      retentionRegime: 'school',
      retentionReason: '',
      openedOn: '2026-09-01',
      guardians: [guardianDraft('Elske', 'mother'), guardianDraft('Joris', 'father')],
      relatives: [],
      staffIds: [],
    },
  });
  const { guardians } = await getCaseFile(context, id);
  return {
    caseFileId: CaseFileId.parse(id),
    guardians: guardians.map((one) => GuardianId.parse(one.id)),
  };
};
