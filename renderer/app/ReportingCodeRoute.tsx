import { ReportingCodeScreen } from '../features/reporting-code/ReportingCodeScreen';
import { useCaseFileId } from './case-file-tabs';

/** The record of the file that the address names. */
export function ReportingCodeRoute() {
  return <ReportingCodeScreen caseFileId={useCaseFileId()} />;
}
