import { CaseFileId, CasusId, NoteId } from '../../../electron/contract/ids';
import { NoteContent } from '../../../electron/contract/notes';
import { createCaseFile } from '../../../electron/features/case-files/save-case-file';
import type { CasusRecord } from '../../../electron/features/casus/casus-records';
import { createCasus } from '../../../electron/features/casus/casus-service';
import { composeCasus } from '../../../electron/features/casus/compose-casus';
import type { OpenContext } from '../../../electron/features/context';
import { saveNote } from '../../../electron/features/notes/notes-service';
import { createPupil } from '../../../electron/features/pupils/pupils-service';
import { createSchool } from '../../../electron/features/pupils/schools-service';
import { createStaff } from '../../../electron/features/pupils/staff-service';
import { caseFileDraft, guardian, pupilDraft, sister, staffDraft } from '../case-files/invented';

/** An invented file with every kind of identity that a vault knows. */
export const openFile = async (context: OpenContext): Promise<CaseFileId> => {
  const school = await createSchool(context, { name: 'De Proefschool', place: 'Verzonnendam' });
  const schoolId = school.id;
  const pupil = await createPupil(context, {
    schoolId,
    pupil: pupilDraft({ yearGroup: '5', birthDate: '2017-05-04' }, { nickname: 'Nonnie' }),
  });
  await createPupil(context, {
    schoolId,
    pupil: pupilDraft({ birthDate: '2017-11-06' }, classmateName),
  });
  const teacher = await createStaff(context, { schoolId, staff: staffDraft('Fenna', 'Roos') });
  const file = await createCaseFile(context, {
    pupilId: pupil.id,
    draft: caseFileDraft({
      summary: 'Noor zoekt in de pauze haar plek.',
      guardians: [
        guardian('Elske', {
          phone: '06-12345678',
          email: 'elske@voorbeeld.test',
          address: 'Lindelaan 12, 1234 AB Fantasiestad',
          language: 'Nederlands en Pools',
        }),
      ],
      relatives: [sister('Willemijn')],
      staffIds: [teacher.id],
    }),
  });
  return CaseFileId.parse(file.id);
};

const classmateName = {
  firstName: 'Aylin',
  lastName: 'Proefsma',
  prefix: '',
  initials: 'A.',
  givenNames: 'Aylin',
};

export const addNote = async (
  context: OpenContext,
  caseFileId: CaseFileId,
  texts: { observation?: string; interpretation?: string; title?: string; occurredOn?: string },
): Promise<NoteId> => {
  const content = NoteContent.parse({
    kind: 'observation',
    title: '',
    occurredOn: '2025-11-06',
    occurredAt: null,
    observation: '',
    interpretation: '',
    tags: [],
    ...texts,
  });
  const input = { id: null, caseFileId, version: 0, content, attachmentIds: [], draft: null };
  return NoteId.parse((await saveNote(context, input)).id);
};

type Choice = Partial<Omit<Parameters<typeof composeCasus>[1], 'id' | 'version'>>;

/** Composes a casus again from what is named; everything else is not chosen. */
export const compose = (
  context: OpenContext,
  casus: CasusRecord,
  choice: Choice,
): Promise<CasusRecord> =>
  composeCasus(context, {
    id: CasusId.parse(casus.id),
    version: casus.version,
    helpQuestion: '',
    own: '',
    fields: [],
    noteIds: [],
    ...choice,
  });

/** A new casus of the file with this text of its own. */
export const casusOf = async (
  context: OpenContext,
  caseFileId: CaseFileId,
  own: string,
): Promise<CasusRecord> => compose(context, await createCasus(context, caseFileId), { own });

/** What a reader of the casus gets. */
export const outcome = (casus: CasusRecord): string =>
  casus.parts.flatMap(({ segments }) => segments.map(({ text }) => text)).join('');
