/** A school with pupils, a case file of the first and a casus with one page of text, in an open vault. */
import { exampleData } from '../../../build/example-data/example-data';
import { CaseFileId, CasusId, CasusPartId } from '../../../electron/contract/ids';
import { createCaseFile } from '../../../electron/features/case-files/save-case-file';
import { createCasus } from '../../../electron/features/casus/casus-service';
import { addPart } from '../../../electron/features/casus/write-casus';
import type { OpenContext } from '../../../electron/features/context';
import { createPupil } from '../../../electron/features/pupils/pupils-service';
import { createSchool } from '../../../electron/features/pupils/schools-service';

export type OpenCasus = {
  readonly id: CasusId;
  readonly partId: CasusPartId;
  /** Of the part. */
  readonly version: number;
};

type Wanted = {
  /** How many of the example school's pupils the school has. */
  readonly pupils: number;
  readonly codeName: string;
  readonly text: string;
};

const addPupils = async (
  context: OpenContext,
  { pupils, codeName }: Wanted,
): Promise<readonly string[]> => {
  const { school: example } = exampleData();
  const { id: schoolId } = await createSchool(context, { name: codeName, place: 'Verzonnen' });
  const ids: string[] = [];
  for (const pupil of example.pupils.slice(0, pupils)) {
    const { firstName, initials, prefix, lastName, givenNames } = pupil;
    const { id } = await createPupil(context, {
      schoolId,
      pupil: {
        name: { firstName, initials, prefix, lastName, givenNames, nickname: '' },
        birthDate: pupil.birthDate,
        sex: pupil.sex,
        yearGroup: String(pupil.yearGroup),
        classGroupId: null,
        startDate: pupil.enrolledOn,
        leaveDate: null,
      },
    });
    ids.push(id);
  }
  return ids;
};

export const schoolWithCasus = async (context: OpenContext, wanted: Wanted): Promise<OpenCasus> => {
  const [pupilId] = await addPupils(context, wanted);
  if (pupilId === undefined) throw new Error('no pupils');
  const file = await createCaseFile(context, {
    pupilId,
    draft: {
      codeName: wanted.codeName,
      supportPhase: 3,
      summary: '',
      retentionRegime: 'school',
      retentionReason: '',
      openedOn: '2026-11-20',
      guardians: [],
      relatives: [],
      staffIds: [],
    },
  });
  const made = await createCasus(context, CaseFileId.parse(file.id));
  const id = CasusId.parse(made.id);
  const { parts } = await addPart(context, {
    id,
    section: 'context',
    partner: null,
    source: null,
    text: wanted.text,
  });
  const [part] = parts;
  if (part === undefined) throw new Error('no part');
  return { id, partId: CasusPartId.parse(part.id), version: part.version };
};
