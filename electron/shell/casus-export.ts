// Threat: a casus leaves the vault here, and a file tells more than its pages: who made it, when, from
// which file. The vault process decides what may leave; the properties hold the casus's own label and the
// day of its release alone, the suggested name too, and only this user can read the file.
import { z } from 'zod';
import { CasusVersion } from '../contract/casus';
import type { casusExport } from '../contract/casus-calls';
import { exportFileName } from '../contract/casus-words';
import { CodedError } from '../contract/coded-error';
import type { HandlersOf, InputOf } from '../contract/contract';
import { internalCasus } from '../contract/internal';
import { exportFile } from './document-export';
import { printToPdf } from './pdf';
import { askVault } from './shell-handlers';
import type { ShellContext } from './shell-handlers';

const PrintPage = internalCasus['internal.casusPrint'].output;
const DocxFile = internalCasus['internal.casusDocx'].output;
const { number, label } = CasusVersion.shape;
/** Of the casus nothing but this is taken before a place is chosen. */
const Named = z.object({ versions: z.array(z.object({ number, label })) });

type Asked = InputOf<(typeof casusExport)['casus.exportPdf']>;

type Kind = {
  readonly format: 'pdf' | 'docx';
  readonly purpose: 'savePdf' | 'saveDocx';
  readonly bytesOf: (context: ShellContext, asked: Asked) => Promise<Uint8Array>;
};

const pdf: Kind = {
  format: 'pdf',
  purpose: 'savePdf',
  bytesOf: async ({ keeper }, asked) =>
    printToPdf(PrintPage.parse(await askVault(keeper, 'internal.casusPrint', asked))),
};

const docx: Kind = {
  format: 'docx',
  purpose: 'saveDocx',
  bytesOf: async ({ keeper }, asked) =>
    DocxFile.parse(await askVault(keeper, 'internal.casusDocx', asked)).bytes,
};

/** @throws CodedError CASUS_NOT_RELEASED where there is no such version */
const labelOf = async ({ keeper }: ShellContext, { id, versionNumber }: Asked): Promise<string> => {
  const { versions } = Named.parse(await askVault(keeper, 'casus.get', { id }));
  const version = versions.find((one) => one.number === versionNumber);
  if (version === undefined) throw new CodedError('CASUS_NOT_RELEASED');
  return version.label;
};

const exportAs =
  ({ format, purpose, bytesOf }: Kind) =>
  (context: ShellContext, asked: Asked): Promise<{ readonly saved: boolean }> =>
    exportFile(context, {
      purpose,
      fileName: async () =>
        exportFileName({ ...asked, label: await labelOf(context, asked), format }),
      bytes: () => bytesOf(context, asked),
      record: (contentHash) =>
        askVault(context.keeper, 'internal.casusExported', { ...asked, format, contentHash }),
    });

export const casusExportHandlers: HandlersOf<typeof casusExport, ShellContext> = {
  'casus.exportPdf': exportAs(pdf),
  'casus.exportDocx': exportAs(docx),
};
