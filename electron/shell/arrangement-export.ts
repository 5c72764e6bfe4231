// Threat: a request holds the most private facts of a child, and leaves the vault here. What the pages show was
// chosen and previewed; the file's properties and its suggested name never hold a name of a person.
import type { arrangementExport } from '../contract/arrangement';
import type { HandlersOf, InputOf } from '../contract/contract';
import { internalArrangement } from '../contract/internal';
import { exportFile } from './document-export';
import { printToPdf } from './pdf';
import { askVault } from './shell-handlers';
import type { ShellContext } from './shell-handlers';

const FileName = internalArrangement['internal.arrangementFileName'].output;
const PrintPage = internalArrangement['internal.arrangementPrint'].output;
const DocxFile = internalArrangement['internal.arrangementDocx'].output;

type Asked = InputOf<(typeof arrangementExport)['arrangement.exportPdf']>;

type Kind = {
  readonly format: 'pdf' | 'docx';
  readonly purpose: 'savePdf' | 'saveDocx';
  readonly bytesOf: (context: ShellContext, asked: Asked) => Promise<Uint8Array>;
};

const pdf: Kind = {
  format: 'pdf',
  purpose: 'savePdf',
  bytesOf: async ({ keeper }, asked) =>
    printToPdf(PrintPage.parse(await askVault(keeper, 'internal.arrangementPrint', asked))),
};

const docx: Kind = {
  format: 'docx',
  purpose: 'saveDocx',
  bytesOf: async ({ keeper }, asked) =>
    DocxFile.parse(await askVault(keeper, 'internal.arrangementDocx', asked)).bytes,
};

const exportAs =
  ({ format, purpose, bytesOf }: Kind) =>
  (context: ShellContext, asked: Asked): Promise<{ readonly saved: boolean }> => {
    const { keeper } = context;
    return exportFile(context, {
      purpose,
      fileName: async () => {
        const answer = await askVault(keeper, 'internal.arrangementFileName', { ...asked, format });
        return FileName.parse(answer).fileName;
      },
      bytes: () => bytesOf(context, asked),
      record: (contentHash) =>
        askVault(keeper, 'internal.arrangementExported', { ...asked, format, contentHash }),
    });
  };

export const arrangementExportHandlers: HandlersOf<typeof arrangementExport, ShellContext> = {
  'arrangement.exportPdf': exportAs(pdf),
  'arrangement.exportDocx': exportAs(docx),
};
