import { useParams } from '@tanstack/react-router';
import { CasusId } from '../../electron/contract/ids';
import { CasusScreen } from '../features/casus/CasusScreen';
import { useCaseFileId } from './case-file-tabs';

/** The gate of the casus that the address names. */
export function CasusRoute() {
  const { casusId } = useParams({ strict: false });
  return <CasusScreen caseFileId={useCaseFileId()} casusId={CasusId.parse(casusId)} />;
}
