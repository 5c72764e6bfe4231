// Threat: what stands on pages leaves the vault here, and a file tells more than its pages: who made it, when,
// from which file. The vault process decides what may leave and what the file tells of itself; nothing but a
// suggested name is taken before a place is chosen.
import type { z } from 'zod';
import { DocxFile, ExportName, PrintPage } from '../contract/internal';
import { internalHandover } from '../contract/internal-handover';
import { exportFile } from './document-export';
import { printToPdf } from './pdf';
import { sealPdf } from './seal-pdf';
import { askVault } from './shell-handlers';
import type { ShellContext } from './shell-handlers';

/** The internal calls of the feature whose pages leave; all take what the screen asked for. */
type PdfCalls = {
  /** Also takes `format`; gives `{ fileName }`. */
  readonly fileName: string;
  readonly print: string;
  /** Also takes `format` and the file's `contentHash`. */
  readonly exported: string;
};

type PagesCalls = PdfCalls & { readonly docx: string };

type ExportCall<Outcome = { readonly saved: boolean }> = (
  context: ShellContext,
  asked: Readonly<Record<string, unknown>>,
) => Promise<Outcome>;

const SEALING = 'internal.sealingPassphrase' satisfies keyof typeof internalHandover;

/** As PDF bytes. @throws CodedError PRINT_FAILED */
export const printPages = ({ header, footer, ...page }: z.output<typeof PrintPage>) =>
  printToPdf({ ...page, ...(header === null ? {} : { running: { header, footer } }) });

type Exported = Pick<PdfCalls, 'fileName' | 'exported'> & {
  readonly format: 'pdf' | 'docx';
  readonly bytes: (ask: (method: string) => Promise<unknown>) => Promise<Uint8Array>;
};

const exportAs =
  ({ fileName, exported, format, bytes }: Exported): ExportCall =>
  (context, asked) => {
    const ask = (method: string, more: object = {}): Promise<unknown> =>
      askVault(context.keeper, method, { ...asked, ...more });
    return exportFile(context, {
      purpose: format === 'pdf' ? 'savePdf' : 'saveDocx',
      fileName: async () => ExportName.parse(await ask(fileName, { format })).fileName,
      bytes: () => bytes(ask),
      record: (contentHash) => ask(exported, { format, contentHash }),
    });
  };

/** The call of the screen that exports pages as PDF. @throws CodedError as `exportFile` and the feature's calls */
export const pdfExport = ({ print, ...calls }: PdfCalls): ExportCall =>
  exportAs({
    ...calls,
    format: 'pdf',
    bytes: async (ask) => printPages(PrintPage.parse(await ask(print))),
  });

/**
 * The call of the screen that exports pages as a locked PDF, with the words that open it: they are shown once. Null
 * where the person cancelled.
 * @throws CodedError as `exportFile` and the feature's calls
 */
export const sealedPdfExport =
  ({
    print,
    ...calls
  }: PdfCalls): ExportCall<{ readonly saved: boolean; readonly passphrase: string | null }> =>
  async (context, asked) => {
    const words = await askVault(context.keeper, SEALING, {});
    const { passphrase } = internalHandover[SEALING].output.parse(words);
    const { saved } = await exportAs({
      ...calls,
      format: 'pdf',
      bytes: async (ask) =>
        sealPdf(await printPages(PrintPage.parse(await ask(print))), passphrase),
    })(context, asked);
    return { saved, passphrase: saved ? passphrase : null };
  };

/** The two calls of the screen that export pages. @throws CodedError as `exportFile` and the feature's calls */
export const pagesExport = ({
  docx,
  ...calls
}: PagesCalls): { readonly pdf: ExportCall; readonly docx: ExportCall } => ({
  pdf: pdfExport(calls),
  docx: exportAs({
    ...calls,
    format: 'docx',
    bytes: async (ask) => DocxFile.parse(await ask(docx)).bytes,
  }),
});
