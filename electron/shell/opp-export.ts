import type { HandlersOf } from '../contract/contract';
import type { oppExport } from '../contract/opp-calls';
import { pagesExport } from './pages-export';
import type { ShellContext } from './shell-handlers';

const { pdf, docx } = pagesExport({
  fileName: 'internal.oppFileName',
  print: 'internal.oppPrint',
  docx: 'internal.oppDocx',
  exported: 'internal.oppExported',
});

export const oppExportHandlers: HandlersOf<typeof oppExport, ShellContext> = {
  'opp.exportPdf': pdf,
  'opp.exportDocx': docx,
};
