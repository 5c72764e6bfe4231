import type { Opp } from '../../../../electron/contract/opp';
import { usePrivacy } from '../../../app/privacy';
import { useCaseFile } from '../../case-files/use-case-files';

/** Why nothing can be changed now; null when it can. */
export const useReadOnly = ({
  caseFileId,
  status,
}: Pick<Opp, 'caseFileId' | 'status'>): 'archived' | 'closed' | 'hidden' | null => {
  const { hidden } = usePrivacy();
  const { data: file } = useCaseFile(caseFileId);
  if (file?.status === 'archived') return 'archived';
  if (status === 'closed') return 'closed';
  return hidden ? 'hidden' : null;
};
