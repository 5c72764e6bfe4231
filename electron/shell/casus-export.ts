import type { casusExport } from '../contract/casus-calls';
import type { HandlersOf } from '../contract/contract';
import { pagesExport } from './pages-export';
import type { ShellContext } from './shell-handlers';

const { pdf, docx } = pagesExport({
  fileName: 'internal.casusFileName',
  print: 'internal.casusPrint',
  docx: 'internal.casusDocx',
  exported: 'internal.casusExported',
});

export const casusExportHandlers: HandlersOf<typeof casusExport, ShellContext> = {
  'casus.exportPdf': pdf,
  'casus.exportDocx': docx,
};
