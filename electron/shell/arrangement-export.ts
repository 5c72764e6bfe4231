import type { arrangementExport } from '../contract/arrangement';
import type { HandlersOf } from '../contract/contract';
import { pagesExport } from './pages-export';
import type { ShellContext } from './shell-handlers';

const { pdf, docx } = pagesExport({
  fileName: 'internal.arrangementFileName',
  print: 'internal.arrangementPrint',
  docx: 'internal.arrangementDocx',
  exported: 'internal.arrangementExported',
});

export const arrangementExportHandlers: HandlersOf<typeof arrangementExport, ShellContext> = {
  'arrangement.exportPdf': pdf,
  'arrangement.exportDocx': docx,
};
