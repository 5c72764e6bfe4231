import type { CaseFileId } from '../../../../electron/contract/ids';
import { CodeNote } from '../../../app/CodeNote';
import { DocumentPage } from '../../../ui/DocumentPage/DocumentPage';
import { useShownDocument } from '../../casus/release/use-shown-document';
import { useReport } from './use-report';
import type { Printed } from './use-report';

type ReportPagesProps = { readonly caseFileId: CaseFileId; readonly printed: Printed };

/** The pages as they will be on paper. */
export function ReportPages({ caseFileId, printed }: ReportPagesProps) {
  const { data, error } = useReport(printed);
  const shown = useShownDocument(caseFileId, data ?? null);
  return (
    <div data-vault>
      {error !== null && <CodeNote error={error} />}
      {shown !== null && <DocumentPage document={shown} />}
    </div>
  );
}
