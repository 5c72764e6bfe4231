import type { HandlersOf } from '../contract/contract';
import type { guardianContactsExport } from '../contract/guardian-contacts';
import { pagesExport } from './pages-export';
import type { ShellContext } from './shell-handlers';

const { pdf, docx } = pagesExport({
  fileName: 'internal.guardianPagesFileName',
  print: 'internal.guardianPagesPrint',
  docx: 'internal.guardianPagesDocx',
  exported: 'internal.guardianPagesExported',
});

export const guardianContactsExportHandlers: HandlersOf<
  typeof guardianContactsExport,
  ShellContext
> = {
  'guardianContacts.exportPdf': pdf,
  'guardianContacts.exportDocx': docx,
};
