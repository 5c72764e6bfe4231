// Threat: an OPP holds the most private facts of a child, and leaves the vault here. What the pages show was
// chosen and previewed; the file's properties and its suggested name never hold a name of a person.
import type { oppExport } from '../contract/opp-calls';
import type { HandlersOf, InputOf } from '../contract/contract';
import { internalOpp } from '../contract/internal';
import { exportFile } from './document-export';
import { printToPdf } from './pdf';
import { askVault } from './shell-handlers';
import type { ShellContext } from './shell-handlers';

const FileName = internalOpp['internal.oppFileName'].output;
const PrintPage = internalOpp['internal.oppPrint'].output;
const DocxFile = internalOpp['internal.oppDocx'].output;

type Asked = InputOf<(typeof oppExport)['opp.exportPdf']>;

type Kind = {
  readonly format: 'pdf' | 'docx';
  readonly purpose: 'savePdf' | 'saveDocx';
  readonly bytesOf: (context: ShellContext, asked: Asked) => Promise<Uint8Array>;
};

const pdf: Kind = {
  format: 'pdf',
  purpose: 'savePdf',
  bytesOf: async ({ keeper }, asked) =>
    printToPdf(PrintPage.parse(await askVault(keeper, 'internal.oppPrint', asked))),
};

const docx: Kind = {
  format: 'docx',
  purpose: 'saveDocx',
  bytesOf: async ({ keeper }, asked) =>
    DocxFile.parse(await askVault(keeper, 'internal.oppDocx', asked)).bytes,
};

const exportAs =
  ({ format, purpose, bytesOf }: Kind) =>
  (context: ShellContext, asked: Asked): Promise<{ readonly saved: boolean }> => {
    const { keeper } = context;
    return exportFile(context, {
      purpose,
      fileName: async () => {
        const answer = await askVault(keeper, 'internal.oppFileName', { ...asked, format });
        return FileName.parse(answer).fileName;
      },
      bytes: () => bytesOf(context, asked),
      record: (contentHash) =>
        askVault(keeper, 'internal.oppExported', { ...asked, format, contentHash }),
    });
  };

export const oppExportHandlers: HandlersOf<typeof oppExport, ShellContext> = {
  'opp.exportPdf': exportAs(pdf),
  'opp.exportDocx': exportAs(docx),
};
