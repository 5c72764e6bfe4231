// Threat: all there is leaves as one file. The vault process writes it locked; this process only asks where, and
// prints. A lock in between ends it, and nothing stays.
import { basename } from 'node:path';
import { CodedError } from '../contract/coded-error';
import type { HandlersOf } from '../contract/contract';
import { PrintPage } from '../contract/internal';
import { internalOwnExport } from '../contract/internal-handover';
import type { OwnExportAsked, ownExport } from '../contract/own-export';
import { PickedFile } from '../contract/shell';
import { choosePath } from './file-dialogs';
import { printPages } from './pages-export';
import { askVault, windowOf } from './shell-handlers';
import type { ShellContext } from './shell-handlers';

const Begun = internalOwnExport['internal.ownExportBegin'].output;
const Finished = internalOwnExport['internal.ownExportFinish'].output;

/** A folder may be in sight of others: no name says of whom it is. */
const fileName = ({ caseFileId }: OwnExportAsked): string =>
  caseFileId === null ? 'casuskluis-alles.casuskluis' : 'dossier.casuskluis';

type Ask = (method: keyof typeof internalOwnExport, input: object) => Promise<unknown>;

const printAll = async (ask: Ask, toPrint: readonly string[]): Promise<void> => {
  for (const caseFileId of toPrint) {
    const page = PrintPage.parse(await ask('internal.ownExportPage', { caseFileId }));
    await ask('internal.ownExportPdf', { caseFileId, bytes: await printPages(page) });
  }
};

const exportAll = async (
  { keeper }: ShellContext,
  { asked, path }: { readonly asked: OwnExportAsked; readonly path: string },
) => {
  const ask: Ask = (method, input) => askVault(keeper, method, input);
  const place = { path, purpose: 'saveArchive', name: basename(path), byteLength: 0 };
  const registered = await askVault(keeper, 'internal.registerFile', place);
  const { token } = PickedFile.parse(registered);
  const { toPrint } = Begun.parse(await ask('internal.ownExportBegin', { ...asked, token }));
  try {
    await printAll(ask, toPrint);
    return { written: Finished.parse(await ask('internal.ownExportFinish', {})) };
  } catch (error) {
    // What could not be printed leaves no half a file either.
    await ask('internal.ownExportAbort', {}).catch(() => undefined);
    throw error;
  }
};

export const ownExportHandlers: HandlersOf<typeof ownExport, ShellContext> = {
  'ownExport.export': async (context, asked) => {
    const { keeper } = context;
    const window = windowOf(keeper);
    const path = await choosePath(window, 'saveArchive', fileName(asked));
    // A lock takes the window along: another one, or none, means that this vault is gone.
    if (keeper.window() !== window) throw new CodedError('VAULT_LOCKED');
    if (path === null) return { written: null };
    try {
      return await exportAll(context, { asked, path });
    } catch (error) {
      if (keeper.window() === window) throw error;
      // The window that asked is gone, so the next one tells.
      keeper.notSaved.exportStopped();
      throw new CodedError('VAULT_LOCKED');
    }
  },
};
