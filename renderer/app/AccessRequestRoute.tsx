import { useParams } from '@tanstack/react-router';
import { AccessRequestId } from '../../electron/contract/ids';
import { AccessRequestScreen } from '../features/access-requests/AccessRequestScreen';
import { useCaseFileId } from './case-file-tabs';

/** The request that the address names. */
export function AccessRequestRoute() {
  const { requestId } = useParams({ strict: false });
  return (
    <AccessRequestScreen
      caseFileId={useCaseFileId()}
      requestId={AccessRequestId.parse(requestId)}
    />
  );
}
