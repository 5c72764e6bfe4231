import { useQuery } from '@tanstack/react-query';
import { api, valueOf } from '../../../app/api';
import { keys } from '../../../app/query';

/** The library as it is listed. */
export const useLibraryItems = () =>
  useQuery({
    queryKey: keys.goalLibrary,
    queryFn: () => valueOf(api.goalLibrary.list({})),
  });
