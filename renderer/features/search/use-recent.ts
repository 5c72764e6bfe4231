import { useQuery } from '@tanstack/react-query';
import { api, valueOf } from '../../app/api';
import { useSchoolId } from '../../app/school';

/** The active files of this school that were looked at last, newest first. */
export const useRecent = (limit: number) => {
  const schoolId = useSchoolId();
  return useQuery({
    queryKey: ['recent', schoolId, limit],
    enabled: schoolId !== null,
    staleTime: 0,
    queryFn: () => valueOf(api.caseFiles.recent({ schoolId: schoolId ?? '', limit })),
  });
};
