import type { consultationExport } from '../contract/consultation';
import type { HandlersOf } from '../contract/contract';
import { sealedPdfExport } from './pages-export';
import type { ShellContext } from './shell-handlers';

/** Always locked: it is about a pupil, whoever the colleague is. */
export const consultationExportHandlers: HandlersOf<typeof consultationExport, ShellContext> = {
  'consultation.exportPdf': sealedPdfExport({
    fileName: 'internal.questionFileName',
    print: 'internal.questionPrint',
    exported: 'internal.questionExported',
  }),
};
