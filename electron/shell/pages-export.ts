// Threat: what stands on pages leaves the vault here, and a file tells more than its pages: who made it, when,
// from which file. The vault process decides what may leave and what the file tells of itself; nothing but a
// suggested name is taken before a place is chosen.
import type { z } from 'zod';
import { DocxFile, ExportName, PrintPage } from '../contract/internal';
import { exportFile } from './document-export';
import { printToPdf } from './pdf';
import { askVault } from './shell-handlers';
import type { ShellContext } from './shell-handlers';

/** The internal calls of the feature whose pages leave; all take what the screen asked for. */
type PagesCalls = {
  /** Also takes `format`; gives `{ fileName }`. */
  readonly fileName: string;
  readonly print: string;
  readonly docx: string;
  /** Also takes `format` and the file's `contentHash`. */
  readonly exported: string;
};

type ExportCall = (
  context: ShellContext,
  asked: Readonly<Record<string, unknown>>,
) => Promise<{ readonly saved: boolean }>;

const printPages = ({ header, footer, ...page }: z.output<typeof PrintPage>) =>
  printToPdf({ ...page, running: { header, footer } });

/** The two calls of the screen that export pages. @throws CodedError as `exportFile` and the feature's calls */
export const pagesExport = (
  calls: PagesCalls,
): { readonly pdf: ExportCall; readonly docx: ExportCall } => {
  const exportAs =
    (format: 'pdf' | 'docx'): ExportCall =>
    (context, asked) => {
      const ask = (method: string, more: object = {}): Promise<unknown> =>
        askVault(context.keeper, method, { ...asked, ...more });
      return exportFile(context, {
        purpose: format === 'pdf' ? 'savePdf' : 'saveDocx',
        fileName: async () => ExportName.parse(await ask(calls.fileName, { format })).fileName,
        bytes: async () =>
          format === 'pdf'
            ? printPages(PrintPage.parse(await ask(calls.print)))
            : DocxFile.parse(await ask(calls.docx)).bytes,
        record: (contentHash) => ask(calls.exported, { format, contentHash }),
      });
    };
  return { pdf: exportAs('pdf'), docx: exportAs('docx') };
};
