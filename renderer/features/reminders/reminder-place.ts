import type { DatedItem } from '../../../electron/contract/reminders';
import { agreementHref } from '../agreements/agreement-address';

/** Where a dated thing is seen to. */
export const placeOf = ({ caseFileId, place }: Pick<DatedItem, 'caseFileId' | 'place'>): string => {
  if (place.screen === 'opp') return `/dossiers/${caseFileId}/opp/${place.id}`;
  if (place.screen === 'arrangement') return `/dossiers/${caseFileId}/arrangement/${place.id}`;
  return agreementHref({ caseFileId, id: place.id });
};
