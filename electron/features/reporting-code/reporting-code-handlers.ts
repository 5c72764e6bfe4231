import type { HandlersOf } from '../../contract/contract';
import type { internalReportingCode } from '../../contract/internal';
import type { reportingCode } from '../../contract/reporting-code';
import type { OpenContext } from '../context';
import {
  previewReportingCode,
  printReportingCode,
  recordReportingCodeExport,
  reportingCodeFileName,
} from './print-reporting-code';
import {
  destroyReportingCode,
  getReportingCode,
  saveReportingCode,
} from './reporting-code-service';

export const reportingCodeHandlers: HandlersOf<typeof reportingCode, OpenContext> = {
  'reportingCode.get': (context, { caseFileId }) => getReportingCode(context, caseFileId),
  'reportingCode.save': saveReportingCode,
  'reportingCode.destroy': async (context, { caseFileId }) => {
    await destroyReportingCode(context, caseFileId);
    return {};
  },
  'reportingCode.preview': previewReportingCode,
};

/** Only the main process calls these. */
export const internalReportingCodeHandlers: HandlersOf<typeof internalReportingCode, OpenContext> =
  {
    'internal.reportingCodeFileName': reportingCodeFileName,
    'internal.reportingCodePrint': printReportingCode,
    'internal.reportingCodeExported': async (context, input) => {
      await recordReportingCodeExport(context, input);
      return {};
    },
  };
