// Threat: a casus leaves the vault here, and a PDF tells more than its pages: who made it, when, from
// which file. The vault process decides what may be printed; the properties hold the casus's own label
// alone, the suggested name too, and only this user can read the file.
import { createHash } from 'node:crypto';
import type { casusExport } from '../contract/casus';
import { reidentifiable } from '../contract/casus-words';
import type { HandlersOf } from '../contract/contract';
import { internalCasus } from '../contract/internal';
import { writeAtomically } from '../vault/files';
import { choosePath } from './file-dialogs';
import { printToPdf } from './pdf';
import { askVault, windowOf } from './shell-handlers';
import type { ShellContext } from './shell-handlers';
import { storageError } from './storage-error';

const PrintPage = internalCasus['internal.casusPrint'].output;

export const casusExportHandlers: HandlersOf<typeof casusExport, ShellContext> = {
  'casus.exportPdf': async ({ keeper }, { id }) => {
    const answer = await askVault(keeper, 'internal.casusPrint', { id });
    const { html, title, fileName } = PrintPage.parse(answer);
    const path = await choosePath(windowOf(keeper), 'savePdf', fileName);
    if (path === null) return { saved: false };
    const pdf = await printToPdf({ html, title, footer: `${title}. ${reidentifiable}` });
    await writeAtomically(path, Buffer.from(pdf)).catch((error: unknown) => {
      throw storageError(error);
    });
    const contentHash = createHash('sha256').update(pdf).digest('hex');
    await askVault(keeper, 'internal.casusExported', { id, contentHash });
    return { saved: true };
  },
};
