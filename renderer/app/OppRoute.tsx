import { useParams } from '@tanstack/react-router';
import { OppId } from '../../electron/contract/ids';
import { OppScreen } from '../features/opp/OppScreen';
import { useCaseFileId } from './case-file-tabs';

/** The editor of the OPP that the address names. */
export function OppRoute() {
  const { oppId } = useParams({ strict: false });
  return <OppScreen caseFileId={useCaseFileId()} oppId={OppId.parse(oppId)} />;
}
