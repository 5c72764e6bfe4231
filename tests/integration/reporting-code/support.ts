import type { CaseFileId } from '../../../electron/contract/ids';
import { ReportingCodeContent } from '../../../electron/contract/reporting-code';
import type { OpenContext } from '../../../electron/features/context';
import { emptyReportingCode } from '../../../electron/features/reporting-code/reporting-code-content';
import { saveReportingCode } from '../../../electron/features/reporting-code/reporting-code-service';

/** Words that stand nowhere else: each field of a record has its own. */
export const canaries = [
  'Kanariefeit',
  'Kanarieoverleg',
  'Kanariegesprek',
  'Kanarieweging',
  'Kanariebesluit',
  'Kanariefunctie',
] as const;
const [fact, consult, talk, weighing, decision, withWhom] = canaries;

export const fullRecord = (): ReportingCodeContent => {
  const texts = [fact, consult, talk, weighing, decision];
  const { steps } = emptyReportingCode();
  return ReportingCodeContent.parse({
    steps: steps.map((step, at) => ({
      ...step,
      on: '2025-11-11',
      withWhom: `${withWhom} ${at + 1}`,
      text: `${texts[at] ?? ''} staat hier.`,
    })),
    decision: 'helpAndReport',
    reportedOn: '2025-11-12',
  });
};

export const writeRecord = (
  context: OpenContext,
  caseFileId: CaseFileId,
  { version = 0, content = fullRecord() } = {},
) => saveReportingCode(context, { caseFileId, version, content });
