// Threat: a picture leaves the vault as a file of its own. The vault process draws it, without names; it is asked
// only after a place was chosen, and an SVG holds nothing that another program would run or fetch.
import type { HandlersOf } from '../contract/contract';
import { ExportName, internalTrajectory } from '../contract/internal';
import type { trajectoryExport } from '../contract/trajectory';
import { exportFile } from './document-export';
import { pagesExport } from './pages-export';
import { drawPng } from './png';
import { askVault } from './shell-handlers';
import type { ShellContext } from './shell-handlers';

const Picture = internalTrajectory['internal.trajectoryPicture'].output;

const { pdf, docx } = pagesExport({
  fileName: 'internal.trajectoryFileName',
  print: 'internal.trajectoryPrint',
  docx: 'internal.trajectoryDocx',
  exported: 'internal.trajectoryExported',
});

export const trajectoryExportHandlers: HandlersOf<typeof trajectoryExport, ShellContext> = {
  'trajectory.exportPdf': pdf,
  'trajectory.exportDocx': docx,
  'trajectory.exportPicture': (context, { format, ...asked }) => {
    const ask = (method: string, more: object = {}): Promise<unknown> =>
      askVault(context.keeper, method, { ...asked, ...more });
    return exportFile(context, {
      purpose: format === 'svg' ? 'saveSvg' : 'savePng',
      fileName: async () =>
        ExportName.parse(await ask('internal.trajectoryPictureName', { format })).fileName,
      bytes: async () => {
        const picture = Picture.parse(await ask('internal.trajectoryPicture'));
        return format === 'svg' ? Buffer.from(picture.svg) : drawPng(picture);
      },
      record: (contentHash) => ask('internal.trajectoryPictureExported', { format, contentHash }),
    });
  },
};
