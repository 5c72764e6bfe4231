/** A file with a word of its own in every part that can travel, and in what never does. */
import { PartnershipProfileId } from '../../../electron/contract/ids';
import { TrajectoryId, SchoolId } from '../../../electron/contract/ids';
import { CaseFileDraft } from '../../../electron/contract/case-files';
import {
  GuardianViewsContent,
  HomeSupportPlanContent,
  emptyGuardianViews,
  emptyHomeSupportPlan,
} from '../../../electron/contract/guardian-contacts';
import type { HandoverPart } from '../../../electron/contract/handover-parts';
import { agreementKey, AgreementDraft } from '../../../electron/contract/reminders';
import { WeekReflectionContent } from '../../../electron/contract/trajectory-record';
import { reviseOpp } from '../../../electron/features/opp/write-opp';
import { createArrangement } from '../../../electron/features/arrangement/arrangement-service';
import { getCaseFile } from '../../../electron/features/case-files/case-files-service';
import { updateCaseFile } from '../../../electron/features/case-files/save-case-file';
import { savePlan } from '../../../electron/features/guardian-contacts/plan-service';
import { saveViews } from '../../../electron/features/guardian-contacts/views-service';
import { savePrivateNote } from '../../../electron/features/notes/private-notes-service';
import { createStaff } from '../../../electron/features/pupils/staff-service';
import { saveAgreement } from '../../../electron/features/reminders/agreements-service';
import { tickReminder } from '../../../electron/features/reminders/reminders-service';
import {
  evaluateTrajectory,
  saveConsolidation,
  saveReflection,
} from '../../../electron/features/trajectory/trajectory-follow-up';
import { createTrajectory } from '../../../electron/features/trajectory/trajectory-service';
import { fullContent as fullRequest } from '../../unit/arrangement/request';
import { goalContent, template } from '../../unit/trajectory/invented';
import { decide, makeProfile, save, submit } from '../arrangement/support';
import { guardian, sister, staffDraft } from '../case-files/invented';
import { addNote, casusOf, released } from '../casus/support';
import { addSignal } from '../concern-signals/support';
import { meet } from '../guardian-contacts/support';
import {
  adoptWritten,
  fullContent,
  idOf as oppIdOf,
  openFile,
  save as saveOpp,
  written,
} from '../opp/support';
import type { OpenFile } from '../opp/support';
import type { TestVault } from '../support/open-test-vault';
import { add, consolidation, evaluation, insertScore, plan, start } from '../trajectory/support';
import { attach } from './support';

/** Words that stand nowhere else. Of scores there are figures alone. */
export const canaries = {
  guardians: 'Kanarieouder',
  guardianDetails: 'Kanariestraat',
  relatives: 'Kanariezus',
  staff: 'Kanariejuf',
  fileSummary: 'kanariesamenvatting',
  trajectoryGoals: 'kanariedoel',
  trajectoryReflections: 'kanarieweek',
  trajectoryEvaluations: 'kanarieuitkomst',
  trajectoryConsolidation: 'kanarieborging',
  oppText: 'kanariefactor',
  oppSteps: 'Eens over de doelen.',
  oppEarlier: 'kanarieconcept',
  arrangements: 'kanarieaanvraag',
  arrangementSteps: 'kanarievoorwaarde',
  agreementsOpen: 'kanarieafspraak',
  agreementsDone: 'kanarieklaar',
  guardianViews: 'kanariewens',
  homeSupportPlan: 'kanariethuis',
  guardianContacts: 'kanariegesprek',
  concernSignals: 'kanariesignaal',
  noteObservations: 'kanariegezien',
  noteInterpretations: 'kanarieuitleg',
  attachments: 'kanariebijlage',
  casus: 'kanariecasus',
  privateWorkingNotes: 'kanariewerk',
} as const satisfies Partial<Record<HandoverPart, string>>;

const addPeople = async ({ context }: TestVault, { caseFileId, schoolId }: OpenFile) => {
  const file = await getCaseFile(context, caseFileId);
  const staff = await createStaff(context, { schoolId, staff: staffDraft('Bo', canaries.staff) });
  const [mother, father] = file.guardians;
  await updateCaseFile(context, {
    id: caseFileId,
    version: file.version,
    draft: CaseFileDraft.parse({
      codeName: file.codeName,
      supportPhase: file.supportPhase,
      summary: `Een ${canaries.fileSummary}.`,
      retentionRegime: file.retentionRegime,
      retentionReason: '',
      openedOn: file.openedOn,
      guardians: [
        { ...mother, address: `${canaries.guardianDetails} 1` },
        father,
        guardian('Ans', {
          name: { firstName: 'Ans', initials: '', prefix: '', lastName: canaries.guardians },
        }),
      ],
      relatives: [sister(canaries.relatives)],
      staffIds: [staff.id],
    }),
  });
};

