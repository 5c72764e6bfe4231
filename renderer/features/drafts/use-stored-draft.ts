import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { api, valueOf } from '../../app/api';
import type { DraftPlace } from '../../app/use-draft';

/**
 * The draft that lies in the vault for a form, read afresh each time the form opens: also by one that takes
 * the place of another in the same breath, for what that one read is older than what was typed since.
 * `undefined` while it is being read, `null` where there is none.
 */
export const useStoredDraft = (place: DraftPlace) => {
  const reader = useId();
  const { data, isError } = useQuery({
    queryKey: ['storedDraft', place.kind, place.caseFileId, place.targetId, reader],
    queryFn: () => valueOf(api.drafts.find(place)),
    gcTime: 0,
    staleTime: Number.POSITIVE_INFINITY,
  });
  // A draft that can't be read must not keep anybody from writing.
  return isError ? null : data;
};
