import type { HandlersOf } from '../contract/contract';
import type { reportingCodeExport } from '../contract/reporting-code';
import { pdfExport } from './pages-export';
import type { ShellContext } from './shell-handlers';

export const reportingCodeExportHandlers: HandlersOf<typeof reportingCodeExport, ShellContext> = {
  'reportingCode.exportPdf': pdfExport({
    fileName: 'internal.reportingCodeFileName',
    print: 'internal.reportingCodePrint',
    exported: 'internal.reportingCodeExported',
  }),
};
