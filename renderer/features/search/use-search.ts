import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import type { SearchHit } from '../../../electron/contract/search';
import { api, valueOf } from '../../app/api';
import { usePrivacy } from '../../app/privacy';
import { useSchoolId } from '../../app/school';

const LIMIT = 20;
/** Less than between two keys of a fast typist: the list keeps pace, a burst asks once. */
const WAIT_MILLISECONDS = 60;

type Found = { readonly query: string; readonly hits: readonly SearchHit[] };

/** The hits for what is typed; the former ones stay until the next are there. */
export const useSearch = (
  typed: string,
): { readonly found: Found | undefined; readonly error: unknown } => {
  const schoolId = useSchoolId();
  const { hidden } = usePrivacy();
  const [query] = useDebouncedValue(typed.trim(), WAIT_MILLISECONDS);
  const { data, error } = useQuery({
    queryKey: ['search', schoolId, hidden, query],
    enabled: schoolId !== null && query !== '',
    gcTime: 0,
    staleTime: 0,
    // Hits with names must not stay for a moment after names were hidden, nor those of another school.
    placeholderData: (before: Found | undefined, last) =>
      last?.queryKey[1] === schoolId && last.queryKey[2] === hidden ? before : undefined,
    queryFn: async (): Promise<Found> => {
      const input = { schoolId: schoolId ?? '', query, limit: LIMIT, namesHidden: hidden };
      return { query, hits: (await valueOf(api.search.find(input))).hits };
    },
  });
  return { found: typed.trim() === '' ? undefined : data, error };
};
