import type { accessRequestsExport } from '../contract/access-requests';
import type { HandlersOf } from '../contract/contract';
import { sealedPdfExport } from './pages-export';
import type { ShellContext } from './shell-handlers';

/** Always locked, the internal list too: it tells what nobody outside may know. */
export const accessExportHandlers: HandlersOf<typeof accessRequestsExport, ShellContext> = {
  'accessRequests.exportPdf': sealedPdfExport({
    fileName: 'internal.accessFileName',
    print: 'internal.accessPrint',
    exported: 'internal.accessExported',
  }),
};
