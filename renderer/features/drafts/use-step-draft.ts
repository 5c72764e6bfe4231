/** Keeps what is typed in a dialog that records something as a draft of its own, until it is recorded. */
import { useState } from 'react';
import { useDraft } from '../../app/use-draft';
import type { DraftKeeper, DraftPlace } from '../../app/use-draft';
import { dayOf, shortMoment } from '../notes/moments';
import { useStoredDraft } from './use-stored-draft';

export type StepDraft = {
  readonly keeper: DraftKeeper;
  /** What was typed before, as the form gave it; null where there is none. */
  readonly payload: Readonly<Record<string, unknown>> | null;
  /** When that was typed, in words. */
  readonly when: string;
};

/**
 * @param of where it lies; the same as long as the dialog is open
 * @returns undefined while what was typed before is being read
 */
export const useStepDraft = (of: DraftPlace): StepDraft | undefined => {
  const [place] = useState(of);
  const stored = useStoredDraft(place);
  const keeper = useDraft(place);
  const [today] = useState(() => dayOf(new Date()));
  // Read once: what is typed from here on lies there too.
  const [before, setBefore] = useState<typeof stored>(undefined);
  if (before === undefined && stored !== undefined) setBefore(stored);
  if (before === undefined) return undefined;
  return {
    keeper,
    payload: before?.payload ?? null,
    when: before === null ? '' : shortMoment(before.updatedAt, today),
  };
};