const addTrajectory = async ({ context }: TestVault, { caseFileId }: OpenFile) => {
  const made = await createTrajectory(context, { caseFileId, groupId: null, template: template() });
  await plan(context, made, { startOn: '2025-09-01' });
  const goal = goalContent({ goal: `Een ${canaries.trajectoryGoals}.` });
  const running = await start(context, await add(context, made, goal));
  const id = TrajectoryId.parse(made.id);
  const goalId = running.goals[0]?.id ?? '';
  await insertScore(context.write, { goalId, on: '2025-09-03' });
  const reflection = {
    pupil: `Een ${canaries.trajectoryReflections}.`,
    guardian: '',
    teacher: '',
    worked: '',
    next: '',
  };
  await saveReflection(context, {
    id,
    week: 1,
    version: 0,
    content: WeekReflectionContent.parse(reflection),
  });
  await evaluateTrajectory(context, {
    id,
    evaluation: evaluation({ conclusion: `Een ${canaries.trajectoryEvaluations}.` }),
  });
  await saveConsolidation(context, {
    id,
    version: 0,
    content: consolidation({ stays: `Een ${canaries.trajectoryConsolidation}.` }),
  });
};

const addOppAndRequest = async ({ context }: TestVault, file: OpenFile) => {
  const content = fullContent();
  const [factor, ...more] = content.factors.items;
  if (factor === undefined) throw new Error('a full text has factors');
  const changed = { ...factor, text: `Een ${canaries.oppText}.` };
  const draft = await written(context, file.caseFileId, {
    ...content,
    factors: { ...content.factors, items: [changed, ...more] },
  });
  const opp = await adoptWritten(context, draft, file);
  const next = { ...factor, text: `Een ${canaries.oppEarlier}.` };
  await saveOpp(context, await reviseOpp(context, oppIdOf(opp)), {
    section: 'factors',
    value: { ...content.factors, items: [next, ...more] },
  });
  const profile = await makeProfile(context);
  const request = await createArrangement(context, {
    caseFileId: file.caseFileId,
    profileId: PartnershipProfileId.parse(profile.id),
  });
  const asked = fullRequest({
    question: `Een ${canaries.arrangements}.`,
    opp: { oppId: opp.id, versionNumber: 1 },
  });
  const sent = await submit(context, await save(context, request, asked));
  await decide(context, sent, { conditions: `Een ${canaries.arrangementSteps}.` });
};

const addAgreements = async ({ context }: TestVault, { caseFileId, schoolId }: OpenFile) => {
  const agree = (what: string) =>
    saveAgreement(context, {
      id: null,
      caseFileId,
      version: 0,
      draft: AgreementDraft.parse({ what, owner: '', dueOn: '2025-11-20' }),
    });
  await agree(`Een ${canaries.agreementsOpen}.`);
  const { id } = await agree(`Een ${canaries.agreementsDone}.`);
  const key = agreementKey(id);
  await tickReminder(context, { schoolId: SchoolId.parse(schoolId), key, done: true });
};

const addGuardians = async ({ context }: TestVault, { caseFileId }: OpenFile) => {
  const views = { ...emptyGuardianViews(), wishes: `Een ${canaries.guardianViews}.` };
  await saveViews(context, { caseFileId, version: 0, content: GuardianViewsContent.parse(views) });
  const home = { ...emptyHomeSupportPlan(), about: `Een ${canaries.homeSupportPlan}.` };
  const content = HomeSupportPlanContent.parse(home);
  await savePlan(context, { caseFileId, version: 0, content });
  await meet(context, caseFileId, { draft: { said: `Een ${canaries.guardianContacts}.` } });
};

/** An invented pupil of whom everything was written down. */
export const fullFile = async (vault: TestVault): Promise<OpenFile> => {
  const { context } = vault;
  const file = await openFile(context);
  const { caseFileId } = file;
  await addOppAndRequest(vault, file);
  await addTrajectory(vault, file);
  await addAgreements(vault, file);
  await addGuardians(vault, file);
  await addPeople(vault, file);
  await addSignal(context, caseFileId, { fact: `Een ${canaries.concernSignals}.` });
  await addNote(context, caseFileId, {
    observation: `Een ${canaries.noteObservations}.`,
    interpretation: `Een ${canaries.noteInterpretations}.`,
  });
  await attach(vault, caseFileId, `${canaries.attachments}.png`);
  await released(context, await casusOf(context, caseFileId, `Een ${canaries.casus}.`));
  await savePrivateNote(context, {
    id: null,
    caseFileId,
    version: 0,
    body: `Een ${canaries.privateWorkingNotes}.`,
    draft: null,
  });
  return file;
};
