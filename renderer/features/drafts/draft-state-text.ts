import type { DraftKeeper } from '../../app/use-draft';
import { timeOf } from '../notes/moments';
import { draftTexts } from './texts';

/** The line under a form about its draft; empty while there is nothing to say. */
export const draftStateText = ({
  state,
  savedAt,
}: Pick<DraftKeeper, 'state' | 'savedAt'>): string => {
  if (state === 'failed') return draftTexts.failed;
  if (state === 'waiting') return draftTexts.waiting;
  return savedAt === null ? '' : draftTexts.savedAt(timeOf(savedAt));
};
