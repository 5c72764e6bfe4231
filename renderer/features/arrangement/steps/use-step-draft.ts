/** Keeps what is typed in the dialog of a step as a draft of its own, until it is recorded. */
import { useState } from 'react';
import type { Arrangement } from '../../../../electron/contract/arrangement';
import type { ArrangementStepDraftKind } from '../../../../electron/contract/drafts';
import { useDraft } from '../../../app/use-draft';
import type { DraftKeeper, DraftPlace } from '../../../app/use-draft';
import { useStoredDraft } from '../../drafts/use-stored-draft';
import { dayOf, shortMoment } from '../../notes/moments';
import { arrangementDraftPlace } from '../arrangement-draft';

export type StepDraft = {
  readonly keeper: DraftKeeper;
  /** What was typed before, as the form gave it; null where there is none. */
  readonly payload: Readonly<Record<string, unknown>> | null;
  /** When that was typed, in words. */
  readonly when: string;
};

/** Undefined while what was typed before is being read. */
export const useStepDraft = (
  arrangement: Pick<Arrangement, 'id' | 'caseFileId'>,
  kind: ArrangementStepDraftKind,
) => {
  const [place] = useState<DraftPlace>(() => arrangementDraftPlace(arrangement, kind));
  const stored = useStoredDraft(place);
  const keeper = useDraft(place);
  const [today] = useState(() => dayOf(new Date()));
  // Read once: what is typed from here on lies there too.
  const [before, setBefore] = useState<typeof stored>(undefined);
  if (before === undefined && stored !== undefined) setBefore(stored);
  if (before === undefined) return undefined;
  const draft: StepDraft = {
    keeper,
    payload: before?.payload ?? null,
    when: before === null ? '' : shortMoment(before.updatedAt, today),
  };
  return draft;
};
