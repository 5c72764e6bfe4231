import { useParams } from '@tanstack/react-router';
import { ArrangementId } from '../../electron/contract/ids';
import { ArrangementScreen } from '../features/arrangement/ArrangementScreen';
import { useCaseFileId } from './case-file-tabs';

/** The request that the address names. */
export function ArrangementRoute() {
  const { arrangementId } = useParams({ strict: false });
  return (
    <ArrangementScreen
      caseFileId={useCaseFileId()}
      arrangementId={ArrangementId.parse(arrangementId)}
    />
  );
}
