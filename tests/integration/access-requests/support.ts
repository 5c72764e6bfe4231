import { AccessRequestId, CaseFileId, Day, GuardianId } from '../../../electron/contract/ids';
import { GuardianViewsContent } from '../../../electron/contract/guardian-contacts';
import type { PrintableDocument } from '../../../electron/contract/document';
import { openRequest } from '../../../electron/features/access-requests/access-requests-service';
import { getCaseFile } from '../../../electron/features/case-files/case-files-service';
import { createCaseFile } from '../../../electron/features/case-files/save-case-file';
import type { OpenContext } from '../../../electron/features/context';
import { saveViews } from '../../../electron/features/guardian-contacts/views-service';
import { savePrivateNote } from '../../../electron/features/notes/private-notes-service';
import { createPupil } from '../../../electron/features/pupils/pupils-service';
import { caseFileDraft, guardian, pupilDraft, schoolWithPupil } from '../case-files/invented';
import { addNote } from '../casus/support';
import { agreement, meet } from '../guardian-contacts/support';

/** Words that stand in one place each: where they turn up, that place leaked. */
export const canaries = {
  otherChild: 'Testerman',
  stranger: 'Gerritsen',
  motherPhone: '06-12345678',
  secretStreet: 'Geheimelaan 12',
  secretPlace: 'Schemerdam',
  secretPhone: '06-87654321',
  motherAlone: 'moederkanarie',
  fatherAlone: 'vaderkanarie',
  together: 'samenkanarie',
  motherAgreement: 'huisartskanarie',
  view: 'wenskanarie',
  privateNote: 'werkkanarie',
  remark: 'opmerkingkanarie',
} as const;

/** Parents who live apart: his address is secret; a partner may be told nothing, and an aunt something. */
export const openFile = async (context: OpenContext) => {
  const { pupilId, schoolId } = await schoolWithPupil(context);
  await createPupil(context, {
    schoolId,
    pupil: pupilDraft({}, { firstName: 'Sem', lastName: canaries.otherChild, prefix: '' }),
  });
  const { id } = await createCaseFile(context, {
    pupilId,
    draft: caseFileDraft({
      guardians: [
        guardian('Elske', { phone: canaries.motherPhone }),
        guardian('Joris', {
          relation: 'father',
          secretAddress: true,
          address: `${canaries.secretStreet}, 1234 AB ${canaries.secretPlace}`,
          phone: canaries.secretPhone,
          remarks: canaries.remark,
        }),
        guardian('Ruben', { relation: 'stepFather', rightToInformation: 'no' }),
        guardian('Anna', { relation: 'other', rightToInformation: 'limited' }),
      ],
    }),
  });
  const caseFileId = CaseFileId.parse(id);
  const [mother, father, partner, aunt] = (await getCaseFile(context, id)).guardians.map((one) =>
    GuardianId.parse(one.id),
  );
  if (!mother || !father || !partner || !aunt) throw new Error('four guardians were saved');
  await addNote(context, caseFileId, {
    observation: `Noor speelt met Sem ${canaries.otherChild}. Mevrouw ${canaries.stranger} haalt op. Vader is te bereiken op ${canaries.secretPhone}.`,
    interpretation: `Samen spelen lukt. Moeder belt terug op ${canaries.motherPhone}.`,
  });
  await meet(context, caseFileId, {
    draft: { guardianIds: [mother], said: canaries.motherAlone, on: '2025-11-03' },
    agreements: [agreement({ what: canaries.motherAgreement })],
  });
  await meet(context, caseFileId, {
    draft: { guardianIds: [father], said: canaries.fatherAlone, on: '2025-11-04' },
  });
  await meet(context, caseFileId, {
    draft: { guardianIds: [mother, father], said: canaries.together, on: '2025-11-05' },
  });
  await saveViews(context, {
    caseFileId,
    version: 0,
    content: GuardianViewsContent.parse({
      talents: canaries.view,
      wishes: '',
      reachable: '',
      askedOn: null,
      guardianIds: [mother],
    }),
  });
  await savePrivateNote(context, {
    id: null,
    caseFileId,
    version: 0,
    body: canaries.privateNote,
    draft: null,
  });
  return { caseFileId, mother, father, partner, aunt };
};

export const ask = async (
  context: OpenContext,
  {
    caseFileId,
    guardianId,
    askedOn = '2025-11-01',
  }: {
    readonly caseFileId: CaseFileId;
    readonly guardianId: GuardianId;
    readonly askedOn?: string;
  },
) => {
  const request = await openRequest(context, {
    caseFileId,
    guardianId,
    askedOn: Day.parse(askedOn),
  });
  return { request, id: AccessRequestId.parse(request.id) };
};

export const textOf = (document: PrintableDocument): string => JSON.stringify(document);
