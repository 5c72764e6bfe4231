import type { DatedItem } from '../../../electron/contract/reminders';
import { agreementHref } from '../agreements/agreement-address';
import { draftHref } from '../drafts/draft-address';
import { oppHref } from '../opp/opp-address';
import { trajectoryHref } from '../trajectory/trajectory-address';

const trajectoryParts = {
  plan: 'plan',
  evaluations: 'gesprekken',
  consolidation: 'borging',
} as const;
const guardianParts = { contacts: 'contacten', plan: 'plan' } as const;
const handoverParts = { log: 'gemaakt', received: 'gemaakt', talks: 'gesprekken' } as const;

/** Where a dated thing is seen to: its row or its step, not the record alone. */
export const placeOf = ({ caseFileId, place }: Pick<DatedItem, 'caseFileId' | 'place'>): string => {
  switch (place.screen) {
    case 'opp':
      return oppHref({ caseFileId, ...place });
    case 'arrangement':
      return `/dossiers/${caseFileId}/arrangement/${place.id}`;
    case 'trajectory':
      return trajectoryHref({ caseFileId, id: place.id, part: trajectoryParts[place.at] });
    case 'guardianContacts':
      return `/dossiers/${caseFileId}/ouders?deel=${guardianParts[place.at]}`;
    case 'concernSignals':
      return `/dossiers/${caseFileId}/signalen?open=${place.id}`;
    case 'handover':
      return `/dossiers/${caseFileId}/overdracht?deel=${handoverParts[place.at]}`;
    case 'casusQuestions':
      return `/dossiers/${caseFileId}/casus/${place.casusId}`;
    case 'accessRequest':
      return `/dossiers/${caseFileId}/inzage/${place.id}`;
    case 'draft':
      return draftHref({ caseFileId, ...place });
    case 'agreements':
    default:
      return agreementHref({ caseFileId, id: place.id });
  }
};
