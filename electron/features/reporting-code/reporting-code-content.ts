/** What a record holds before anything is written, and whether something is. Pure. */
import { reportingCodeSteps } from '../../contract/reporting-code';
import type { ReportingCodeContent } from '../../contract/reporting-code';

export const emptyReportingCode = (): ReportingCodeContent => ({
  steps: reportingCodeSteps.map((step) => ({ step, on: null, withWhom: '', text: '' })),
  decision: null,
  reportedOn: null,
});

/** Nothing is stored of a record in which nothing stands. */
export const isWritten = ({ steps, decision, reportedOn }: ReportingCodeContent): boolean =>
  decision !== null ||
  reportedOn !== null ||
  steps.some(({ on, withWhom, text }) => on !== null || `${withWhom}${text}`.trim() !== '');
