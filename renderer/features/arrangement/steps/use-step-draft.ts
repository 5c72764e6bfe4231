/** The draft of a step of a request. */
import type { Arrangement } from '../../../../electron/contract/arrangement';
import type { ArrangementStepDraftKind } from '../../../../electron/contract/drafts';
import { useStepDraft as useDraftOfStep } from '../../drafts/use-step-draft';
import type { StepDraft as DraftOfStep } from '../../drafts/use-step-draft';
import { arrangementDraftPlace } from '../arrangement-draft';

export type StepDraft = DraftOfStep;

/** Undefined while what was typed before is being read. */
export const useStepDraft = (
  arrangement: Pick<Arrangement, 'id' | 'caseFileId'>,
  kind: ArrangementStepDraftKind,
): StepDraft | undefined => useDraftOfStep(arrangementDraftPlace(arrangement, kind));
