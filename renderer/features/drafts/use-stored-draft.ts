import { useQuery } from '@tanstack/react-query';
import { api, valueOf } from '../../app/api';
import type { DraftPlace } from '../../app/use-draft';

/**
 * The draft that lies in the vault for a form, read afresh each time the form opens.
 * `undefined` while it is being read, `null` where there is none.
 */
export const useStoredDraft = (place: DraftPlace) => {
  const { data, isError } = useQuery({
    queryKey: ['storedDraft', place.kind, place.caseFileId, place.targetId],
    queryFn: () => valueOf(api.drafts.find(place)),
    gcTime: 0,
    staleTime: Number.POSITIVE_INFINITY,
  });
  // A draft that can't be read must not keep anybody from writing.
  return isError ? null : data;
};
