// Threat: a casus leaves the vault here, and a file tells more than its pages: who made it, when, from
// which file. The vault process decides what may leave; the properties hold the casus's own label and the
// day of its release alone, the suggested name too, and only this user can read the file.
import { createHash } from 'node:crypto';
import type { casusExport } from '../contract/casus-calls';
import type { HandlersOf, InputOf } from '../contract/contract';
import { internalCasus } from '../contract/internal';
import { writeAtomically } from '../vault/files';
import { choosePath } from './file-dialogs';
import { printToPdf } from './pdf';
import { askVault, windowOf } from './shell-handlers';
import type { ShellContext } from './shell-handlers';
import { storageError } from './storage-error';

const PrintPage = internalCasus['internal.casusPrint'].output;
const DocxFile = internalCasus['internal.casusDocx'].output;

type Asked = InputOf<(typeof casusExport)['casus.exportPdf']>;

type Written = {
  readonly asked: Asked;
  readonly path: string;
  readonly format: 'pdf' | 'docx';
  readonly bytes: Uint8Array;
};

/** Writes the file and has the vault remember that it left. */
const write = async (
  { keeper }: ShellContext,
  { asked, path, format, bytes }: Written,
): Promise<void> => {
  await writeAtomically(path, Buffer.from(bytes)).catch((error: unknown) => {
    throw storageError(error);
  });
  const contentHash = createHash('sha256').update(bytes).digest('hex');
  await askVault(keeper, 'internal.casusExported', { ...asked, format, contentHash });
};

export const casusExportHandlers: HandlersOf<typeof casusExport, ShellContext> = {
  'casus.exportPdf': async (context, asked) => {
    const { keeper } = context;
    const answer = await askVault(keeper, 'internal.casusPrint', asked);
    const { html, title, footer, date, fileName } = PrintPage.parse(answer);
    const path = await choosePath(windowOf(keeper), 'savePdf', fileName);
    if (path === null) return { saved: false };
    const bytes = await printToPdf({ html, title, footer, date });
    await write(context, { asked, path, format: 'pdf', bytes });
    return { saved: true };
  },
  'casus.exportDocx': async (context, asked) => {
    const { keeper } = context;
    const answer = await askVault(keeper, 'internal.casusDocx', asked);
    const { bytes, fileName } = DocxFile.parse(answer);
    const path = await choosePath(windowOf(keeper), 'saveDocx', fileName);
    if (path === null) return { saved: false };
    await write(context, { asked, path, format: 'docx', bytes });
    return { saved: true };
  },
};
