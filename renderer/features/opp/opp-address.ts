/** The address of an OPP, and of a place on its screen. */
import type { DatedPlace } from '../../../electron/contract/reminders';

type Address = { readonly caseFileId: string; readonly id: string } & Partial<
  Pick<Extract<DatedPlace, { screen: 'opp' }>, 'at' | 'itemId'>
>;

export const oppHref = ({ caseFileId, id, at = null, itemId = null }: Address): string => {
  const row = itemId === null ? '' : `&rij=${itemId}`;
  return `/dossiers/${caseFileId}/opp/${id}${at === null ? '' : `?naar=${at}${row}`}`;
};
