/** Where a draft goes on. Which screen a kind lives on is known here and nowhere else. Pure. */
import {
  arrangementStepDraftKinds,
  guardianDraftKinds,
  handoverDraftKinds,
  oppStepDraftKinds,
  trajectoryDraftKinds,
} from '../../../electron/contract/drafts';
import type {
  DraftKind,
  DraftPlace,
  GuardianDraftKind,
  HandoverDraftKind,
  OpenDraft,
  TrajectoryDraftKind,
} from '../../../electron/contract/drafts';
import { agreementHref } from '../agreements/agreement-address';
import { oppHref } from '../opp/opp-address';
import { trajectoryHref } from '../trajectory/trajectory-address';
import type { TrajectoryPart } from '../trajectory/trajectory-address';

const isOneOf = (kinds: readonly DraftKind[], kind: DraftKind): boolean => kinds.includes(kind);

/** A step that is being recorded changes nothing that is there. */
export const isStep = (kind: DraftKind): boolean =>
  isOneOf([...oppStepDraftKinds, ...arrangementStepDraftKinds, ...trajectorySteps], kind);

const trajectorySteps: readonly TrajectoryDraftKind[] = [
  'trajectoryAdjustment',
  'trajectoryEvaluation',
  'trajectoryCheck',
];

const trajectoryParts: Readonly<Record<TrajectoryDraftKind, TrajectoryPart>> = {
  trajectoryPlan: 'plan',
  trajectoryGoal: 'doelen',
  trajectoryAdjustment: 'doelen',
  trajectoryReflection: 'gesprekken',
  trajectoryEvaluation: 'gesprekken',
  trajectoryConsolidation: 'borging',
  trajectoryCheck: 'borging',
  trajectoryScores: 'kaart',
};

const guardianParts: Readonly<Record<GuardianDraftKind, string>> = {
  guardianContact: 'contacten',
  guardianViews: 'wensen',
  homeSupportPlan: 'plan',
};

const trajectoryKindOf = (kind: DraftKind): TrajectoryDraftKind | undefined =>
  trajectoryDraftKinds.find((one) => one === kind);

const guardianKindOf = (kind: DraftKind): GuardianDraftKind | undefined =>
  guardianDraftKinds.find((one) => one === kind);

/** Forms of no case file. */
const ofVault: Partial<Record<DraftKind, string>> = {
  pupil: '/leerlingen',
  partnershipProfile: '/instellingen?deel=samenwerkingsverband',
  trajectoryTemplate: '/instellingen?deel=trajecten',
  goalLibraryItem: '/instellingen?deel=trajecten',
  schoolCalendar: '/instellingen?deel=vakanties',
  trajectoryGroup: '/impulsklas',
  handoverProfile: '/instellingen?deel=overdracht',
  casusAnswer: '/vragen?deel=collegas',
  keptQuestion: '/vragen?deel=verzameling',
};

/** As the list of drafts knows it; while it is typed nobody has looked up yet where it lies. */
type OpenedDraft = DraftPlace & Partial<Pick<OpenDraft, 'within'>>;

const ofGoal: readonly DraftKind[] = ['trajectoryGoal', 'trajectoryAdjustment'];

const trajectoryDraftHref = (kind: TrajectoryDraftKind, draft: OpenedDraft): string => {
  const { caseFileId, targetId, within } = draft;
  const id = within ?? (ofGoal.includes(kind) ? null : targetId);
  const file = `/dossiers/${caseFileId}`;
  return id === null || caseFileId === null
    ? `${file}/traject`
    : trajectoryHref({ caseFileId, id, part: trajectoryParts[kind] });
};

const handoverKindOf = (kind: DraftKind): HandoverDraftKind | undefined =>
  handoverDraftKinds.find((one) => one === kind);

const handoverDraftHref = (
  kind: HandoverDraftKind,
  { file, opened }: { readonly file: string; readonly opened: string },
): string => {
  if (kind === 'casusQuestion') return `${file}/casus${opened}`;
  if (kind === 'casusAnswerByHand') return `${file}/casus`;
  if (kind === 'accessRequest') return opened === '' ? `${file}/ouders` : `${file}/inzage${opened}`;
  return `${file}/overdracht?deel=${kind === 'warmHandover' ? 'gesprekken' : 'samenstellen'}`;
};

/** Of a note: its screen has to be told which one to open (editor-request.ts). */
export const draftHref = (draft: OpenedDraft): string => {
  const { kind, caseFileId, targetId } = draft;
  const outside = ofVault[kind];
  if (outside !== undefined) return outside;
  if (caseFileId === null) return '/dossiers/nieuw';
  const file = `/dossiers/${caseFileId}`;
  const opened = targetId === null ? '' : `/${targetId}`;
  if (kind === 'caseFile') return `${file}/overzicht`;
  if (kind === 'casus') return `${file}/casus${opened}`;
  if (kind === 'agreement') return agreementHref({ caseFileId, id: targetId, edit: true });
  if (kind === 'opp' || kind === 'oppReasons' || isOneOf(oppStepDraftKinds, kind)) {
    return targetId === null
      ? `${file}/opp`
      : oppHref({ caseFileId, id: targetId, at: isStep(kind) ? 'steps' : null });
  }
  if (kind === 'note' || kind === 'quickNote' || kind === 'privateWorkingNote') {
    return `${file}/notities`;
  }
  const trajectoryKind = trajectoryKindOf(kind);
  if (trajectoryKind !== undefined) return trajectoryDraftHref(trajectoryKind, draft);
  const guardianKind = guardianKindOf(kind);
  if (guardianKind !== undefined) return `${file}/ouders?deel=${guardianParts[guardianKind]}`;
  const handoverKind = handoverKindOf(kind);
  if (handoverKind !== undefined) return handoverDraftHref(handoverKind, { file, opened });
  if (kind === 'concernSignal') {
    return `${file}/signalen${targetId === null ? '' : `?open=${targetId}`}`;
  }
  return `${file}/arrangement${opened}`;
};
