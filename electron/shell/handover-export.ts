// Threat: pages about a child go to somebody outside the vault, by mail or on a stick. So they leave as a PDF that six
// words open, told by phone; unlocked text only where a person asked for it after a warning. What leaves is what the
// vault process gives, and only while it is what was shown.
import type { HandlersOf } from '../contract/contract';
import type { handoverExport } from '../contract/handover';
import { pagesExport, sealedPdfExport } from './pages-export';
import type { ShellContext } from './shell-handlers';

const handoverCalls = {
  fileName: 'internal.handoverFileName',
  print: 'internal.handoverPrint',
  docx: 'internal.handoverDocx',
  exported: 'internal.handoverExported',
};

/** A sheet for a talk lies on the table: it is not locked. */
const sheet = pagesExport({
  fileName: 'internal.warmFileName',
  print: 'internal.warmPrint',
  docx: 'internal.warmDocx',
  exported: 'internal.warmExported',
});

export const handoverExportHandlers: HandlersOf<typeof handoverExport, ShellContext> = {
  'handover.exportPdf': sealedPdfExport(handoverCalls),
  'handover.exportDocx': pagesExport(handoverCalls).docx,
  'handover.exportWarmPdf': sheet.pdf,
  'handover.exportWarmDocx': sheet.docx,
};
